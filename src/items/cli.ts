import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse, type Analysis } from './analyse.ts';
import { courseWords } from './course-words.ts';
import { readAllExports } from './read/files.ts';
import type { Reading, Trouble } from './response.ts';
import { csvReport } from './show/csv.ts';
import { htmlReport } from './show/page.ts';
import { textReport } from './show/text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage =
	'usage: npm run items -- <export file or folder> [--tries first|all] [--csv out.csv] [--html out.html]';

export interface Out {
	print(text: string): void;
	complain(text: string): void;
	/** The day on the page, `2026-11-25`. */
	today: string;
}

/**
 * `npm run items`. The exit code: 0 all is well, 1 something in the exports could not be read, 2 wrong use. What could be read is
 * reported in both of the first cases.
 */
export async function itemsCommand(words: readonly string[], out: Out): Promise<0 | 1 | 2> {
	const asked = argumentsIn(words);
	const reading = asked && readOrNull(asked.path);
	if (!asked || !reading) {
		out.complain(asked ? `${asked.path}: there is no such file or folder` : usage);
		return 2;
	}

	for (const trouble of reading.troubles) out.complain(pretty(trouble));
	const analysis = analyse(reading, { tries: asked.tries, words: await courseWords(root) });
	if (analysis.sittings === 0) {
		for (const line of ['There are no answers of a final test in it.', ...reading.notes]) out.complain(line);
		return 1;
	}

	out.print(textReport(analysis));
	for (const [file, made] of filesFor(asked, analysis, out.today)) {
		writeFileSync(file, made);
		out.print(`\n${file} is written.`);
	}

	return reading.troubles.length === 0 ? 0 : 1;
}

interface Asked {
	path: string;
	tries: 'first' | 'all';
	csv: string | undefined;
	html: string | undefined;
}

/** Null where it is used wrongly. */
function argumentsIn(words: readonly string[]): Asked | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				tries: { type: 'string', default: 'first' },
				csv: { type: 'string' },
				html: { type: 'string' }
			}
		});
		const [path, ...more] = positionals;
		const { tries, csv, html } = values;
		if (path === undefined || more.length > 0 || (tries !== 'first' && tries !== 'all')) return null;

		return { path, tries, csv, html };
	} catch {
		return null;
	}
}

function readOrNull(path: string): Reading | null {
	try {
		return readAllExports(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

function filesFor({ csv, html }: Asked, analysis: Analysis, today: string): [file: string, made: string][] {
	return [
		...(csv === undefined ? [] : [[csv, csvReport(analysis)] as [string, string]]),
		...(html === undefined ? [] : [[html, htmlReport(analysis, today)] as [string, string]])
	];
}

function pretty({ file, line, message, advice }: Trouble): string {
	return `${file}:${line}  ${message}\n    ${advice}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await itemsCommand(process.argv.slice(2), {
		print: (text) => console.log(text),
		complain: (text) => console.error(text),
		today: new Date().toISOString().slice(0, 10)
	});
}
