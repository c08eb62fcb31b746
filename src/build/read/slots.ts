import { z } from 'zod';
import type { Slots } from '../../course/course.ts';
import { readJson } from './json-place.ts';
import type { SourceFile } from './source-file.ts';

const shape = z.strictObject({
	pages: z.array(z.string()),
	questions: z.array(z.strictObject({ id: z.string(), options: z.array(z.string()) }))
});

export const noSlots = (): Slots => ({ pages: [], questions: [] });

/** Reads `modules/slots.json`, which the build writes and nobody edits. */
export function readSlots(file: SourceFile): Slots {
	const json = readJson(file);
	if (json === undefined) return noSlots();

	const read = shape.safeParse(json);
	if (read.success) return read.data;

	file.report(
		0,
		'slots',
		`this is not a table of slots: "${read.error.issues[0]?.path.join('.') ?? ''}" is wrong`,
		'take the last released version of the file back; saved states depend on it'
	);

	return noSlots();
}

/** The table with rows for everything that had none: pages, and what has options (questions, cases). Rows and option keys keep their places; none is removed (B-03, B-12). */
export function growSlots(slots: Slots, pages: readonly string[], answered: Slots['questions']): Slots {
	const rows = new Map(slots.questions.map(({ id, options }) => [id, options]));

	for (const { id, options } of answered) rows.set(id, union(rows.get(id) ?? [], options));

	return {
		pages: union(slots.pages, pages),
		questions: [...rows].map(([id, options]) => ({ id, options }))
	};
}

const union = (old: readonly string[], added: readonly string[]): string[] => [
	...new Set([...old, ...added])
];
