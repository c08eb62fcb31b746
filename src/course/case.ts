import type { Html } from './question.ts';

/**
 * A clinical case as data: scenes in which something is decided, and a chart that grows. Texts named `Html` are compiled by the
 * build. No path comes by a scene twice, and every scene has a choice that earns points, so that each case can be passed.
 */
export interface Case {
	/** Path stem under `quizzes/`. */
	id: string;
	title: string;
	/** Ids of learning objectives of the package's audience. */
	objectives: string[];
	/** Percent of the points of the best path, 1 to 100. */
	passMark: number;
	opening: Html;
	/** What stands in the chart from the start. */
	chart: ChartEntry[];
	/** Where it begins. */
	first: Next;
	scenes: Scene[];
	/** The debrief of the whole case. */
	closing: Html;
}

/** Ids of the scenes that may come next: none is the end of the case; of several, one is drawn. */
export type Next = string[];

export interface Scene {
	id: string;
	/** The heading: inline markup only. */
	title: Html;
	/** Empty where the heading says it all. */
	text: Html;
	/** What this scene adds to the chart. */
	chart: ChartEntry[];
	choices: Choice[];
	hint: Html | null;
	/** A choice without points ends the path here. */
	critical: boolean;
	/** The safety debrief; critical scenes have one. */
	debrief: Html | null;
	/** Under which its points are summed, in words; null: under none. */
	rubric: string | null;
	/** By which its points are multiplied. */
	weight: number;
}

export interface Choice {
	/** Unique over the whole case. */
	key: string;
	text: Html;
	/** 3 best, 2 acceptable, 1 of low value, 0 unsafe or wrong. */
	points: number;
	/** What came of it. */
	consequence: Html;
	next: Next;
}

export interface ChartEntry {
	/** Entries of one heading stand together. */
	heading: string;
	html: Html;
}
