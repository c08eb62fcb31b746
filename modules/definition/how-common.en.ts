import type { CountId } from './how-common.ts';

/** What is said of a study: who took part, what was counted, and where care is needed. */
interface CountWords {
	name: string;
	who: string;
	counted: string;
	careful: string;
}

/** What HowCommon says to patients: people of 100, no percentages. */
export const words = {
	pick: 'Pick a study',
	headings: { who: 'Who', counted: 'What was counted', careful: 'Be careful' },
	counts: {
		england: {
			name: 'England',
			who: '10,216 adults who had surgery on the low back.',
			counted: 'Lasting pain in the next 2 years, in health records.',
			careful: 'Some pain may not be in the records.'
		},
		japan: {
			name: 'Japan',
			who: '1,842 people who filled in a form on the web.',
			counted: 'What people said about their own pain.',
			careful: 'People in pain may be more likely to answer.'
		},
		china: {
			name: 'China, one series',
			who: '333 people who had open surgery from the back.',
			counted: 'A poor result, as the doctors defined it.',
			careful: 'A small group, so chance plays a large part.'
		},
		records: {
			name: 'US records',
			who: '28,426 people in the files of one hospital group.',
			counted: 'Only people with the label in their file.',
			careful: 'People in pain without the label were missed.'
		}
	} satisfies Record<CountId, CountWords>,
	of100: (people: number) => `${people} of 100`,
	/** After the count, over the people */
	byThisCount: 'by this count',
	result: (name: string, people: number) => `${name}: about ${people} of 100 people.`,
	/** Beside the last line of the picture */
	others: 'Other papers',
	range: (from: number, to: number) => `${from} to ${to} of 100`,
	quoted: 'Other papers say 10 to 40 of 100. Their data are few and old.',
	/** Under the axis */
	operated: 'of 100 people operated on',
	lines: 'The lines show how far chance may shift a number.'
};

export type HowCommonWords = typeof words;
