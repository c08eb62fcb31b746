import type { Outline } from '../../course/course.ts';
import type { Answer } from '../../course/question.ts';
import { freshProgress, type Sitting } from '../progress.ts';
import { encodeState } from './state.ts';

/**
 * The length of the longest state that a package can ever save: every question tried, answered at length and scheduled, two tests of the
 * most questions that a sitting holds. The build compares it with the budget.
 */
export function worstCase(slots: Outline['slots']): number {
	const questions = Object.entries(slots.questions)
		.map(([id, { options }]) => ({ id, options, answer: longestAnswer(options) }))
		.sort((one, other) => other.options.length - one.options.length);
	const sitting: Sitting = {
		seed: 0,
		questions: questions.map(({ id }) => id),
		answers: Object.fromEntries(questions.map(({ id, answer }) => [id, answer])),
		flagged: [],
		at: 0,
		seconds: 0,
		limit: null
	};
	const review = { day: 0, interval: 0, stability: 1, difficulty: 1 };
	const tried = questions.map(
		({ id, answer }) =>
			[id, { tries: 1, first: true, last: true, ever: true, answer, confidence: 3, review }] as const
	);
	const progress = { ...freshProgress(0), earned: 0 };
	const exam = { ...progress.exam, sitting, last: sitting };

	return encodeState({ ...progress, tried: Object.fromEntries(tried), exam }, slots, Infinity).length;
}

/** Pairs name a source and a target for each key at most; a number takes as many bits as five or six positions. */
function longestAnswer(options: readonly string[]): Answer {
	const keys = [...options, ...options];

	return keys.length > 5 ? keys : 0;
}
