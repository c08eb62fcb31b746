import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { figureChunks } from '../../src/build/figure-chunks.ts';

/** Two figures of a module and what they share; in the second course one of them is shown. */
const modules: Record<string, string> = {
	'/course/both.ts': `import('/course/modules/anatomy/Side.ts'); import('/course/modules/anatomy/Above.ts'); import('/course/kit.ts');`,
	'/course/one.ts': `import('/course/modules/anatomy/Side.ts'); import('/course/kit.ts');`,
	'/course/modules/anatomy/Side.ts': `import { ask } from '/course/modules/anatomy/quiz/ask.ts'; globalThis.log('side', ask());`,
	'/course/modules/anatomy/Above.ts': `import { ask } from '/course/modules/anatomy/quiz/ask.ts'; globalThis.log('above', ask());`,
	'/course/modules/anatomy/quiz/ask.ts': `import { kit } from '/course/kit.ts'; export const ask = () => globalThis.log('ask', kit);`,
	'/course/kit.ts': `export const kit = globalThis.log('kit');`
};

/** Chunk → the modules in it. */
async function chunks(entry: string): Promise<Record<string, string[]>> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'modules',
				resolveId: (id) => (id in modules ? id : undefined),
				load: (id) => modules[id]
			}
		],
		build: {
			write: false,
			modulePreload: false,
			rollupOptions: {
				input: { entry },
				preserveEntrySignatures: 'allow-extension',
				output: { codeSplitting: { groups: [figureChunks] }, chunkFileNames: '[name].js' }
			}
		}
	})) as Rolldown.RolldownOutput;

	return Object.fromEntries(
		output.flatMap((file) =>
			file.type === 'chunk' ? [[file.name, file.moduleIds.filter((id) => id in modules).sort()]] : []
		)
	);
}

describe('what figures of a module share', () => {
	it.each([
		['both', ['Above', 'Side']],
		['one', ['Side']]
	])('is a chunk of its own, without the kit, in a course that shows %s of them', async (entry, figures) => {
		const found = await chunks(`/course/${entry}.ts`);

		expect(found['anatomy-quiz']).toEqual(['/course/modules/anatomy/quiz/ask.ts']);
		for (const name of figures) expect(found[name]).toEqual([`/course/modules/anatomy/${name}.ts`]);
	});

	it.each([
		['/c/modules/anatomy/quiz/FindPart.svelte', 'anatomy-quiz'],
		['/c/modules/anatomy/quiz/FindPart.svelte?svelte&type=style&lang.css', 'anatomy-quiz'],
		['/c/modules/anatomy/SpineLevels.svelte', null],
		['/c/src/player/figures/Figure.svelte', null],
		['/c/node_modules/svelte/src/index.js', null]
	])('stands in a folder of the module’s folder: %s', (id, name) => {
		if (typeof figureChunks.name !== 'function') throw new Error('the name does not hang on the module');

		expect(figureChunks.name(id, { getModuleInfo: () => null })).toBe(name);
	});
});
