import type { Outline } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import type { Answer } from '../../course/question.ts';
import { freshProgress, type Sitting } from '../progress.ts';
import { encodeState } from './state.ts';

/** What is known of a package beyond its slots; without it, the most that the form holds is taken. */
export interface Bounds {
	/** The longest answer to each question and the longest path through each case, by id. */
	longest?: ReadonlyMap<string, Answer>;
	/** How many questions a sitting of the test asks. */
	asked?: number;
}

/**
 * The length of the longest state that a package can ever save: every question tried, answered at length and scheduled, two
 * tests of the questions whose answers take most. The build compares it with the budget.
 */
export function worstCase(slots: Outline['slots'], { longest, asked = Infinity }: Bounds = {}): number {
	const questions = Object.entries(slots.questions)
		.map(([id, { options }]) => ({ id, answer: longest?.get(id) ?? anyAnswer(options) }))
		.sort((one, other) => roomOf(other.answer) - roomOf(one.answer));
	const sitting: Sitting = {
		seed: 0,
		questions: questions.slice(0, asked).map(({ id }) => id),
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
	const progress = { ...freshProgress(0), language: LANGUAGES[0], earned: 0 };
	const exam = { ...progress.exam, sitting, last: sitting };

	return encodeState({ ...progress, tried: Object.fromEntries(tried), exam }, slots, Infinity).length;
}

/** A number takes as many bits as five or six positions. */
const roomOf = (answer: Answer): number => (typeof answer === 'number' ? 5.5 : answer.length);

/** Pairs name a source and a target for each key at most. */
function anyAnswer(options: readonly string[]): Answer {
	const keys = [...options, ...options];

	return keys.length > 5 ? keys : 0;
}
