import { rowsOfQuestions } from '../../assessment/exam.ts';
import type { BlueprintRow } from '../../course/course.ts';
import type { Level, Question } from '../../course/question.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

const ROW = /^([A-Z]+-\d+)(?: (R|U|Ap|An|E))?( critical)?$/;
const FORM = 'NR-3 critical: 6  or  NR-8 E: 2  or  NR-1: 4';

interface Written {
	file: SourceFile;
	/** What stands before the colon → how many. */
	rows: Readonly<Record<string, number>>;
	/** Where a row stands in the file. */
	at: (row: string) => number;
	objectives: ReadonlySet<string>;
	/** What may be drawn; `null` where a bank could not be read. */
	questions: readonly Question[] | null;
}

/** Reads how many questions of each objective (and level) a test draws; a row that the banks cannot fill is reported. */
export function readBlueprint({ file, rows, at, objectives, questions }: Written): BlueprintRow[] {
	const blueprint = Object.entries(rows).flatMap(([row, draw]): BlueprintRow[] => {
		const [, objective, level, critical] = ROW.exec(row) ?? [];
		if (objective === undefined) {
			file.report(at(row), 'blueprint', `"${row}" is no row of a blueprint`, FORM);
			return [];
		}
		if (!objectives.has(objective)) {
			reportUnknown(file, at(row), { what: 'learning objective', name: objective, known: objectives });
		}

		return [{ objective, level: (level ?? null) as Level | null, critical: critical !== undefined, draw }];
	});

	if (questions !== null && blueprint.length === Object.keys(rows).length) {
		const filled = rowsOfQuestions(blueprint, questions);
		for (const [index, row] of Object.keys(rows).entries()) {
			const held = filled.filter((one) => one === index).length;
			const { draw = 0 } = blueprint[index] ?? {};
			if (held >= draw) continue;

			file.report(
				at(row),
				'blueprint',
				`the test draws ${draw} questions for ${row}, but its quizzes hold ${held}`,
				`draw ${held} at most, or write more; a question counts for the first of its objectives that has a row`
			);
		}
	}

	return blueprint;
}
