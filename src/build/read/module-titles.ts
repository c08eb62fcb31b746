import type { CoursePage } from './course-page.ts';
import { nearest } from './nearest.ts';
import type { Organization } from './organization.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** Every module of the manifest has a title in the course's page, and every title a module. */
export function inspectModuleTitles(
	file: SourceFile,
	manifestFile: SourceFile,
	{ modules: titles }: CoursePage,
	{ modules }: Organization
): void {
	const ids = modules.map(({ id }) => id);

	for (const [id, { at }] of titles) {
		if (!ids.includes(id)) reportUnknown(file, at, { what: 'module', name: id, known: ids });
	}

	for (const { id, at } of modules) {
		if (titles.has(id) || nearest(id, titles.keys()) !== undefined) continue;

		manifestFile.report(
			at,
			'module-title',
			`the module "${id}" has no title in ${file.path}`,
			`add it there under modules:  ${id}: "…"`
		);
	}
}
