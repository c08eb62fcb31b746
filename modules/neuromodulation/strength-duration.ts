/** Two numbers that say how current and pulse width trade against each other. NM-07. */
export interface Excitability {
	/** mA: the least current that is felt, however long the pulse. */
	rheobase: number;
	/** µs: the pulse width at which twice the rheobase is needed. */
	chronaxie: number;
}

/** NM-08: what 19 patients with implants felt, Yearwood 2010. Medians. */
export const medians: Excitability = { rheobase: 2.5, chronaxie: 295 };

/** NM-08: the ends of the ranges beside the medians. The abstract does not say which kind of range. */
export const lowEnd: Excitability = { rheobase: 1.3, chronaxie: 242 };
export const highEnd: Excitability = { rheobase: 3.3, chronaxie: 326 };

/** mA at which a lone pulse of a width in µs is felt: I = Irh × (1 + tc / PW). */
export function weiss(pulseWidth: number, { rheobase, chronaxie }: Excitability = medians): number {
	return rheobase * (1 + chronaxie / pulseWidth);
}

/** The same by Lapicque: I = Irh / (1 − 2^(−PW / tc)). */
export function lapicque(pulseWidth: number, { rheobase, chronaxie }: Excitability = medians): number {
	return rheobase / (1 - 2 ** (-pulseWidth / chronaxie));
}

/** In between, one equation says yes and the other no. */
export type Paraesthesia = 'expected' | 'not expected' | 'undecided';

/** NM-10: a single pulse held against the median thresholds. Trains summate, leads differ: a model for teaching. */
export function paraesthesia(milliamperes: number, pulseWidth: number): Paraesthesia {
	const reached = [weiss, lapicque].filter((threshold) => milliamperes >= threshold(pulseWidth)).length;

	return (['not expected', 'undecided', 'expected'] as const)[reached] ?? 'expected';
}
