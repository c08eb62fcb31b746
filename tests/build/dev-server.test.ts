import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { picturesPlugin } from '../../src/build/pictures-plugin.ts';
import { coursePlugin } from '../../src/build/vite-plugin.ts';
import { courseFor } from './read/a-course.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><title>Four things</title></svg>';

let root: string;
let server: ViteDevServer;
let times: number;

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), text);
}

/** What a browser gets that asks for a file beside the page. */
async function get(name: string): Promise<{ status: number; text: string }> {
	const address = server.resolvedUrls?.local[0] ?? '';
	const response = await fetch(`${address}src/player/${name}`);

	return { status: response.status, text: await response.text() };
}

const watched = (folder: string): string[] => server.watcher.getWatched()[join(root, folder)] ?? [];

beforeEach(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'dev-')));
	await write('src/player/player.svg', '<svg/>');
	await write('modules/anatomy/spine.md', 'lesson');
	await write('quizzes/four-things.svg', DRAWING);
	times = 0;
	const read = () => {
		times += 1;
		return Promise.resolve({ course: courseFor('patients'), figures: new Map(), figureWords: new Map() });
	};
	server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		appType: 'custom',
		plugins: [coursePlugin(read), picturesPlugin()],
		optimizeDeps: { noDiscovery: true },
		server: { host: '127.0.0.1', port: 0 }
	});
	await server.listen();
	// What comes while the folders are looked through for the first time is not new.
	await vi.waitFor(() => expect(watched('modules/anatomy')).toContain('spine.md'), { timeout: 10_000 });
	await vi.waitFor(() => expect(watched('quizzes')).toContain('four-things.svg'), { timeout: 10_000 });
});

afterEach(async () => {
	await server.close();
	await rm(root, { recursive: true });
});

describe('npm run dev', () => {
	it('shows the pictures of lessons and quizzes beside the page, as packages do', async () => {
		await write('modules/anatomy/bulge.svg', DRAWING);

		expect(await get('four-things.svg')).toEqual({ status: 200, text: DRAWING });
		expect(await get('bulge.svg?t=1')).toEqual({ status: 200, text: DRAWING });
		expect(await get('player.svg')).toEqual({ status: 200, text: '<svg/>' });
		expect(await get('nothing.svg')).toMatchObject({ status: 404 });
	});

	it.each([
		['a new table of Spanish words', 'modules/anatomy/disc-stages.es.ts'],
		['a new figure', 'modules/anatomy/DiscStages.svelte'],
		['a new quiz', 'quizzes/anatomy.md'],
		['a changed lesson', 'modules/anatomy/spine.md']
	])('reads the course again for %s', async (_, path) => {
		await server.transformRequest('virtual:course');
		await write(path, 'new');

		await vi.waitFor(
			async () => {
				await server.transformRequest('virtual:course');
				expect(times).toBe(2);
			},
			{ timeout: 10_000, interval: 100 }
		);
	});
});
