import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figurePaths, loadImages, loadSources, saveSlots } from '../../src/build/sources.ts';

let root: string;

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), text);
}

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'course-'));
	await write('imsmanifest.xml', '<manifest/>');
	await write('modules/glossary.md', 'glossary');
	await write('modules/references.json', '[]');
	await write('modules/anatomy/spine.md', 'lesson');
	await write('modules/anatomy/SpineLevels.svelte', 'figure');
	await write('modules/anatomy/spine-drawing.ts', 'data');
	await write('modules/anatomy/bulge.svg', '<svg/>');
	await write('quizzes/anatomy.md', 'quiz');
});

afterEach(() => rm(root, { recursive: true }));

describe('the files of a course', () => {
	it('are found by what they are', async () => {
		const { manifest, files, figures, images } = await loadSources(root);

		expect(manifest).toBe('<manifest/>');
		expect([...files.keys()].sort()).toEqual([
			'modules/anatomy/spine.md',
			'modules/glossary.md',
			'modules/references.json',
			'quizzes/anatomy.md'
		]);
		expect(figures).toEqual(['spine-levels']);
		expect([...images]).toEqual(['modules/anatomy/bulge.svg']);
	});

	it('hold figures under their kebab-case names, each once', async () => {
		expect(await figurePaths(root)).toEqual(
			new Map([['spine-levels', 'modules/anatomy/SpineLevels.svelte']])
		);

		await write('modules/causes/SpineLevels.svelte', 'another');
		await expect(figurePaths(root)).rejects.toThrow('two figures are called "spine-levels"');
	});

	it('give images by the name that lessons show them under', async () => {
		expect([...(await loadImages(root)).keys()]).toEqual(['bulge.svg']);
	});

	it('get a table of slots that is written only when it has grown', async () => {
		const slots = { pages: ['anatomy'], questions: [] };

		expect(await saveSlots(root, slots)).toBe(true);
		expect(await saveSlots(root, slots)).toBe(false);
		expect(JSON.parse(await readFile(join(root, 'modules/slots.json'), 'utf8'))).toEqual(slots);
	});
});
