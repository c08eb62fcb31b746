import { proportion } from '../neuromodulation/risk-difference.ts';

/** A share as it was published with its interval, in percent; or the people it was counted from. */
type Found = { percent: number; from: number; to: number } | { count: number; of: number };

interface Count {
	id: string;
	name: string;
	found: Found;
	who: string;
	plainWho: string;
	counted: string;
	plainCounted: string;
	careful: string;
	plainCareful: string;
	source: string;
}

/**
 * Four counts of pain that stays after lumbar surgery (facts, SN-01). Of China the percentage of 333 was read: 56 is the only
 * whole number that gives it.
 */
export const counts: readonly [Count, ...Count[]] = [
	{
		id: 'england',
		name: 'England',
		found: { percent: 20.8, from: 19.7, to: 21.9 },
		who: '10,216 adults after lumbar surgery',
		plainWho: '10,216 adults who had surgery on the low back.',
		counted: 'Persistent pain in the two years after, from primary care and hospital records',
		plainCounted: 'Lasting pain in the next 2 years, in health records.',
		careful: 'Pain that nobody wrote down is missed; pain of another origin may be counted.',
		plainCareful: 'Some pain may not be in the records.',
		source: 'Weir 2017'
	},
	{
		id: 'japan',
		name: 'Japan',
		found: { percent: 20.6, from: 18.8, to: 22.6 },
		who: '1,842 operated people who answered an internet survey',
		plainWho: '1,842 people who filled in a form on the web.',
		counted: 'What they said of themselves',
		plainCounted: 'What people said about their own pain.',
		careful: 'Who answers an internet survey is not everybody who was operated on.',
		plainCareful: 'People in pain may be more likely to answer.',
		source: 'Inoue 2017'
	},
	{
		id: 'china',
		name: 'China, one series',
		found: { count: 56, of: 333 },
		who: '333 people after open posterior surgery',
		plainWho: '333 people who had open surgery from the back.',
		counted: 'Failure as the authors defined it',
		plainCounted: 'A poor result, as the doctors defined it.',
		careful: 'One series: its patients and its surgeons are not everybody’s.',
		plainCareful: 'A small group, so chance plays a large part.',
		source: 'BMC Musculoskeletal Disorders 2022'
	},
	{
		id: 'records',
		name: 'US records',
		found: { count: 2434, of: 28_426 },
		who: '28,426 people in the records of one hospital group',
		plainWho: '28,426 people in the files of one hospital group.',
		counted: 'The label FBSS, where somebody had entered it',
		plainCounted: 'Only people with the label in their file.',
		careful: 'It counts a label, not pain. The narrow interval is about chance and mends no definition.',
		plainCareful: 'People in pain without the label were missed.',
		source: 'HCA Healthcare abstract'
	}
];

/** What reviews quote, from limited and old data, in percent. */
export const quoted = {
	from: 10,
	to: 40,
	says: 'Reviews quote 10–40%, from limited and old data (Sebaaly 2018).',
	plain: 'Other papers say 10 to 40 of 100. Their data are few and old.'
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

export function inPeople(count: Pick<Count, 'found'>): string {
	return `${Math.round(percentOf(count))} of 100`;
}

/** `England: 20.8% (95% interval 19.7–21.9).`, or for patients `England: about 21 of 100 people.` */
export function resultOf(count: Count, plain: boolean): string {
	if (plain) return `${count.name}: about ${inPeople(count)} people.`;
	const { from, to, ours } = intervalOf(count);
	const interval = `95% interval ${from.toFixed(1)}–${to.toFixed(1)}${ours ? ', worked out here' : ''}`;

	return `${count.name}: ${percentOf(count).toFixed(1)}% (${interval}).`;
}
