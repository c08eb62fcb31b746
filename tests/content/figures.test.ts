import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { figurePaths } from '../../src/build/sources.ts';

const root = join(import.meta.dirname, '../..');

it('authors find every figure in the handbook, and whether it has a patients’ form', async () => {
	const handbook = await readFile(join(root, 'docs/authoring.md'), 'utf8');
	const [, table = ''] = handbook.split('The figures there are');
	const [ofFigures = ''] = table.split('How to make another one');
	const rows = [...ofFigures.matchAll(/^\| `([a-z-]+)`\s*\|[^|]*\| (yes|no)\s*\|/gm)].map(
		([, name, plain]) => [name, plain]
	);
	const paths = [...(await figurePaths(root))];
	const figures = await Promise.all(
		paths.map(async ([name, path]) => [
			name,
			/\bplain\?: boolean/.test(await readFile(join(root, path), 'utf8')) ? 'yes' : 'no'
		])
	);

	expect(rows.sort()).toEqual(figures.sort());
});
