import type { Plugin } from 'vite';
import { imagePaths } from './sources.ts';

const BESIDE_THE_PAGE = /^\/src\/player\/([^/?]+)(?=\?|$)/;

/** In packages all pictures stand beside the page; `vite dev` takes them from the folders in which authors keep them. */
export const picturesPlugin = (): Plugin => ({
	name: 'course-pictures',
	configureServer({ config, middlewares }) {
		middlewares.use((request, _, next) => {
			const [, name] = BESIDE_THE_PAGE.exec(request.url ?? '') ?? [];
			if (name === undefined) return next();

			imagePaths(config.root).then((paths) => {
				const path = paths.get(decodeURIComponent(name));
				if (path !== undefined) request.url = `/${path}`;
				next();
			}, next);
		});
	}
});
