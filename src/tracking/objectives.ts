import type { Held, Write } from './adapter.ts';
import type { ModuleReport } from './report.ts';

export const OBJECTIVES = 'cmi.objectives.';
export const OBJECTIVE_COUNT = `${OBJECTIVES}_count`;

/**
 * The modules that were begun, as objectives: a row is looked up by its id, because an LMS may have made it from the manifest or
 * in an earlier session; the id is set first, and a completed row is left alone. Nothing where the LMS has no objectives.
 */
export function objectiveWrites(
	modules: readonly ModuleReport[],
	held: Held,
	status: string,
	measure: (row: string, module: ModuleReport) => Write[]
): Write[] {
	if (!held.has(OBJECTIVE_COUNT)) return [];
	const ids = idsIn(held);

	return modules
		.filter((module) => module.status !== 'not attempted')
		.flatMap((module) => {
			const row = rowOf(module.id, ids);
			if (['completed', 'passed'].includes(held.get(row + status) ?? '')) return [];

			return [
				[`${row}id`, module.id],
				[row + status, module.status],
				...measure(row, module)
			] satisfies Write[];
		});
}

/** Where the objective stands: its own row, or the next one, which is its own from now on in `ids`. */
export function rowOf(id: string, ids: string[]): string {
	const known = ids.indexOf(id);

	return `${OBJECTIVES}${known < 0 ? ids.push(id) - 1 : known}.`;
}

/** The ids of the rows that the LMS has, in their order. */
export function idsIn(held: Held): string[] {
	const ids: string[] = [];
	for (let id; (id = held.get(`${OBJECTIVES}${ids.length}.id`)) !== undefined;) ids.push(id);

	return ids;
}
