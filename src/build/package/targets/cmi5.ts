import { courseStructure } from '../course-structure.ts';
import { courseStructureName } from '../names.ts';
import { marked, type Target } from './target.ts';

/** The chunk that talks to a cmi5 LMS; no other package needs it. */
export const cmi5Chunk = 'part-cmi5.js';

/** The whole course as one assignable unit. */
export const cmi5Target: Target = {
	name: 'cmi5',
	files(course, bundle) {
		const page = reaching(marked(bundle.get('index.html'), 'data-standard="cmi5"'));

		return new Map([
			...bundle,
			['index.html', page],
			[courseStructureName, new TextEncoder().encode(courseStructure(course))]
		]);
	}
};

/** The page, allowed to ask the LMS, whose address nobody knows when the package is made (S-07, S-08). */
function reaching(page: Uint8Array): Uint8Array {
	const html = new TextDecoder().decode(page);

	return new TextEncoder().encode(
		html.replace("connect-src 'self'", `connect-src 'self' ${cmi5Sources.join(' ')}`)
	);
}

/** What the page of a cmi5 package may ask: any LMS with https, and one on this machine. */
export const cmi5Sources = ['https:', 'http://127.0.0.1:*', 'http://localhost:*'];
