import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import {
	build,
	defaultClientConditions,
	defaultServerConditions,
	normalizePath,
	type InlineConfig,
	type Rolldown
} from 'vite';
import type { Course } from '../course/course.ts';
import type { Language } from '../course/languages.ts';
import { classicScripts } from './classic-scripts.ts';
import { figureChunks } from './figure-chunks.ts';
import { oneChunk } from './one-chunk.ts';
import { openingPage } from './opening-page.ts';
import type { PackagedSco } from './package/manifest.ts';
import { firstPageOf, scosOf, type Sco } from './scos.ts';
import { licencesText } from './shipped/licences.ts';
import { shippedPackages, type Shipped } from './shipped/shipped.ts';
import { coursePlugin, type CourseForVite } from './vite-plugin.ts';

export interface Bundle {
	/** Path in the package → bytes. Standards differ in a marker of index.html only. */
	files: Map<string, Uint8Array>;
	/** The modules and the final test with an entry page each, for packages of several SCOs. */
	scos: PackagedSco[];
	/** Everything before the first lesson: scripts and styles. */
	player: { script: string; style: string };
	/** The npm packages that some of it comes from. */
	shipped: Shipped[];
}

/**
 * Syntax for Chrome and Edge 109, Firefox 115, Safari 15.6. Safari is named 16 because class fields would be rewritten for
 * 15.6, which knows them, at the cost of 15 kB; a test holds what 15.6 really lacks (static blocks, lookbehind).
 */
const browsers = ['chrome109', 'edge109', 'firefox115', 'safari16'];

/** One audience's player and pages as a folder of classic scripts with a prerendered opening page. */
export async function bundle(
	root: string,
	content: CourseForVite,
	images: Map<string, Uint8Array>
): Promise<Bundle> {
	const base = configuration(root, content);
	const output = await buildClient(root, base);
	const chunks = output.filter((file) => file.type === 'chunk');
	const styles = stylesOf(output);
	const style = styles.get('player.css');
	if (style === undefined) throw new Error(`no player.css among ${[...styles.keys()].join(', ')}`);
	const hash = createHash('sha256');
	for (const text of [...chunks.map(({ code }) => code), ...styles.values()]) hash.update(text);
	const buildId = hash.digest('hex').slice(0, 8);

	const loader = await readFile(new URL('loader.js', import.meta.url), 'utf8');
	const scripts = classicScripts(
		chunks.map(({ fileName, code, imports, isEntry }) => ({
			fileName,
			code,
			needs: [...imports, ...[...styles.keys()].filter((name) => name === styleOf(fileName))],
			isEntry
		})),
		loader,
		buildId
	);
	const script = scripts.get('player.js');
	if (script === undefined) throw new Error(`no player.js among ${[...scripts.keys()].join(', ')}`);

	const { course } = content;
	const [early, boot] = await Promise.all([oldScript('early.js', buildId), oldScript('boot.js', buildId)]);
	const entryPage = (
		{ title, firstPage }: Pick<Sco, 'title' | 'firstPage'>,
		{ opening, firstLesson }: Prerendered,
		sco?: string
	): Uint8Array =>
		new TextEncoder().encode(
			openingPage({
				course: { ...course, title },
				sco,
				early,
				body: opening,
				firstLesson,
				script,
				firstPage: (firstPage !== null && scripts.get(pageChunk(firstPage))) || '',
				style,
				build: buildId
			})
		);
	const { index, scos } = await prerendered(root, base, async (prerender) => ({
		index: entryPage({ ...course, firstPage: firstPageOf(allPages(course)) }, await prerender()),
		scos: await Promise.all(
			scosOf(course).map(async (sco) => ({
				...packagedAs(sco),
				html: entryPage(sco, await prerender(sco.id), sco.id)
			}))
		)
	}));
	const shipped = await shippedPackages(
		root,
		chunks.flatMap(({ moduleIds }) => moduleIds)
	);
	const licences = licencesText(await ownLicences(root), shipped);
	const texts = new Map([['boot.js', boot], ['licences.txt', licences], ...scripts, ...styles]);

	return {
		files: new Map([
			['index.html', index],
			...[...texts].map(([name, text]): [string, Uint8Array] => [name, new TextEncoder().encode(text)]),
			...images
		]),
		scos,
		player: { script: early + boot + script, style },
		shipped
	};
}

function configuration(root: string, content: CourseForVite): InlineConfig {
	return {
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [coursePlugin(() => Promise.resolve(content)), svelte()],
		...inLanguage(content.course.language)
	};
}

/** `#own/…` in package.json: which words come with the code that needs them. */
function inLanguage(language: Language): InlineConfig {
	return {
		resolve: { conditions: [language, ...defaultClientConditions] },
		ssr: { resolve: { conditions: [language, ...defaultServerConditions] } }
	};
}

