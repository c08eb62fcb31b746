import { controlDocuments } from './control-documents.ts';
import { manifest } from './manifest.ts';
import type { ManifestOptions, PackagedCourse } from './manifest.ts';
import { manifestName } from './names.ts';
import { standardNames, standards } from './standards.ts';
import type { Standard } from './standards.ts';
import { zip } from './zip.ts';

export interface PackedZip {
	/** `<course>-<audience>-<standard>.zip` */
	name: string;
	bytes: Uint8Array;
}

/** One zip per standard, from the files of one audience's bundle. */
export function packages(
	course: PackagedCourse,
	files: ReadonlyMap<string, Uint8Array>,
	options: ManifestOptions = {}
): PackedZip[] {
	return standardNames.map((standard) => ({
		name: `${course.id}-${course.audience}-${standard}.zip`,
		bytes: zip(packageFiles(course, files, standard, options))
	}));
}

/** Everything that a package of this standard holds, by path. */
export function packageFiles(
	course: PackagedCourse,
	files: ReadonlyMap<string, Uint8Array>,
	standard: Standard,
	options: ManifestOptions = {}
): Map<string, Uint8Array> {
	const page = files.get('index.html');
	if (page === undefined) throw new Error('a package needs an index.html to launch (P-08)');

	const added = controlDocuments(standard);
	added.set(manifestName, new TextEncoder().encode(manifest(course, standard, [...files.keys()], options)));

	const clash = [...files.keys()].find((path) => added.has(path));
	if (clash !== undefined)
		throw new Error(`${clash} is made by the packaging and cannot come from the bundle`);

	return new Map([...files, ['index.html', saysStandard(page, standard)], ...added]);
}

/** The page, saying which standard it speaks in place of `data-standard="standalone"` on its `<html>` element. */
function saysStandard(page: Uint8Array, standard: Standard): Uint8Array {
	const marker = /(<html\b[^>]*?\s)data-standard="standalone"/;
	const html = new TextDecoder().decode(page);
	if (!marker.test(html)) throw new Error('index.html does not say data-standard="standalone" on <html>');

	return new TextEncoder().encode(html.replace(marker, `$1${standards[standard].html}`));
}
