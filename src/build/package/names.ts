import { isControlDocument } from './control-documents.ts';

/** The file that makes a zip a package (P-01). */
export const manifestName = 'imsmanifest.xml';

/** Its like in a cmi5 package. */
export const courseStructureName = 'cmi5.xml';

const extensions = 'html css js json svg png jpg woff2 mp3 mp4 vtt txt xml xsd dtd'.split(' ');

/** What is wrong with a path's spelling, or null: lower-case ASCII that no encoder can disagree about (P-12). */
export function spellingFault(path: string): string | null {
	if (isControlDocument(path)) return null;
	if (path.length > 100) return `the path has ${path.length} characters, at most 100 are safe`;

	const bad = path.split('/').find((part) => !/^[a-z0-9][a-z0-9._-]*$/.test(part));

	return bad === undefined ? null : `“${bad}” is not made of a–z, 0–9, dot, underscore and hyphen alone`;
}

/** What is wrong with a path's extension, or null (P-15). */
export function extensionFault(path: string): string | null {
	if (isControlDocument(path)) return null;

	const extension = extensionOf(path);
	if (extension === '') return 'the name has no extension';

	return extensions.includes(extension)
		? null
		: `learning management systems may refuse or mistype .${extension}`;
}

/** Paths whose base name another path before them has: some asset servers look up base names alone (P-13). */
export function repeatedBaseNames(paths: readonly string[]): { path: string; first: string }[] {
	const seen = new Map<string, string>();

	return paths.flatMap((path) => {
		const name = baseName(path).toLowerCase();
		const first = seen.get(name);
		if (first === undefined) seen.set(name, path);

		return first === undefined ? [] : [{ path, first }];
	});
}

/** Lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
	return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
