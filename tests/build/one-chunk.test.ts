import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { oneChunk } from '../../src/build/one-chunk.ts';

/** The entry reads; what connects comes later, and shares some modules with it and some with the pages of the web. */
const modules: Record<string, string> = {
	entry: `import { read } from 'course:shared'; import('course:connect'); import('course:web'); read();`,
	shared: `export const read = () => globalThis.log('shared');`,
	connect: `import { read } from 'course:shared'; import { save } from 'course:state'; read(); save(); import('course:rare');`,
	state: `import { bits } from 'course:bits'; export const save = () => globalThis.log('state', bits);`,
	bits: `export const bits = [1, 0];`,
	web: `import { save } from 'course:state'; save(); globalThis.log('web');`,
	rare: `import { save } from 'course:state'; save(); globalThis.log('rare');`
};

/** Chunk → the modules in it. */
async function chunks(codeSplitting: Rolldown.CodeSplittingOptions): Promise<Record<string, string[]>> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'modules',
				resolveId: (id) => (id.startsWith('course:') ? id : undefined),
				load: (id) => modules[id.replace('course:', '')]
			}
		],
		build: {
			write: false,
			modulePreload: false,
			rollupOptions: {
				input: { entry: 'course:entry' },
				preserveEntrySignatures: 'allow-extension',
				output: { codeSplitting, chunkFileNames: '[name].js' }
			}
		}
	})) as Rolldown.RolldownOutput;

	return Object.fromEntries(
		output.flatMap((file) =>
			file.type === 'chunk'
				? [
						[
							file.name,
							Object.keys(file.modules)
								.filter((id) => id.startsWith('course:'))
								.sort()
						]
					]
				: []
		)
	);
}

it('a module and what it needs come together, however many others use some of it; what the entry needs stays there', async () => {
	expect(await chunks(oneChunk('connecting', 'course:connect', 'course:entry'))).toEqual({
		entry: ['course:entry', 'course:shared'],
		connecting: ['course:bits', 'course:connect', 'course:state'],
		course_web: ['course:web'],
		course_rare: ['course:rare']
	});
});
