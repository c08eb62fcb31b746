/**
 * Questions as data. Text fields named `Html` are compiled by the build from authors' Markdown, and from nothing else.
 * An option's key is a short hash of its words: reordering options keeps it, rewording makes a new one.
 */
export type Html = string;
export type Level = 'R' | 'U' | 'Ap' | 'An' | 'E';

/** A learner's answer. Lists hold option keys; what their order means depends on the kind. Empty: nothing yet. */
export type Answer = readonly string[] | number;

interface Asked {
	id: string;
	/** The vignette, shown above the question; empty where there is none. */
	scene: Html;
	/** The question itself: inline markup only. */
	stem: Html;
	hint: Html | null;
	/** Shown with the feedback, whatever was answered. */
	explanation: Html | null;
	/** Ids of learning objectives of the package's audience. */
	objectives: string[];
	level: Level;
	/** Must be right for a pass (exams) or for completion (patients' red flags). */
	critical: boolean;
}

export interface Option {
	key: string;
	text: Html;
	right: boolean;
	rationale: Html;
}

/** One right option. Answer: `[key]`. */
export interface ChooseOne extends Asked {
	kind: 'choose-one';
	options: Option[];
}

/** Every right option and no other. Answer: the picked keys, in any order. */
export interface ChooseAll extends Asked {
	kind: 'choose-all';
	options: Option[];
}

/** Put in order; `items` stand in the right order. Answer: all keys in the learner's order. */
export interface Order extends Asked {
	kind: 'order';
	items: { key: string; text: Html; rationale: Html }[];
}

/** Give each source its target. Answer: source key, target key, source key, target key … */
export interface Match extends Asked {
	kind: 'match';
	sources: { key: string; text: Html; target: string; rationale: Html }[];
	/** Includes targets that belong to no source (distractors). */
	targets: { key: string; text: Html }[];
}

/** A number in `unit`, right within ± `tolerance` (same unit). Answer: a number. */
export interface Numeric extends Asked {
	kind: 'number';
	value: number;
	tolerance: number;
	unit: string;
}

export type Question = ChooseOne | ChooseAll | Order | Match | Numeric;
export type Kind = Question['kind'];
