/** Something an author has to mend. Code and place first; the pretty text is made elsewhere. */
export interface Problem {
	/** The rule's name, such as `unknown-term`. */
	rule: string;
	/** Path from the repository's root, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	/** What is wrong. */
	message: string;
	/** What to do about it, in the author's words. */
	advice: string;
}
