import { multiScoManifest } from '../manifest.ts';
import { standards, type Standard } from '../standards.ts';
import { withManifest } from './scorm.ts';
import { marked, type Target } from './target.ts';

/** The same course as one SCO per module and one for the final test: each keeps its own state and result, the LMS rolls up. */
export function multiScoTarget(standard: Standard): Target {
	return {
		name: `${standard}-multi`,
		files(course, bundle, options) {
			const shared = [...bundle].filter(([path]) => path !== 'index.html');
			const pages = course.scos.map(({ page, html }): [string, Uint8Array] => [
				page,
				marked(html, standards[standard].html)
			]);
			const names = shared.map(([path]) => path);

			return withManifest(
				new Map([...pages, ...shared]),
				standard,
				multiScoManifest(course, standard, names, options)
			);
		}
	};
}
