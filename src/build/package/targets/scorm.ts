import { controlDocuments } from '../control-documents.ts';
import { manifest } from '../manifest.ts';
import { manifestName } from '../names.ts';
import { standards, type Standard } from '../standards.ts';
import { marked, type Target } from './target.ts';

/** The whole course as one SCO. */
export function scormTarget(standard: Standard): Target {
	return {
		name: standard,
		files(course, bundle, options) {
			const page = marked(bundle.get('index.html'), standards[standard].html);

			return withManifest(
				new Map([...bundle, ['index.html', page]]),
				standard,
				manifest(course, standard, [...bundle.keys()], options)
			);
		}
	};
}

/** The files with a manifest and the standard's control documents. */
export function withManifest(
	files: ReadonlyMap<string, Uint8Array>,
	standard: Standard,
	text: string
): Map<string, Uint8Array> {
	const added = controlDocuments(standard).set(manifestName, new TextEncoder().encode(text));
	const clash = [...files.keys()].find((path) => added.has(path));
	if (clash !== undefined)
		throw new Error(`${clash} is made by the packaging and cannot come from the bundle`);

	return new Map([...files, ...added]);
}
