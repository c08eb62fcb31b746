import { riskDifference, type Interval } from './risk-difference.ts';
import { fractionOf, trials, type Averaged, type Counted, type Mark } from './trials.ts';

export interface Filters {
	blinded: boolean;
	fbss: boolean;
	/** No maker paid, as far as read. */
	independent: boolean;
	comparator: Counted['comparator'] | 'any';
}

export const noFilters: Filters = { blinded: false, fbss: false, independent: false, comparator: 'any' };

/** The trials that pass every filter that is set. */
export function filtered({ blinded, fbss, independent, comparator }: Filters): {
	counted: Counted[];
	averaged: Averaged[];
} {
	const left = trials.filter(
		(trial) =>
			(!blinded || trial.blinded) &&
			(!fbss || trial.fbss) &&
			(!independent || trial.doubts.funding === 'low') &&
			(comparator === 'any' || trial.comparator === comparator)
	);

	return {
		counted: left.filter((trial) => trial.is === 'counted'),
		averaged: left.filter((trial) => trial.is === 'averaged')
	};
}

/**
 * How many more of 100 had the outcome, in percentage points; with its 95% interval (Newcombe) where both counts were read, and
 * without one where only percentages were.
 */
export function pointsOf({ arms: [treated, compared] }: Counted): Interval | { value: number } {
	if ('percent' in treated.share || 'percent' in compared.share) {
		return { value: 100 * (fractionOf(treated.share) - fractionOf(compared.share)) };
	}

	const { value, from, to } = riskDifference(
		[treated.share.count, treated.share.of],
		[compared.share.count, compared.share.of]
	);

	return { value: 100 * value, from: 100 * from, to: 100 * to };
}

/** `+36 (9 to 58)` */
export function inPoints(points: Interval | { value: number }): string {
	const value = signed(points.value);

	return 'from' in points ? `${value} (${whole(points.from)} to ${whole(points.to)})` : value;
}

export const marks: Record<Mark, { sign: string; word: string }> = {
	low: { sign: '+', word: 'little doubt' },
	unclear: { sign: '?', word: 'unclear' },
	high: { sign: '−', word: 'much doubt' }
};

/** Asked after the plot: no choice is a sin, each is told what it would and would not settle. */
export const nextStudy = {
	question: 'Which new study would tell most about whether the stimulation itself relieves pain?',
	choices: [
		{
			id: 'larger',
			text: 'A larger open-label trial against usual care',
			best: false,
			answer:
				'It narrows the interval. But one arm still hopes and the other is let down, as in PROCESS: the pulses and the expectation stay mixed.'
		},
		{
			id: 'waveforms',
			text: 'A double-blind trial of two waveforms',
			best: false,
			answer:
				'It ranks devices, as EVOKE did. Both arms are stimulated, so what a placebo would do stays unknown.'
		},
		{
			id: 'placebo',
			text: 'A blinded trial against placebo, independently funded, with reprogramming allowed',
			best: true,
			answer:
				'Yes. Blinding and a placebo part pulses from expectation, and reprogramming meets the objection to Hara 2022. If you held SCS to work, a null result should move you; if you did not, a clear difference should.'
		},
		{
			id: 'registry',
			text: 'A registry of thousands of implants',
			best: false,
			answer:
				'It shows harms, removal and how long relief lasts, which trials of months cannot. Without a comparison it cannot tell what caused the relief.'
		}
	]
} as const;

function whole(points: number): string {
	return String(Math.round(points)).replace('-', '−');
}

function signed(points: number): string {
	return `${points > 0 ? '+' : ''}${whole(points)}`;
}
