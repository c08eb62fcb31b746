import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Course } from '../course/course.ts';
import { bundle, type Bundle } from './bundle.ts';
import { readAll } from './course-for.ts';
import { editionsOf } from './editions.ts';
import { longestState } from './longest-state.ts';
import { packages, type PackedZip } from './package/pack.ts';
import { chosenOptions } from './read/reporting.ts';
import type { Shipped } from './shipped/shipped.ts';
import { sbom, type Lock } from './shipped/sbom.ts';
import { loadImages, saveSlots } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'dist/packages');

/** SCORM 1.2 holds 4,096 characters; the rest is reserve for later versions (section 8 of the requirements). */
const mostCharacters = 3500;

await main();

async function main(): Promise<void> {
	const { courses, slots, shown, shownContent, figures, figureWords } = await readAll(root);
	if (shown !== '' || shownContent !== '') {
		console.error(
			`${shown || shownContent}\n\nNothing was built; the packages in dist/packages are the last good ones.`
		);
		process.exitCode = 1;
		return;
	}
	if (await saveSlots(root, slots))
		console.log('modules/slots.json has new rows: commit it with the content.');

	const images = await loadImages(root);
	const built: { course: Course; bundle: Bundle; zips: PackedZip[]; state: number }[] = [];
	for (const course of courses.flatMap(editionsOf)) {
		const state = longestState(course);
		if (state > mostCharacters)
			throw new Error(`${course.edition}: a learner's state could grow to ${state} characters`);
		const bundled = await bundle(root, { course, figures, figureWords }, images);
		built.push({ course, bundle: bundled, zips: zipsOf(course, bundled), state });
	}

	await replacePackages(built.flatMap(({ zips }) => zips));
	await writeSbom(built.flatMap(({ bundle }) => bundle.shipped));
	console.log(built.map(({ course, bundle, zips, state }) => table(course, bundle, zips, state)).join('\n'));
}

function zipsOf(course: Course, bundled: Bundle): PackedZip[] {
	return packages(packaged(course, bundled), bundled.files, {
		masteryScore: course.reporting['masteryscore-in-manifest']
	});
}

function packaged({ exam, ...course }: Course, { scos }: Bundle): Parameters<typeof packages>[0] {
	const { id, version, audience, edition, language, title, summary } = course;

	return { id, version, audience, edition, language, title, summary, passMark: exam?.passMark ?? null, scos };
}

/** All or nothing: the new packages are written beside the old ones first, and then take their place. */
async function replacePackages(zips: PackedZip[]): Promise<void> {
	const fresh = `${target}.new`;
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { recursive: true });
	for (const { name, bytes } of zips) await writeFile(join(fresh, name), bytes);

	await mkdir(target, { recursive: true });
	for (const { name } of zips) await rename(join(fresh, name), join(target, name));
	const current = new Set(zips.map(({ name }) => name));
	for (const name of await readdir(target))
		if (!current.has(name)) await rm(join(target, name), { recursive: true });
	await rm(fresh, { recursive: true });
}

/** Beside the packages, for those who must know what they install. */
async function writeSbom(shipped: Shipped[]): Promise<void> {
	const [project, lock] = await Promise.all(
		['package.json', 'package-lock.json'].map(
			async (name) => JSON.parse(await readFile(join(root, name), 'utf8')) as unknown
		)
	);
	const single = new Map(shipped.map((each) => [each.name, each]));
	await writeFile(
		join(root, 'dist/sbom.json'),
		sbom(project as { name: string; version: string }, [...single.values()], lock as Lock)
	);
}

function table(
	{ edition, reporting }: Course,
	{ files, player }: Bundle,
	zips: PackedZip[],
	state: number
): string {
	const pages = [...files].filter(([name]) => basename(name).startsWith('page-'));
	const largest = Math.max(...pages.map(([, bytes]) => gzipSync(bytes).length));
	const before = gzipSync(player.script + player.style).length;

	return [
		`${edition}: player and styles ${kB(before)} gzip, largest page ${kB(largest)} gzip, longest state ${state} characters`,
		...chosenOptions(reporting).map((option) => `  reporting.yaml says  ${option}`),
		...zips.map(({ name, bytes }) => `  ${name.padEnd(36)} ${kB(bytes.length).padStart(9)}`)
	].join('\n');
}

function kB(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
