import type { ItemKind, Reading, Response, Trouble } from '../response.ts';
import { readId } from './interaction-id.ts';
import { isRecord, text } from './json.ts';
import { kindOf } from './kind.ts';
import { markedRight } from './marked-right.ts';
import { partsOf } from './parts.ts';
import { readSeconds } from './seconds.ts';
import { tryNumbers } from './try-numbers.ts';

/** Whether this is an attempt as the local LMS keeps it (src/lms/attempt.ts). */
export function isAttempt(value: unknown): value is Record<string, unknown> {
	return isRecord(value) && typeof value['package'] === 'string' && Array.isArray(value['interactions']);
}

/** An attempt of the local LMS. It knows one learner only, so that each attempt stands for a learner of its own. */
export function readAttempt(attempt: Record<string, unknown>, file: string): Reading {
	const standard = attempt['standard'] === 'scorm2004' ? 'scorm2004' : 'scorm12';
	const learner = `lms ${JSON.stringify([attempt['package'], attempt['attempt'], attempt['started']])}`;
	const tried = tryNumbers();
	const troubles: Trouble[] = [];
	const responses: Response[] = [];

	for (const [index, row] of (attempt['interactions'] as unknown[]).entries()) {
		const said = isRecord(row) ? row : {};
		const id = readId(text(said['id']));
		const kind: ItemKind | null = kindOf(text(said['type']));
		const picked = partsOf(text(said['response']), standard);
		const patterns = (Array.isArray(said['correct']) ? said['correct'] : []).map((one) =>
			partsOf(text(one), standard)
		);
		const right = markedRight({ result: text(said['result']), kind, picked, patterns });
		if (id.item === '' || right === null) {
			troubles.push({
				file,
				line: 1,
				message: `interaction ${index} has ${id.item === '' ? 'no id' : 'no result and no pattern'}`,
				advice: 'it is left out; look at the attempt in the local LMS'
			});
			continue;
		}

		responses.push({
			learner,
			attempt: '1',
			order: 1,
			tried: tried(learner, id.item, id.tried),
			item: id.item,
			kind,
			picked,
			pattern: patterns[0] ?? [],
			right,
			seconds: readSeconds(text(said['latency']))
		});
	}

	return { responses, words: [], troubles, notes: [] };
}
