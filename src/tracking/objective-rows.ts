import type { ObjectiveScore } from '../assessment/objective-scores.ts';
import type { Row, Write } from './adapter.ts';
import { decimal, numberIn } from './decimal.ts';
import { description } from './description.ts';
import type { Standard } from './find-api.ts';
import { idsIn, OBJECTIVE_COUNT, rowOf } from './objectives.ts';

/**
 * The learning objectives of a handed-in test as rows of `cmi.objectives`, beside the modules' (`objectives.ts`), under the ids that
 * `cmi.interactions` names them by. The best score stays (R-31). Nothing where the LMS has no objectives (R-23).
 */
export function objectiveRows(standard: Standard, scores: readonly ObjectiveScore[]): Row[] {
	const { status, fields } = FORMS[standard];

	return scores.map((one) => (held) => {
		if (!held.has(OBJECTIVE_COUNT)) return [];
		const row = rowOf(one.id, idsIn(held));
		const before = held.get(row + status) ?? '';
		const writes = fields(one, before);
		const word = writes.find(([field]) => field === status)?.[1];
		if (isBehind(one.score, numberIn(held.get(`${row}score.raw`)), before, word === before)) return [];

		return writes.map(([field, value]) => [row + field, value]);
	});
}

/** Nothing new, or less than is held. Where there is a status and the LMS keeps the score to itself, nobody can tell. */
function isBehind(score: number, best: number | null, status: string, isSaid: boolean): boolean {
	if (best === null) return !['', 'not attempted', 'unknown'].includes(status);

	return score < best || (score === best && isSaid);
}

interface Form {
	/** The field of the status that is always set; it comes after the score, and says that all before it was sent. */
	status: string;
	/** Fields in their order, the id first: 2004 has error 408 for others before it. `before`: the status that is held. */
	fields(score: ObjectiveScore, before: string): Write[];
}

const FORMS: Record<Standard, Form> = {
	scorm12: {
		status: 'status',
		// One word for both: `incomplete`, since another try may follow, and never over a higher one.
		fields: ({ id, score, passed }, before) => [
			['id', id],
			['score.min', '0'],
			['score.max', '100'],
			['score.raw', decimal(score)],
			['status', passed ? 'passed' : /^(passed|completed)$/.test(before) ? before : 'incomplete']
		]
	},
	// Raw last, as in the course's own score.
	scorm2004: {
		status: 'completion_status',
		fields: ({ id, text, score, passed }) => [
			['id', id],
			['score.min', '0'],
			['score.max', '100'],
			['score.scaled', decimal(score / 100)],
			['score.raw', decimal(score)],
			...(passed ? [['success_status', 'passed'] satisfies Write] : []),
			['completion_status', 'completed'],
			['description', description(text)]
		]
	}
};
