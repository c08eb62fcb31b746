import { expect, type Request } from '@playwright/test';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { longestState } from '../../src/build/longest-state.ts';
import { courseOf, lessonsOf } from './course.ts';
import { Learner } from './learner.ts';
import { test } from './strict-test.ts';

const root = join(import.meta.dirname, '../..');
const packages = join(root, 'dist/packages');
const audiences = ['patients', 'nurses', 'students'] as const;
/** What a package may begin in: patients' packages are made for two languages. */
const editions = ['patients', 'patients-es', 'nurses', 'students'] as const;

for (const edition of editions) {
	test(`${edition}: player and styles stay under 45 kB, a page under 20 kB, a figure under 10 kB (the lead bench under 20), gzip`, async () => {
		const files = await unpacked(edition);
		const [early = ''] = /<script>([^]*?)<\/script>/.exec(text(files, 'index.html')) ?? [];
		const before = ['boot.js', 'player.js', 'player.css'].map((name) => text(files, name));
		expect(gzipped([early, ...before].join(''))).toBeLessThanOrEqual(45_000);

		for (const [name, bytes] of Object.entries(files)) {
			if (name.startsWith('page-')) expect(gzipSync(bytes).length, name).toBeLessThanOrEqual(20_000);
			if (!/^figure-.*\.js$/.test(name)) continue;
			expect(figureSize(files, name), name).toBeLessThanOrEqual(
				name === 'figure-lead-bench.js' ? 20_000 : 10_000
			);
		}
	});
}

for (const audience of audiences) {
	test(`${audience}: the longest state a learner can have stays under 3,500 characters`, async () => {
		const { course } = await courseOf(audience);
		expect(longestState(course)).toBeLessThan(3500);
	});

	test(`${audience}: the first lesson can be read after at most 6 requests and 60 kB`, async ({ page }) => {
		const { course } = await courseOf(audience);
		const learner = await Learner.withOwnPackage(page, `fbss-${audience}-scorm12`, course);
		const asked: Request[] = [];
		page.on('request', (request) => {
			if (request.url().includes('/files/')) asked.push(request);
		});
		await learner.launch();
		await learner.button('Start the course').click();
		await expect(learner.heading(lessonsOf(course)[0]?.title ?? '')).toBeVisible();
		await expect(learner.frame.locator('.text p').first()).toBeVisible();
		// What comes after the first page is not waited for by it: figures, and the parts that talk to LMS and browser.
		const before = asked.filter((request) => !/(figure|part)-/.test(request.url()));

		expect(before.length).toBeLessThanOrEqual(6);
		const sizes = await Promise.all(before.map((request) => request.sizes()));
		const total = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
		expect(total).toBeGreaterThan(30_000);
		expect(total).toBeLessThanOrEqual(60_000);
	});

	test(`${audience}: the player knows no syntax that Safari 15.6 lacks`, async () => {
		const files = await unpacked(audience);
		for (const name of Object.keys(files).filter((each) => each.endsWith('.js'))) {
			expect(text(files, name), name).not.toMatch(/\bstatic\s*\{|\(\?<[=!]/);
		}
	});
}

test('the four figures of the neuromodulation lab stay under 30 kB together, gzip', async () => {
	const files = await unpacked('students');
	const lab = ['gate-control', 'waveform-viewer', 'dose-bench', 'lead-bench'];
	const sizes = lab.map((name) => figureSize(files, `figure-${name}.js`));

	for (const [index, size] of sizes.entries()) expect(size, lab[index]).toBeGreaterThan(1000);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
});

test('P-20 a second build gives the same bytes, and a broken text leaves the last good packages alone', async () => {
	test.setTimeout(180_000);
	const copy = await mkdtemp(join(tmpdir(), 'course-copy-'));
	for (const name of [
		'src',
		'modules',
		'quizzes',
		'imsmanifest.xml',
		'package.json',
		'package-lock.json',
		'LICENSE',
		'LICENSE-CONTENT.md',
		'svelte.config.js',
		'tsconfig.json'
	]) {
		await cp(join(root, name), join(copy, name), { recursive: true });
	}
	await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));

	await build(copy);
	const built = await hashes(join(copy, 'dist/packages'));
	expect(built).toEqual(await hashes(packages));

	const lesson = join(copy, 'modules/causes/why-pain-persists.md');
	await writeFile(lesson, `${await readFile(lesson, 'utf8')}\n<b>raw</b>\n\n[@weir2071]\n`);
	const failure = await build(copy).then(
		() => null,
		(error: { code: number; stderr: string }) => error
	);
	expect(failure?.code).toBe(1);
	expect(failure?.stderr).toContain('modules/causes/why-pain-persists.md');
	expect(failure?.stderr).toContain('weir2017');
	expect(await hashes(join(copy, 'dist/packages'))).toEqual(built);
	await rm(copy, { recursive: true });
});

async function build(folder: string): Promise<void> {
	await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/build/cli.ts'], { cwd: folder });
}

async function hashes(folder: string): Promise<Record<string, string>> {
	const names = (await readdir(folder)).sort();

	return Object.fromEntries(
		await Promise.all(
			names.map(async (name) => [
				name,
				createHash('sha256')
					.update(await readFile(join(folder, name)))
					.digest('hex')
			])
		)
	);
}

async function unpacked(audience: string): Promise<Record<string, Uint8Array>> {
	return unzipSync(await readFile(join(packages, `fbss-${audience}-scorm12.zip`)));
}

/** A figure's own script and styles; the kit is shared and counted with none. */
function figureSize(files: Record<string, Uint8Array>, name: string): number {
	return gzipped(text(files, name) + text(files, name.replace(/js$/, 'css')));
}

function text(files: Record<string, Uint8Array>, name: string): string {
	return new TextDecoder().decode(files[name]);
}

function gzipped(words: string): number {
	return gzipSync(words).length;
}
