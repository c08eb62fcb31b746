import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { classicScripts } from './classic-scripts.ts';
import { openingPage } from './opening-page.ts';
import { coursePlugin, type CourseForVite } from './vite-plugin.ts';

export interface Bundle {
	/** Path in the package → bytes. Standards differ in a marker of index.html only. */
	files: Map<string, Uint8Array>;
	/** Everything before the first lesson: scripts and styles. */
	player: { script: string; style: string };
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

	const { opening, firstLesson } = await prerender(root, base);
	const [early, boot] = await Promise.all([oldScript('early.js', buildId), oldScript('boot.js', buildId)]);
	const page = openingPage({
		course: content.course,
		early,
		boot,
		body: opening,
		firstLesson,
		script,
		firstPage: scripts.get(firstPageOf(content)) ?? '',
		style,
		build: buildId
	});
	const text = new TextEncoder();

	return {
		files: new Map([
			...[...page, ...scripts, ...styles].map(([name, content]): [string, Uint8Array] => [
				name,
				text.encode(content)
			]),
			...images
		]),
		player: { script: early + boot + script, style }
	};
}

function configuration(root: string, content: CourseForVite): InlineConfig {
	return {
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [coursePlugin(() => Promise.resolve(content)), svelte()]
	};
}

async function buildClient(root: string, base: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
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
			lib: { entry: { player: join(root, 'src/player/main.ts') }, formats: ['cjs'] },
			rollupOptions: {
				checks: { pluginTimings: false },
				// The figures share what the player holds already.
				preserveEntrySignatures: 'allow-extension',
				output: {
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

function firstPageOf({ course }: CourseForVite): string {
	const page = course.modules[0]?.pages[0];
	if (!page) throw new Error('a course needs a page');

	return pageChunk(page.is === 'lesson' ? page.lesson.id : page.quiz.id);
}

function pageChunk(id: string): string {
	return `page-${id.replaceAll('/', '-')}.js`;
}

/** Lower case, no folders, unique over the package (P-12, P-13): `modules/anatomy/SpineLevels.svelte` → `figure-spine-levels`, `src/player/web/pages.ts` → `web-pages`. */
function chunkName(module: string): string {
	const [, page] = /virtual:page\/(.*)$/.exec(module) ?? [];
	if (page) return pageChunk(page);
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

/** The first pages' markup, rendered as the player will hydrate it. */
async function prerender(root: string, base: InlineConfig): Promise<Prerendered> {
	const folder = await mkdtemp(join(tmpdir(), 'course-'));
	try {
		await build({
			...base,
			ssr: { noExternal: true },
			build: {
				ssr: join(root, 'src/player/prerender.ts'),
				outDir: folder,
				emptyOutDir: true,
				minify: false,
				rollupOptions: { checks: { pluginTimings: false } }
			}
		});
		const { prerender } = (await import(pathToFileURL(join(folder, 'prerender.js')).href)) as {
			prerender: () => Promise<Prerendered>;
		};

		return await prerender();
	} finally {
		await rm(folder, { recursive: true });
	}
}
