import { proportion } from '../neuromodulation/risk-difference.ts';

/** A share as it was published with its interval, in percent; or the people it was counted from. */
type Found = { percent: number; from: number; to: number } | { count: number; of: number };

export type CountId = 'england' | 'japan' | 'china' | 'records';

interface Count {
	id: CountId;
	name: string;
	found: Found;
	who: string;
	counted: string;
	careful: string;
	source: string;
}

/**
 * Four counts of pain that stays after lumbar surgery (facts, SN-01). Of China the percentage of 333 was read: 56 is the only
 * whole number that gives it. What patients read of them stands in how-common.en.ts.
 */
export const counts: readonly [Count, ...Count[]] = [
	{
		id: 'england',
		name: 'England',
		found: { percent: 20.8, from: 19.7, to: 21.9 },
		who: '10,216 adults after lumbar surgery',
		counted: 'Persistent pain in the two years after, from primary care and hospital records',
		careful: 'Pain that nobody wrote down is missed; pain of another origin may be counted.',
		source: 'Weir 2017'
	},
	{
		id: 'japan',
		name: 'Japan',
		found: { percent: 20.6, from: 18.8, to: 22.6 },
		who: '1,842 operated people who answered an internet survey',
		counted: 'What they said of themselves',
		careful: 'Who answers an internet survey is not everybody who was operated on.',
		source: 'Inoue 2017'
	},
	{
		id: 'china',
		name: 'China, one series',
		found: { count: 56, of: 333 },
		who: '333 people after open posterior surgery',
		counted: 'Failure as the authors defined it',
		careful: 'One series: its patients and its surgeons are not everybody’s.',
		source: 'BMC Musculoskeletal Disorders 2022'
	},
	{
		id: 'records',
		name: 'US records',
		found: { count: 2434, of: 28_426 },
		who: '28,426 people in the records of one hospital group',
		counted: 'The label FBSS, where somebody had entered it',
		careful: 'It counts a label, not pain. The narrow interval is about chance and mends no definition.',
		source: 'HCA Healthcare abstract'
	}
];

/** What reviews quote, from limited and old data, in percent. */
export const quoted = {
	from: 10,
	to: 40,
	says: 'Reviews quote 10–40%, from limited and old data (Sebaaly 2018).'
};

/** In percent. */
export function percentOf({ found }: Pick<Count, 'found'>): number {
	return 'percent' in found ? found.percent : (found.count / found.of) * 100;
}

/** The 95% interval in percent: as published, or the score interval of the count. */
export function intervalOf({ found }: Pick<Count, 'found'>): { from: number; to: number; ours: boolean } {
	if ('percent' in found) return { from: found.from, to: found.to, ours: false };
	const { from, to } = proportion(found.count, found.of);

	return { from: from * 100, to: to * 100, ours: true };
}

/** People of 100, for whom a count stands. */
export function inPeople(count: Pick<Count, 'found'>): number {
	return Math.round(percentOf(count));
}

/** `England: 20.8% (95% interval 19.7–21.9).` */
export function resultOf(count: Count): string {
	const { from, to, ours } = intervalOf(count);
	const interval = `95% interval ${from.toFixed(1)}–${to.toFixed(1)}${ours ? ', worked out here' : ''}`;

	return `${count.name}: ${percentOf(count).toFixed(1)}% (${interval}).`;
}
