import { writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './sources.ts';
import { markedAsTranslated } from './translations.ts';

/** `npm run translated -- <files>`: says of translations that they are up to date with their sources as these are now. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = process.argv.slice(2).map((path) => relative(root, resolve(path)).split(sep).join('/'));
const sources = await loadSources(root);

if (paths.length === 0)
	console.error('Name the translations:  npm run translated -- modules/….patients.es.md');
for (const path of paths) {
	const text = markedAsTranslated(path, sources);
	if (text === null) {
		console.error(`${path}: not a translation of a file that exists`);
		process.exitCode = 1;
		continue;
	}
	await writeFile(join(root, path), text);
	console.log(`${path}: up to date with its source`);
}
