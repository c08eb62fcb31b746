import type { Rolldown } from 'vite';

/**
 * What figures of a module share stands in a folder of the module's folder, and comes in a chunk of its own: a figure is as
 * large in the course that has its neighbours as in the one that has not.
 */
export const figureChunks: Rolldown.CodeSplittingGroup = {
	includeDependenciesRecursively: false,
	name(id) {
		const [, module, folder] = /\/modules\/([^/]+)\/([^/]+)\/[^/]+$/.exec(id) ?? [];

		return folder === undefined ? null : `${module}-${folder}`;
	}
};
