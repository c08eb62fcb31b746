import { courseStructure } from '../course-structure.ts';
import { courseStructureName } from '../names.ts';
import { marked, reachingOut, type Target } from './target.ts';

/** The whole course as one assignable unit. */
export const cmi5Target: Target = {
	name: 'cmi5',
	parts: 'part-cmi5',
	files(course, bundle) {
		const page = reachingOut(marked(bundle.get('index.html'), 'data-standard="cmi5"'));

		return new Map([
			...bundle,
			['index.html', page],
			[courseStructureName, new TextEncoder().encode(courseStructure(course))]
		]);
	}
};
