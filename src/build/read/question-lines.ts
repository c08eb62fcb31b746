import { fenceAfter } from './fence.ts';
import type { Line } from './lines.ts';

export interface QuestionLines {
	heading: Line;
	body: Line[];
}

/** Cuts a quiz at its headings of the second level. */
export function splitQuestions(lines: readonly Line[]): { before: Line[]; questions: QuestionLines[] } {
	const before: Line[] = [];
	const questions: QuestionLines[] = [];
	let fence: string | null = null;

	for (const line of lines) {
		fence = fenceAfter(line, fence);

		if (fence === null && /^##(?!#)/.test(line.text)) questions.push({ heading: line, body: [] });
		else (questions.at(-1)?.body ?? before).push(line);
	}

	return { before, questions };
}
