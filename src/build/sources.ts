import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Slots } from '../course/course.ts';
import { LANGUAGES, type Language } from '../course/languages.ts';
import { CURRICULUM } from './coverage/curriculum.ts';
import { MANIFEST } from './read/course.ts';
import type { Sources } from './read/course.ts';
import { baseName } from './read/images.ts';
import { REPORTING } from './read/reporting.ts';

export type FigureWordPaths = Map<Language, Map<string, string>>;

export const IMAGE = /\.(?:svg|png|jpe?g|webp|avif)$/;
const SLOTS = 'modules/slots.json';

/** Everything under `root` that the readers read. */
export async function loadSources(root: string): Promise<Sources> {
	const top = (await readdir(root)).filter((name) => name === REPORTING);
	const paths = [...top, ...(await filesUnder(root, 'modules')), ...(await filesUnder(root, 'quizzes'))];
	const texts = paths.filter(
		(path) =>
			path.endsWith('.md') ||
			path === REPORTING ||
			path === CURRICULUM ||
			/^modules\/(?:references|slots)\.json$/.test(path)
	);
	const files = texts.map(async (path): Promise<[string, string]> => [
		path,
		await readFile(join(root, path), 'utf8')
	]);

	return {
		manifest: await readFile(join(root, MANIFEST), 'utf8'),
		files: new Map(await Promise.all(files)),
		figures: [...figuresAmong(paths).keys()],
		images: new Set(paths.filter((path) => IMAGE.test(path)))
	};
}

/** Figure name → path of its component: `spine-levels` → `modules/anatomy/SpineLevels.svelte`. */
export async function figurePaths(root: string): Promise<Map<string, string>> {
	return figuresAmong(await filesUnder(root, 'modules'));
}

/** For each language the words of figures in it: figure name → path: `disc-stages` → `modules/anatomy/disc-stages.es.ts`. */
export async function figureWordPaths(root: string): Promise<FigureWordPaths> {
	return figureWordsAmong(await filesUnder(root, 'modules'));
}

/** All images by the name that lessons and questions show them under. */
export async function loadImages(root: string): Promise<Map<string, Uint8Array>> {
	const images = [...(await imagePaths(root))].map(async ([name, path]): Promise<[string, Uint8Array]> => [
		name,
		await readFile(join(root, path))
	]);

	return new Map(await Promise.all(images));
}

/** Image name → path: `four-things.svg` → `quizzes/four-things.svg`. */
export async function imagePaths(root: string): Promise<Map<string, string>> {
	const files = [...(await filesUnder(root, 'modules')), ...(await filesUnder(root, 'quizzes'))];

	return new Map(files.filter((path) => IMAGE.test(path)).map((path) => [baseName(path), path]));
}

/** Writes the table of slots where it has grown; true when it has. */
export async function saveSlots(root: string, slots: Slots): Promise<boolean> {
	const path = join(root, SLOTS);
	const before = await readFile(path, 'utf8').catch(() => '');
	const after = `${JSON.stringify(slots, null, '\t')}\n`;
	if (before === after) return false;

	await writeFile(path, after);
	return true;
}

function figuresAmong(paths: readonly string[]): Map<string, string> {
	const figures = new Map<string, string>();

	for (const path of paths.filter((one) => /^modules\/[^/]+\/[A-Z]\w*\.svelte$/.test(one))) {
		const name = kebab(baseName(path).replace(/\.svelte$/, ''));
		const other = figures.get(name);
		if (other !== undefined)
			throw new Error(`two figures are called "${name}": ${other} and ${path}; rename one`);

		figures.set(name, path);
	}

	return figures;
}

/** Beside the figure, under its name. */
function figureWordsAmong(paths: readonly string[]): FigureWordPaths {
	const words: FigureWordPaths = new Map();

	for (const [figure, component] of figuresAmong(paths)) {
		const stem = component.slice(0, component.lastIndexOf('/') + 1) + figure;
		for (const language of LANGUAGES) {
			const path = `${stem}.${language}.ts`;
			if (!paths.includes(path) || language === LANGUAGES[0]) continue;
			words.set(language, new Map([...(words.get(language) ?? []), [figure, path]]));
		}
	}

	return words;
}

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

async function filesUnder(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);

	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
