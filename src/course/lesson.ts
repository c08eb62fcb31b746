import type { Html } from './question.ts';

/** A stretch of text, or a figure by its name. */
export type Block =
	| { is: 'html'; html: Html }
	| {
			is: 'figure';
			name: string;
			/** What the author wrote between the brackets: the caption, which also stands for the figure until it has loaded. */
			text: string;
			props: Record<string, string | number | boolean>;
	  }
	/** A hand-out: printed alone, to be filled in or carried. */
	| { is: 'handout'; title: Html; html: Html };

export interface Term {
	slug: string;
	term: string;
	/** In the words of the package's audience. */
	meaning: Html;
}

export interface Source {
	id: string;
	/** As numbered in the text, from 1. */
	number: number;
	html: Html;
}

/** Who answers for the words, and until when. `by: null`: clinical review is pending. */
export interface Review {
	by: string | null;
	on: string | null;
	next: string | null;
}

/** One lesson for one audience. Its id is its file's path stem under `modules/`, and a promise to LMSs. */
export interface Lesson {
	id: string;
	title: string;
	/** Reading time for this audience. */
	minutes: number;
	objectives: { id: string; text: string }[];
	review: Review;
	blocks: Block[];
	terms: Term[];
	sources: Source[];
}
