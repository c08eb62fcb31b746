import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { startLms } from '../lms/server.ts';
import type { Condition } from './conditions.ts';
import { withFloor } from './floor-packages.ts';
import type { PageName } from './measures.ts';
import { pageNames, pages } from './pages.ts';
import { visit, type Visit } from './visit.ts';

export type Visits = Record<PageName, Visit[]>;

interface Bench {
	/** Visits every page `runs` times, the pages taking turns, each time as a learner and in a browser that are new. */
	measure(condition: Condition, runs: number): Promise<Visits>;
	close(): Promise<void>;
}

/** A package and its floor in the local LMS, ready to be visited. */
export async function openBench(zip: string, browser: Browser): Promise<Bench> {
	const folder = await mkdtemp(join(tmpdir(), 'course-bench-'));
	const store = join(folder, 'store');
	await mkdir(join(folder, 'packages'));
	for (const [name, bytes] of Object.entries(withFloor(await readFile(zip)))) {
		await writeFile(join(folder, 'packages', `${name}.zip`), bytes);
	}
	const lms = await startLms({ packages: join(folder, 'packages'), store, port: 0, log: console.error });

	const once = async (name: PageName, condition: Condition): Promise<Visit> => {
		const page = pages[name];
		const visited = await visit(browser, `${lms.url}play/${page.package}`, page.places, condition);
		await rm(store, { recursive: true, force: true });

		return visited;
	};

	return {
		async measure(condition, runs) {
			const visits: Visits = {
				'floor opening': [],
				'course opening': [],
				'floor press': [],
				'floor lesson': [],
				'course press': []
			};
			// The first round warms the server and the browser, and does not count.
			for (let run = 0; run <= runs; run += 1) {
				for (const name of run % 2 === 0 ? pageNames : [...pageNames].reverse()) {
					const visited = await once(name, condition);
					if (run > 0) visits[name].push(visited);
				}
			}

			return visits;
		},
		async close() {
			await lms.close();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