async function buildClient(root: string, base: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
	const player = (file: string) => normalizePath(join(root, 'src/player', file));
	const connecting = oneChunk('connect', player('connect.ts'), player('main.ts'));
	const result = await build({
		...base,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: browsers,
			cssTarget: browsers,
			cssCodeSplit: true,
			modulePreload: false,
			// A library build has no preload helper, which needs module scripts.
			lib: { entry: { player: player('main.ts') }, formats: ['cjs'] },
			rollupOptions: {
				checks: { pluginTimings: false },
				// The figures share what the player holds already.
				preserveEntrySignatures: 'allow-extension',
				output: {
					codeSplitting: { ...connecting, groups: [...(connecting.groups ?? []), figureChunks] },
					entryFileNames: '[name].js',
					chunkFileNames: ({ facadeModuleId, name }) => chunkName(facadeModuleId ?? name)
				}
			}
		}
	});
	const [single] = Array.isArray(result) ? result : [];
	if (!single) throw new Error('the build gave no output');

	return single.output;
}

/** A script for browsers of any age, as it is written but for comments and indentation. */
async function oldScript(name: string, build: string): Promise<string> {
	const text = await readFile(new URL(name, import.meta.url), 'utf8');

	return text
		.replace(/^\s*\/\/.*\n/gm, '')
		.replace(/^\s+/gm, '')
		.replaceAll('BUILD', build);
}

async function ownLicences(root: string): Promise<{ code: string; content: string }> {
	const [code, content] = await Promise.all(
		['LICENSE', 'LICENSE-CONTENT.md'].map((name) => readFile(join(root, name), 'utf8'))
	);

	return { code: code ?? '', content: content ?? '' };
}

/** Each chunk's styles, under the chunk's name. */
function stylesOf(output: Rolldown.RolldownOutput['output']): Map<string, string> {
	const assets = new Map(
		output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source]] : []))
	);
	const styles = output.flatMap((file): [string, string][] => {
		const names = file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [];
		const text = names.map((name) => String(assets.get(name) ?? '')).join('');

		return text === '' ? [] : [[styleOf(file.fileName), text]];
	});

	return new Map(styles);
}

function styleOf(chunk: string): string {
	return chunk.replace(/\.js$/, '.css');
}

function allPages({ modules }: Course): Course['modules'][number]['pages'] {
	return modules.flatMap(({ pages }) => pages);
}

/** Lower case, no folders (P-12); ids are unique, so that the pages' names are too (P-13). */
function packagedAs({ id, title, passMark }: Sco): Omit<PackagedSco, 'html'> {
	const name = id.replaceAll('/', '-');

	return { id: name, title, page: `${name}.html`, passMark };
}

function pageChunk(id: string): string {
	return `page-${id.replaceAll('/', '-')}.js`;
}

/** Lower case, no folders, unique over the package (P-12, P-13): `modules/anatomy/SpineLevels.svelte` → `figure-spine-levels`, `src/player/web/pages.ts` → `web-pages`. */
function chunkName(module: string): string {
	const [, page] = /virtual:page\/(.*)$/.exec(module) ?? [];
	if (page) return pageChunk(page);
	const [, language] = /virtual:translation\/(.*)$/.exec(module) ?? [];
	if (language) return `translation-${language}.js`;
	const name = basename(module)
		.replace(/\.\w+$/, '')
		.replace(/(?<!^)[A-Z]/g, '-$&')
		.toLowerCase();

	return `${module.includes('/modules/') ? 'figure' : module.includes('/player/web/') ? 'web' : 'part'}-${name}.js`;
}

/** What src/player/prerender.ts makes. */
interface Prerendered {
	opening: string;
	firstLesson: string | null;
}

/** What is made of the first pages' markup, rendered as the player will hydrate it. */
async function prerendered<Made>(
	root: string,
	base: InlineConfig,
	make: (prerender: (sco?: string) => Promise<Prerendered>) => Promise<Made>
): Promise<Made> {
	const folder = await mkdtemp(join(tmpdir(), 'course-'));
	try {
		await build({
			...base,
			ssr: { ...base.ssr, noExternal: true },
			build: {
				ssr: join(root, 'src/player/prerender.ts'),
				outDir: folder,
				emptyOutDir: true,
				minify: false,
				rollupOptions: {
					checks: { pluginTimings: false },
					output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
				}
			}
		});
		const { prerender } = (await import(pathToFileURL(join(folder, 'prerender.mjs')).href)) as {
			prerender: (sco?: string) => Promise<Prerendered>;
		};

		return await make(prerender);
	} finally {
		await rm(folder, { recursive: true });
	}
}
