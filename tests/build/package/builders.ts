import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { PackagedCourse, PackagedSco } from '../../../src/build/package/manifest.ts';
import { multiScoTarget } from '../../../src/build/package/targets/multi-sco.ts';
import { scormTarget } from '../../../src/build/package/targets/scorm.ts';
import type { Standard } from '../../../src/build/package/standards.ts';
import { inOrder } from '../../../src/build/package/zip.ts';

export function aCourse(differences: Partial<PackagedCourse> = {}): PackagedCourse {
	const { passMark = 80, audience = 'nurses' } = differences;

	return {
		id: 'fbss',
		version: '1.0.0',
		audience,
		edition: audience,
		language: 'en',
		title: 'Pain after spinal surgery',
		summary: 'What to look for, and what to do',
		passMark,
		scos: [
			aSco('anatomy', 'Anatomy'),
			aSco('causes', 'Causes & onset'),
			...(passMark === null ? [] : [aSco('final', 'Final test', passMark)])
		],
		...differences
	};
}

function aSco(id: string, title: string, passMark: number | null = null): PackagedSco {
	const html = page.replace('<html lang="en"', `<html lang="en" data-sco="${id}"`);

	return { id, title, page: `${id}.html`, passMark, html: new TextEncoder().encode(html) };
}

export const boot = 'document.documentElement.className = "ready";';
export const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' '${hash(boot)}'; style-src 'self'; img-src 'self' data:">`;

export const page = `<!doctype html>
<html lang="en" data-standard="standalone">
<head>
<meta charset="utf-8">
${policy}
<title>Pain after spinal surgery</title>
<link rel="stylesheet" href="./player.css">
</head>
<body>
<p>Read more at <a href="https://example.org/">the clinic</a>.</p>
<script>${boot}</script>
<script src="./assets/player.js" defer></script>
</body>
</html>
`;

/** What a bundle of one audience looks like, small. */
export function aBundle(differences: Record<string, string> = {}): Map<string, Uint8Array> {
	return bytesOf({
		'index.html': page,
		'player.css': 'p { color: teal }',
		'assets/player.js': 'var lessons = ["anatomy"];',
		'assets/spine.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>',
		...differences
	});
}

export function bytesOf(files: Record<string, string>): Map<string, Uint8Array> {
	return new Map(
		Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
	);
}

/** What a test does to a good package to break one rule. */
export interface Change {
	standard?: Standard;
	/** One SCO per module and test. */
	multi?: true;
	course?: Partial<PackagedCourse>;
	/** Files of the bundle, which the manifest lists. */
	bundle?: Record<string, string>;
	/** Each pair: a stretch of the manifest that must be there, and what stands in its place. */
	manifest?: [string, string][];
	/** The same for index.html. */
	page?: [string, string][];
	/** The same for the paths of packed files, after the manifest was written. */
	rename?: [string, string][];
	/** Paths left out of the zip, after the manifest was written. */
	without?: string[];
	/** Does what it likes with the finished zip. */
	zip?: (zip: Uint8Array) => Uint8Array;
}

/** A package that is good but for what the change does. */
export function aZip(change: Change = {}): Uint8Array {
	const course = aCourse(change.course);
	const target = change.multi ? multiScoTarget : scormTarget;
	const files = target(change.standard ?? 'scorm2004-4th').files(course, aBundle(change.bundle), {});
	rewrite(files, 'imsmanifest.xml', change.manifest ?? []);
	if (change.page) rewrite(files, 'index.html', change.page);
	for (const path of change.without ?? []) files.delete(path);
	for (const [path, other] of change.rename ?? []) {
		files.set(other, files.get(path) ?? new Uint8Array());
		files.delete(path);
	}
	const zip = zipOfAnyNames(files);

	return change.zip?.(zip) ?? zip;
}

/** A zip in the order and with the time that P-20 asks for, whatever the names. */
export function zipOfAnyNames(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const contents: Zippable = {};
	for (const name of inOrder([...files.keys()])) contents[name] = files.get(name) ?? new Uint8Array();

	return zipSync(contents, { mtime: new Date(1980, 0, 1) });
}

/** Changes the central directory's record of an entry. */
export function withRecord(
	name: string,
	change: (record: DataView) => void
): (zip: Uint8Array) => Uint8Array {
	return (zip) => {
		const copy = zip.slice();
		const at = Buffer.from(copy.buffer).lastIndexOf(name, undefined, 'latin1') - 46;
		change(new DataView(copy.buffer, at));

		return copy;
	};
}

/** Changes the last bytes of a zip: its end record. */
export function withEnd(change: (end: DataView) => void): (zip: Uint8Array) => Uint8Array {
	return (zip) => {
		const copy = zip.slice();
		change(new DataView(copy.buffer, copy.length - 22));

		return copy;
	};
}

export function joined(...parts: Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

export function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function rewrite(files: Map<string, Uint8Array>, path: string, changes: [string, string][]): void {
	let text = new TextDecoder().decode(files.get(path));
	for (const [from, to] of changes) {
		if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
		text = text.replaceAll(from, to);
	}
	files.set(path, new TextEncoder().encode(text));
}
