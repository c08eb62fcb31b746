import type { Organization } from '../organization.ts';
import { nameOf } from '../organization.ts';
import { pageId } from '../page-id.ts';
import type { SourceFile } from '../source-file.ts';
import { translatedPath, translationOf } from './path.ts';

/** Reports where a translation's table of contents lacks pages of its source, or has them in another order. False: there is nothing to translate from. */
export function matchContents(
	file: SourceFile,
	source: Organization | undefined,
	translated: Organization
): boolean {
	const name = nameOf(translated);
	const report = (message: string, advice: string): false => {
		file.report(translated.at, 'translation', message, advice);
		return false;
	};
	const { translation } = translated;
	if (translation === null) throw new Error(`${name} is no translation`);

	if (source === undefined) return report(`"${name}" translates nothing`, 'write the source first');
	if (source.exam !== null || translated.exam !== null) {
		return report(
			`the ${source.audience} have a final test`,
			'only courses without a final test can be translated so far'
		);
	}

	const untranslated = pathsOf(translated).find((path) => translationOf(path)?.language !== translation);
	if (untranslated !== undefined) {
		report(
			`"${name}" lists ${untranslated}`,
			`list its translation:  ${translatedPath(untranslated, translation)}`
		);
		return true;
	}

	const there = new Set(pathsOf(translated).map(pageId));
	const missing = pathsOf(source).filter((path) => !there.has(pageId(path)));
	for (const path of missing) {
		report(
			`"${name}" lacks the page ${path}`,
			`translate it, and add an item and a resource for  ${translatedPath(path, translation)}`
		);
	}

	const [own, theirs] = [rowsOf(translated), rowsOf(source)];
	const first = own.findIndex((row, index) => row !== theirs[index]);
	if (first !== -1 && missing.length === 0) {
		report(
			`"${name}" is not in the order of "${source.audience}": ${own[first]}`,
			`there stands ${theirs[first] ?? 'nothing'}`
		);
	}

	return true;
}

const pathsOf = ({ modules }: Organization): string[] =>
	modules.flatMap(({ pages }) => pages.map(({ path }) => path));

/** Modules and pages in their order, in words. */
const rowsOf = ({ modules }: Organization): string[] =>
	modules.flatMap(({ id, pages }) => [
		`the module ${id}`,
		...pages.map(({ path }) => `the page ${pageId(path)}`)
	]);
