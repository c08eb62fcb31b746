import { contactHours, mergenerMinutes } from './mergener.ts';

/** Neither easy nor hard for those whom it is written for. */
export const DIFFICULTY = 3;

const NAMES = /\{(lesson-words|test-questions|mergener-minutes|mergener-hours)\}/g;

/**
 * An about page with the build's own count of the course in the place of `{lesson-words}`, `{test-questions}`, `{mergener-minutes}`
 * and `{mergener-hours}`, so that the calculation that learners read stays true when lessons change. Other braces stay text.
 */
export function withCounts(html: string, words: number, questions: number): string {
	const minutes = mergenerMinutes({ words, questions, difficulty: DIFFICULTY });
	const counts: Record<string, string> = {
		'lesson-words': words.toLocaleString('en'),
		'test-questions': String(questions),
		'mergener-minutes': String(Math.round(minutes)),
		'mergener-hours': contactHours(minutes).toFixed(1)
	};

	return html.replace(NAMES, (whole, name: string) => counts[name] ?? whole);
}
