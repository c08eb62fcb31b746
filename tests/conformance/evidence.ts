import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from './conformance.ts';
import { exceptions } from './exceptions.ts';
import rules from './rules.json' with { type: 'json' };
import { titlesIn } from './titles.ts';

const root = join(import.meta.dirname, '../..');

/** Where the page lies that is made of the evidence. */
export const page = join(root, 'docs/conformance.md');

/** The evidence of this repository: what the titles of all its tests say. */
export function evidence(): Evidence {
	const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
		.map((name) => `tests/${name.replaceAll('\\', '/')}`)
		// The generator's own tests name rules for examples.
		.filter((name) => /\.(test|spec)\.ts$/.test(name) && !name.startsWith('tests/conformance/'))
		.sort();

	return {
		rules,
		exceptions,
		titles: files.flatMap((file) => titlesIn(file, readFileSync(join(root, file), 'utf8')))
	};
}
