import type { Case } from './case.ts';
import type { Certificate } from './certificate.ts';
import type { Language } from './languages.ts';
import type { Lesson, Review, Term } from './lesson.ts';
import type { Html, Level, Question } from './question.ts';
import type { Reporting, RunTimeReporting } from './reporting.ts';

export type Audience = 'patients' | 'nurses' | 'students';

export interface Objective {
	id: string;
	text: string;
}

/** A bank of questions, practised at the end of a module: feedback at once, tries without limit. */
export interface Quiz {
	/** Path stem under `quizzes/`. */
	id: string;
	title: string;
	questions: Question[];
}

/** So many questions of an objective: those of one level only, or the critical ones only, where it says so. */
export interface BlueprintRow {
	objective: string;
	level: Level | null;
	critical: boolean;
	draw: number;
}

/** The final test of an audience, drawn from the banks named by `from`. */
export interface Exam {
	id: string;
	title: string;
	intro: Html;
	/** Ids of the quizzes whose questions may be drawn. */
	from: string[];
	/** How many are drawn; with a blueprint, the sum of its rows. */
	draw: number;
	/** How many of what kind; null: as evenly from all banks as the number allows. */
	blueprint: BlueprintRow[] | null;
	/** How many times it may be submitted. */
	tries: number;
	/** Percent, 0 to 100. */
	passMark: number;
	/** How long it takes as a rule. */
	minutes: number;
	/** Null: it may take as long as it takes. */
	timeLimit: TimeLimit | null;
}

/** How long a sitting of the final test may take. */
export interface TimeLimit {
	minutes: number;
	/** How much more a learner may have been given, in percent; they choose one of these, or none, before they begin. */
	extra: number[];
}

export interface Module {
	id: string;
	title: string;
	pages: (
		| { is: 'lesson'; lesson: Lesson }
		| { is: 'quiz'; quiz: Quiz; minutes: number }
		| { is: 'case'; case: Case; minutes: number }
	)[];
}

/** Everything that one audience gets: what the readers make of the manifest and the Markdown. */
export interface Course {
	/** The manifest's identifier. It never changes (P-07). */
	id: string;
	version: string;
	audience: Audience;
	/** The name of its organization in the manifest: the audience, and for a translation its language. It never changes (P-07). */
	edition: string;
	language: Language;
	title: string;
	/** One sentence, plain text. */
	summary: string;
	/** The opening page's words. */
	welcome: Html;
	/** What the about page says: provider, disclosures, completion rule … */
	about: Html;
	/** What the certificate of completion says; null: the course has none. */
	certificate: Certificate | null;
	/** What stands at the foot of every page but the opening page: when to get help. Null: nothing. */
	foot: Html | null;
	/** The whole glossary in this audience's words, in the file's order. */
	terms: Term[];
	review: Review;
	objectives: Objective[];
	modules: Module[];
	exam: Exam | null;
	reporting: Reporting;
	slots: Slots;
	/** The same course in other languages: the same ids, keys and slots in other words. */
	translations: Course[];
}

/**
 * Bit positions of everything a learner's state can speak of (B-03): a row's index is its slot, rows are only ever added.
 * A question's options are listed by key, so that they too can be reordered (B-12). A case stands among the questions, with the
 * keys of all its choices.
 */
export interface Slots {
	pages: string[];
	questions: { id: string; options: string[] }[];
}

export interface OutlinePage {
	id: string;
	/** A form is a quiz in which nothing is right or wrong. */
	is: 'lesson' | 'quiz' | 'form' | 'case';
	title: string;
	minutes: number;
	/** Lessons: the objectives they teach. */
	objectives: string[];
	/** Quizzes and forms: the ids of their questions, in the author's order. Cases: their own id, under which their path is kept. */
	questions: string[];
	/** Those of them that must be right. */
	critical: string[];
	/** Quizzes: the ids of their questions that only the final test asks. They are not among `questions`. */
	heldBack: string[];
}

/** What the player holds from the start: the course without its texts. Plain JSON. */
export interface Outline {
	id: string;
	version: string;
	audience: Audience;
	edition: string;
	language: Language;
	title: string;
	summary: string;
	welcome: Html;
	foot: Html | null;
	review: Review;
	objectives: Objective[];
	modules: { id: string; title: string; pages: OutlinePage[] }[];
	exam: Exam | null;
	/** The hand-outs, in the order of their lessons; titles are plain text. */
	handouts: { page: string; title: string }[];
	reporting: RunTimeReporting;
	/** In a package of several SCOs: what this one must know of the others. */
	part?: {
		/** The whole course's title. */
		course: string;
		/** The final test is another SCO: completion is all that this one reports. */
		examElsewhere: boolean;
	};
	/** The whole table's lengths, and the rows this package knows: slot numbers by id. */
	slots: {
		pages: Record<string, number>;
		questions: Record<string, { slot: number; options: string[] }>;
		size: { pages: number; questions: number };
	};
}
