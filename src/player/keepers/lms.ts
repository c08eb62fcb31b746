import { Driver } from '../../tracking/driver.ts';
import { findApi, type Frame } from '../../tracking/find-api.ts';
import type { Report } from '../../tracking/report.ts';
import { connection } from './connection.ts';
import type { Here, Keeper } from './keeper.ts';
import { refusedKeeper } from './memory.ts';
import { withJournal } from './with-journal.ts';

/** The LMS that launched this page, with a journal beside it; null where there is none. */
export async function lmsKeeper(standard: 'scorm12' | 'scorm2004', here: Here): Promise<Keeper | null> {
	const found = await findApiInTime(window, standard);
	if (!found) return null;
	const driver = new Driver({
		...found,
		now: () => performance.now(),
		clock: () => new Date(),
		reporting: here.outline.reporting
	});
	connection.found = { where: found.where, standard: found.standard, calls: driver.calls };
	const launch = await startInTime(driver);
	if (!launch) return refusedKeeper();
	connection.started = { at: new Date(), mode: launch.mode, credit: launch.credit };
	const online = () => navigator.onLine !== false;
	const sendGraded = async () => {
		while (online() && driver.nextInteraction()) await pause(0);
	};
	/** A result that waits for the network. */
	let waiting: [Report, string] | null = null;

	const keeper: Keeper = {
		kind: 'lms',
		kept: launch,
		credited: launch.mode === 'normal' && launch.credit,
		passMark: launch.passMark,
		settle: () => void driver.settle(),
		save(report, state) {
			// An LMS may say yes to what went nowhere, and never send it again (M-04): offline it gets the state alone, which
			// changes with each save; the rest follows when the network is back.
			waiting = online() ? null : [report, state];
			const kept = driver.save(report, state, !waiting);
			const safe = kept && !waiting;
			if (safe) void sendGraded();

			return Promise.resolve(safe);
		},
		async record(graded) {
			const { interactionRows } = await import('../../tracking/interactions.ts');
			driver.record(interactionRows(found.standard, graded, here.outline.id));
			await pause(0);
			await sendGraded();
		},
		touch: () => driver.touch(),
		finish() {
			if (waiting) driver.save(...waiting);

			return driver.finish();
		}
	};

	return withJournal(keeper, launch.learnerId, here);
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
async function startInTime(driver: Driver) {
	let launch = driver.start();
	for (const wait of [1000, 3000]) {
		if (launch) break;
		await pause(wait);
		launch = driver.start();
	}

	return launch;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
