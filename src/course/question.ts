/**
 * Questions as data. Text fields named `Html` are compiled by the build from authors' Markdown, and from nothing else.
 * An option's key is a short hash of its words: reordering options keeps it, rewording makes a new one.
 */
export type Html = string;
export type Level = 'R' | 'U' | 'Ap' | 'An' | 'E';

/** A learner's answer. Lists hold option keys; what their order means depends on the kind. Empty: nothing yet. */
export type Answer = readonly string[] | number;

/** The section of a lesson that teaches what a question asks. */
export interface ReadAgain {
	/** The lesson's id. */
	page: string;
	/** Its heading, as `Place.section` counts: from 1; 0 is the top of the lesson. */
	section: number;
	/** The words of lesson and heading, plain: in a package of several SCOs the lesson may be elsewhere. */
	title: string;
}

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
	/** Kept for the final test: never asked in practice. */
	heldBack: boolean;
	/** Where to read again when it was missed. */
	read: ReadAgain | null;
}

export interface Option {
	key: string;
	text: Html;
	right: boolean;
	rationale: Html;
}

/** A picture of the question, and where on it something is. */
export interface Picture {
	/** Its file's name; in a package all images stand in one folder. */
	src: string;
	/** What it shows, for those who do not see it. */
	alt: string;
}

/** A round place on a picture: its middle from the left and from the top, and its radius, all in percent of the width or height. */
export interface Spot {
	x: number;
	y: number;
	/** In percent of the width. */
	radius: number;
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

/** The right ones out of a long list that is searched by typing; as many picks as there are right ones. Answer: the picked keys. */
export interface KeyFeature extends Asked {
	kind: 'key-feature';
	options: Option[];
}

/** The right place on a picture; each place is also an option in words. Answer: `[key]`. */
export interface Hotspot extends Asked {
	kind: 'hotspot';
	picture: Picture;
	options: (Option & { spot: Spot })[];
}

/** A statement that is true or false, and the reason why. Answer: `['true' or 'false', the reason's key]`. */
export interface TrueFalse extends Asked {
	kind: 'true-false';
	verdict: Verdict;
	options: Option[];
}
export type Verdict = 'true' | 'false';

/** A place on a scale; nothing is right or wrong. Answer: `[key]`. */
export interface Likert extends Asked {
	kind: 'likert';
	/** From one end of the scale to the other. */
	scale: { key: string; text: Html }[];
}

/** Any that apply; nothing is right or wrong. Answer: the picked keys, in any order. */
export interface ChooseAny extends Asked {
	kind: 'choose-any';
	options: { key: string; text: Html }[];
}

/** Put in order; `items` stand in the right order. Answer: all keys in the learner's order. */
export interface Order extends Asked {
	kind: 'order';
	items: { key: string; text: Html; rationale: Html }[];
}

export interface Source {
	key: string;
	text: Html;
	/** Key of the target that belongs to it. */
	target: string;
	rationale: Html;
}

/** Things that belong to others. Answer: source key, target key, source key, target key … */
interface Pairs extends Asked {
	sources: Source[];
	/** Includes targets that belong to no source (distractors). */
	targets: { key: string; text: Html }[];
}

/** Give each source its target; several may share one. */
export interface Match extends Pairs {
	kind: 'match';
}

/** Sort each source into its group; the groups are the targets, in the author's order. */
export interface Sort extends Pairs {
	kind: 'sort';
}

/** Name the numbered places of a picture; a source's text is its number. */
export interface Label extends Pairs {
	kind: 'label';
	picture: Picture;
	sources: (Source & { spot: Spot })[];
}

/** A number in `unit`, right within ± `tolerance` (same unit). Answer: a number. */
export interface Numeric extends Asked {
	kind: 'number';
	value: number;
	tolerance: number;
	unit: string;
}

/**
 * A word or two. Nothing that was typed leaves the field (R-66, B-11). Answer: `[key of the spelling it was taken for]`, or
 * `['other']`.
 */
export interface ShortText extends Asked {
	kind: 'text';
	/** Spellings that are right, the usual one first. */
	accepted: { key: string; text: string }[];
	/** Capitals must be as accepted. */
	cased: boolean;
	/** How many letters may be missing, too many or wrong (Levenshtein). */
	distance: number;
}

/** Something to bring about in a figure that sets tasks. Answer: `['done']`, or `['open']` where the figure was used and it is not done. */
export interface Task extends Asked {
	kind: 'task';
	/** The figure's name, as lessons name it. */
	figure: string;
	/** Which of its tasks. */
	task: string;
	/** Plain words: they also stand for the figure until it has loaded. */
	caption: string;
	props: Record<string, string | number | boolean>;
	/** How it is done, and why. */
	rationale: Html;
}

export type Question =
	| ChooseOne
	| ChooseAll
	| KeyFeature
	| Hotspot
	| TrueFalse
	| Likert
	| ChooseAny
	| Order
	| Match
	| Sort
	| Label
	| Numeric
	| ShortText
	| Task;
export type Kind = Question['kind'];
export type OfKind<K extends Kind> = Extract<Question, { kind: K }>;
