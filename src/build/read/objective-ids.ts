import type { SourceFile } from './source-file.ts';

/** What SCORM 1.2 and 2004 both take as an identifier, short enough to be read; no underscore, as in the manifest's own objective. */
const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

interface Named {
	/** Ids, and where each stands. */
	objectives: readonly { id: string; at: number }[];
	modules: ReadonlyMap<string, unknown>;
}

/** An LMS keeps learning objectives and modules in one list, by their ids: they are names that it takes, and differ. */
export function inspectObjectiveIds(file: SourceFile, { objectives, modules }: Named): void {
	for (const { id, at } of objectives) {
		if (!ID.test(id)) {
			file.report(
				at,
				'objective-id',
				`"${id}" cannot be the id of a learning objective`,
				'start with a letter, then letters, digits and hyphens, 40 at most:  NR-1'
			);
		} else if (modules.has(id)) {
			file.report(
				at,
				'objective-id',
				`"${id}" is the id of a module too`,
				'give the objective another: a learning system keeps both in one list'
			);
		}
	}
}
