import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { root, chromiumOptions } from '../build/set-up.js';
import { openBench, type Visits } from './bench.ts';
import { conditions } from './conditions.ts';
import { rows } from './measures.ts';
import { table } from './table.ts';

const packages = join(root, 'dist/packages');
const { values } = parseArgs({
	options: {
		package: { type: 'string', default: 'fbss-nurses-scorm12' },
		runs: { type: 'string', default: '5' }
	}
});

await main(values.package, Number(values.runs));

async function main(name: string, runs: number): Promise<void> {
	if (!Number.isInteger(runs) || runs < 1)
		return fail(`--runs takes a whole number from 1, not “${values.runs}”`);
	if (!existsSync(packages) && !build()) return fail('The packages could not be built.');
	const zip = join(packages, `${name}.zip`);
	if (!existsSync(zip)) return fail(`There is no package “${name}”. There are:\n${known().join('\n')}`);

	const browser = await chromium.launch(chromiumOptions());
	const bench = await openBench(zip, browser);
	console.log(introduction(name, runs));

	const results = [];
	try {
		for (const condition of conditions) {
			const visits = await bench.measure(condition, runs);
			const compared = rows(visits);
			console.log(`\n${table(condition.name, compared)}`);
			results.push({ condition, rows: compared, visits: withoutPort(visits) });
		}
	} finally {
		await bench.close();
		await browser.close();
	}

	const report = {
		package: name,
		runs,
		measuredAt: new Date().toISOString(),
		browser: browser.version(),
		processors: cpus().length,
		results
	};
	await mkdir(join(root, 'test-results'), { recursive: true });
	await writeFile(join(root, 'test-results/bench.json'), `${JSON.stringify(report, null, '\t')}\n`);
	console.log('\nEvery visit is in test-results/bench.json.');
}

function introduction(name: string, runs: number): string {
	return [
		`${name} in the local LMS, beside static pages with the same words (the floor) in the same frame.`,
		`Medians of ${runs} visits each with an empty cache. Times count from the frame's navigation. Transferred: what the frame`,
		'asked for, compressed, with headers; the page of the LMS around it is left out. Memory is the whole tab’s.'
	].join('\n');
}

function build(): boolean {
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/cli.ts'], {
		cwd: root,
		stdio: 'inherit'
	});

	return status === 0;
}

function known(): string[] {
	return readdirSync(packages).map((file) => `  ${file.replace(/\.zip$/, '')}`);
}

/** Addresses as paths: the port is another one each time. */
function withoutPort(visits: Visits): Visits {
	return Object.fromEntries(
		Object.entries(visits).map(([name, list]) => [
			name,
			list.map((visit) => ({
				...visit,
				requests: visit.requests.map((request) => ({ ...request, url: new URL(request.url).pathname }))
			}))
		])
	) as Visits;
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 2;
}
