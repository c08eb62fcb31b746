import { controlDocuments } from '../control-documents.ts';
import { manifest } from '../manifest.ts';
import { manifestName } from '../names.ts';
import { standards, type Standard } from '../standards.ts';
import { cmi5Chunk } from './cmi5.ts';
import { marked, type Target } from './target.ts';

/** The whole course as one SCO. */
export function scormTarget(standard: Standard): Target {
	return {
		name: standard,
		files(course, all, options) {
			const bundle = new Map([...all].filter(([path]) => path !== cmi5Chunk));
			const page = marked(bundle.get('index.html'), standards[standard].html);
			const added = controlDocuments(standard);
			added.set(
				manifestName,
				new TextEncoder().encode(manifest(course, standard, [...bundle.keys()], options))
			);

			const clash = [...bundle.keys()].find((path) => added.has(path));
			if (clash !== undefined)
				throw new Error(`${clash} is made by the packaging and cannot come from the bundle`);

			return new Map([...bundle, ['index.html', page], ...added]);
		}
	};
}
