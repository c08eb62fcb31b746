import { Driver } from '../tracking/driver.ts';
import { findApi, type Frame } from '../tracking/find-api.ts';
import type { Graded } from '../tracking/interaction.ts';
import type { Report } from '../tracking/report.ts';
import type { Kept } from '../tracking/resume.ts';
import { openBrowserStore } from './browser-store.ts';

/** Where a learner's work is kept: an LMS, this browser, or nowhere. */
export interface Keeper {
	kind: 'lms' | 'browser' | 'memory';
	kept: Kept;
	/** Results may be written: not in review or browse mode, not without credit. */
	credited: boolean;
	/** The LMS's pass mark in percent, which wins over ours. */
	passMark: number | null;
	/** Commits what the start has set; not before the first page can be used, for it may hold the page. */
	settle(): void;
	/** Resolves true once it is safely kept. */
	save(report: Report, state: string): Promise<boolean>;
	/** Sends graded answers one per task, so that a slow LMS never freezes the page. */
	record(graded: Graded[]): Promise<void>;
	/** The learner did something: idle time ends. */
	touch(): void;
	/** Ends the session, once; true when the LMS said yes. */
	finish(): boolean;
}

/** The standard this package was built for; a package never guesses it. */
export type Standard = 'scorm12' | 'scorm2004' | 'standalone';

export async function findKeeper(standard: Standard, key: string, course: string): Promise<Keeper> {
	const found = standard === 'standalone' ? null : await findApiInTime(window, standard);
	const lms =
		found &&
		(await lmsKeeper(
			new Driver({ ...found, now: () => performance.now(), clock: () => new Date(), course })
		));

	return lms ?? (await browserKeeper(key));
}

/** Late APIs are waited for: every 250 ms for 10 s. A page that nobody framed or opened has nothing to wait for. */
async function findApiInTime(frame: Frame & Window, standard: 'scorm12' | 'scorm2004') {
	const alone = frame.parent === frame && !frame.opener;

	for (let waited = 0; ; waited += 250) {
		const found = findApi(frame, standard);
		if (found || alone || waited >= 10_000) return found;
		await pause(250);
	}
}

/** A session that does not open at once, such as one that an earlier page still holds, is asked for twice more. */
async function lmsKeeper(driver: Driver): Promise<Keeper | null> {
	let launch = driver.start();
	for (const wait of [1000, 3000]) {
		if (launch) break;
		await pause(wait);
		launch = driver.start();
	}
	if (!launch) return null;

	return {
		kind: 'lms',
		kept: launch,
		credited: launch.mode === 'normal' && launch.credit,
		passMark: launch.passMark,
		settle: () => void driver.settle(),
		save: (report, state) => Promise.resolve(driver.save(report, state)),
		async record(graded) {
			driver.record(graded);
			do await pause(0);
			while (driver.nextInteraction());
		},
		touch: () => driver.touch(),
		finish: () => driver.finish()
	};
}

async function browserKeeper(key: string): Promise<Keeper> {
	const store = await openBrowserStore();
	const state = (await store?.get(key)) ?? '';

	return {
		kind: store ? 'browser' : 'memory',
		kept: { state, location: '', before: { completed: false, passed: null, score: null } },
		credited: true,
		passMark: null,
		settle() {},
		save: async (_report, text) => (store ? store.put(key, text) : true),
		record: () => Promise.resolve(),
		touch() {},
		finish: () => true
	};
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
