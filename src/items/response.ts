/** One answer of one learner to one question of the final test, whatever it was read from. */
export interface Response {
	/** Tells learners apart and is never printed. */
	learner: string;
	/** The LMS's attempt: a number or a registration. */
	attempt: string;
	/** A learner's attempts stand in this order: the attempt's number, or when the answer was given. */
	order: number;
	/** The try of the test within it, from 1. */
	tried: number;
	/** The question's id. */
	item: string;
	/** Null where the export does not say. */
	kind: ItemKind | null;
	/** The options picked, pairs of a match as `a.c`, a task as its name and how it went. Empty: left unanswered. Null: the export does not say. */
	picked: string[] | null;
	/** What would be right, in the same form; empty where the export does not say. */
	pattern: string[];
	right: boolean;
	/** Null where the export does not say. */
	seconds: number | null;
}

export type ItemKind = 'choice' | 'matching' | 'sequencing' | 'numeric' | 'fill-in' | 'performance';

/** Something in an export that could not be read. It never quotes the export: a learner's name may stand there. */
export interface Trouble {
	file: string;
	/** From 1. */
	line: number;
	message: string;
	/** What to do about it. */
	advice: string;
}

/** What one file gave. */
export interface Reading {
	responses: Response[];
	/** What the export itself tells of its questions. */
	words: ItemWords[];
	troubles: Trouble[];
	/** What a reader of the figures has to know, in plain words. */
	notes: string[];
}

/** An item in words: from the course's own questions, or from the export. */
export interface ItemWords {
	item: string;
	kind: ItemKind | null;
	/** Plain text. */
	stem: string;
	options: OptionWords[];
}

export interface OptionWords {
	/** As responses name it: a letter in our own packages. */
	key: string;
	/** Plain text; null where the words are not known any more. */
	words: string | null;
	right: boolean;
	/** It can be picked in the course as it is now. */
	offered: boolean;
}
