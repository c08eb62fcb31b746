import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reading } from '../response.ts';
import { readExport } from './export.ts';

const EXPORTS = /\.(?:json|jsonl|ndjson|csv|tsv|txt)$/i;

/** Reads a file, or every export under a folder, in the order of their paths. Throws where there is nothing of that name. */
export function readAllExports(path: string): Reading {
	const folder = statSync(path).isDirectory();
	const names = folder
		? readdirSync(path, { recursive: true, encoding: 'utf8' })
				.filter((name) => EXPORTS.test(name) && statSync(join(path, name)).isFile())
				.sort()
		: [''];
	const readings = names.map((name) => readExport(readFileSync(join(path, name)), name || basename(path)));

	return {
		responses: readings.flatMap(({ responses }) => responses),
		words: readings.flatMap(({ words }) => words),
		troubles: readings.flatMap(({ troubles }) => troubles),
		notes: [...new Set(readings.flatMap(({ notes }) => notes))]
	};
}
