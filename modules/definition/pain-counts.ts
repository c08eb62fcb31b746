/** How many of 100 operated people have persistent pain, as one study or review counted. */
export interface PainCount {
	id: string;
	/** On its button. */
	name: string;
	/** Whole people of 100: one number, or the ends of a range. */
	least: number;
	most: number;
	/** For clinicians: the number as it was published, with its interval or its fraction. */
	published: string;
	who: string;
	careful: string;
	source: string;
	plainWho: string;
	plainCareful: string;
}

/** Facts, SN-01, in its order: no average of them all, because they do not count the same. */
export const painCounts = [
	{
		// weir2017
		id: 'england',
		name: 'England',
		least: 21,
		most: 21,
		published: '20.8% (95% CI 19.7–21.9)',
		who: '10,216 adults, in the 2 years after lumbar surgery.',
		careful: 'Counted from routine records.',
		source: 'Weir 2017',
		plainWho: 'The study looked at 10,216 adults, for two years after surgery.',
		plainCareful: 'It counted from the notes of doctors and hospitals.'
	},
	{
		// inoue2017
		id: 'japan',
		name: 'Japan',
		least: 21,
		most: 21,
		published: '20.6% (95% CI 18.8–22.6)',
		who: '1,842 operated people.',
		careful: 'An internet survey: people told of their own pain.',
		source: 'Inoue 2017',
		plainWho: 'The study asked 1,842 people who had had surgery.',
		plainCareful: 'They answered on the internet. Nobody examined them.'
	},
	{
		// bmcrisk2022
		id: 'china',
		name: 'China',
		least: 17,
		most: 17,
		published: '16.8%',
		who: '333 patients after open posterior lumbar surgery.',
		careful: 'One series, and small.',
		source: 'BMC Musculoskeletal Disorders 2022',
		plainWho: 'The study followed 333 people after open surgery from the back.',
		plainCareful: 'It is small, and it looks at one kind of surgery.'
	},
	{
		// hca_fbss; 2,434 of 28,426 is 8.6%.
		id: 'records',
		name: 'US records',
		least: 9,
		most: 9,
		published: '2,434 of 28,426 (8.6%)',
		who: 'Records of one US hospital group.',
		careful: 'An abstract; it counts those whose record holds the diagnosis.',
		source: 'HCA Healthcare, abstract',
		plainWho: 'One group of hospitals looked through the records of 28,426 people.',
		plainCareful: 'It counts only those whose record holds the name.'
	},
	{
		// sebaaly2018
		id: 'reviews',
		name: 'Reviews',
		least: 10,
		most: 40,
		published: '10–40%',
		who: 'The range that reviews quote, over operations and definitions.',
		careful: 'The data behind it are limited and old.',
		source: 'Sebaaly 2018',
		plainWho: 'Doctors who looked at many studies name this range.',
		plainCareful: 'The numbers behind it are few and old.'
	}
] as const satisfies readonly PainCount[];

/** The count in people. Patients read “of 100” in a sentence, clinicians the published number. */
export function sayCount({ least, most, published }: PainCount, plain: boolean): string {
	if (!plain) return `${published} with persistent pain.`;

	return least === most
		? `About ${least} of 100 people had pain that stayed.`
		: `Between ${least} and ${most} of 100 people had pain that stayed.`;
}
