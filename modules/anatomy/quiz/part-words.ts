/** What the search for a part and the quiz of parts say; a figure's words in another language hold the same. */
export const partWords = {
	find: 'Find a part',
	none: 'None is called that.',
	/** Above the letters */
	where: (part: string) => `Where is ${part}? Tap it, or choose its letter`,
	done: 'Done',
	/** Under the picture: which is asked for; what was chosen; and how it went, in two pieces, the count first */
	turn: (nth: number, all: number) => `Part ${nth} of ${all}:`,
	right: (name: string) => `Right: ${name}.`,
	notYet: (chosen: string, asked: string) => `Not yet: that is ${chosen}. Look again for ${asked}.`,
	score: (right: number, all: number) => `${right} of ${all}`,
	atFirst: 'at the first choice.',
	/** On the button that leads on */
	again: 'Ask me again',
	next: 'Next part',
	see: 'See how it went'
};

export type PartWords = typeof partWords;

interface Named {
	name: string;
	/** With its article, where it is not “the”. */
	called?: string;
}

/** A part within a sentence. */
export function called({ name, called: own }: Named): string {
	return own ?? `the ${name.toLowerCase()}`;
}
