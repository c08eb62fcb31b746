import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An npm package of which some code is sent to learners. */
export interface Shipped {
	name: string;
	version: string;
	/** SPDX, as the package names it. */
	licence: string;
	/** Its licence's words. */
	words: string;
}

/** The npm packages that these modules of a bundle come from, by name (S-13). `modules`: paths, as the bundler tells them. */
export async function shippedPackages(root: string, modules: Iterable<string>): Promise<Shipped[]> {
	const names = new Set([...modules].flatMap((module) => packageOf(module) ?? []));

	return Promise.all([...names].sort().map((name) => describe(join(root, 'node_modules', name))));
}

/** `…/node_modules/@scope/name/file.js` → `@scope/name`; the innermost, where packages lie in packages. */
function packageOf(module: string): string | undefined {
	return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

async function describe(folder: string): Promise<Shipped> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, 'package.json'), 'utf8')
	) as Record<string, string>;
	const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
	if (!name || !version || !license || !file)
		throw new Error(`${folder}: what is sent to learners needs a name, a version and a licence`);

	return { name, version, licence: license, words: await readFile(join(folder, file), 'utf8') };
}
