import { count } from './count.ts';
import type { ContactId } from './contacts.ts';
import { doseOf, fits, textbookLine, type Setting } from './dose.ts';
import { highEnd, lapicque, lowEnd, paraesthesia, weiss } from './strength-duration.ts';

/** What a setting means, for clinicians: a short verdict and the numbers behind it. */
export interface Said {
	verdict: string;
	why: string;
}

export function feltInWords({ amplitude, pulseWidth }: Setting, contact: ContactId): Said {
	if (contact === 'ganglion')
		return {
			verdict: 'No prediction',
			why: 'The thresholds were measured over the dorsal columns; they do not hold at a ganglion.'
		};

	const byWeiss = weiss(pulseWidth);
	const byLapicque = lapicque(pulseWidth);
	const spread = `${count(weiss(pulseWidth, lowEnd))} to ${count(weiss(pulseWidth, highEnd))} mA`;

	return {
		verdict: {
			expected: 'Paraesthesia expected',
			'not expected': 'Paraesthesia not expected',
			undecided: 'The two equations disagree'
		}[paraesthesia(amplitude, pulseWidth)],
		why: `${count(amplitude)} mA against a median threshold of ${count(byWeiss)} mA (Weiss) or ${count(byLapicque)} mA (Lapicque). People differ: about ${spread} (Yearwood 2010).`
	};
}

/** NM-14: where k lies, and no word of harm. */
export function densityInWords(setting: Setting, contact: ContactId): string {
	const { k } = doseOf(setting, contact);
	const where =
		k > textbookLine
			? 'above the conservative textbook line, which ordinary SCS can cross'
			: 'below the conservative textbook line';

	return `k = ${signed(k)}, ${where}`;
}

/** Why a train cannot be sent; nothing where it can. */
export function misfit(setting: Setting): string | undefined {
	if (fits(setting)) return undefined;

	return `No such train: two phases of ${count(setting.pulseWidth)} µs do not fit into the ${count(1_000_000 / setting.rate)} µs between pulses.`;
}

/** Two places, and a minus that is as wide as a plus. */
export function signed(value: number): string {
	return value.toFixed(2).replace('-', '−');
}
