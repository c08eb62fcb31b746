import type { Question } from '../course/question.ts';
import { isScored } from './score.ts';

/** A quiz in which nothing is right or wrong is a form: it is filled in once and sent, and nothing of it is practised. */
export function isForm({ questions }: { questions: readonly Question[] }): boolean {
	return !questions.some(isScored);
}
