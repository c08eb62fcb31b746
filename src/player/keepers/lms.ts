import { Driver } from '../../tracking/driver.ts';
import { findApi, type Frame } from '../../tracking/find-api.ts';
import type { Report } from '../../tracking/report.ts';
import { connection } from './connection.ts';
import { InSteps } from './in-steps.ts';
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
	const inSteps = new InSteps();
	const launch = await startInTime(driver, inSteps);
	if (!launch) return refusedKeeper();
	connection.started = { at: new Date(), mode: launch.mode, credit: launch.credit };
	const online = () => navigator.onLine !== false;
	function* sendGraded(): Generator<void, void> {
		while (online() && driver.sendNext()) yield;
	}
	/** Never in the midst of a save: what belongs together is committed together. */
	function* settling(): Generator<void, void> {
		yield;
		driver.settle();
	}
	/** A result that waits for the network. */
	let waiting: [Report, string] | null = null;

	const keeper: Keeper = {
		kind: 'lms',
		kept: launch,
		learner: launch.learner,
		credited: launch.mode === 'normal' && launch.credit,
		passMark: launch.passMark,
		language: { launched: [launch.launchData], preferred: launch.language },
		settle: () => void inSteps.do(settling()),
		async save(report, state) {
			// An LMS may say yes to what went nowhere, and never send it again (M-04): offline it gets the state alone, which
			// changes with each save; the rest follows when the network is back.
			const isWaiting = !online();
			waiting = isWaiting ? [report, state] : null;
			const saving = inSteps.do(driver.saving(report, state, !isWaiting));
			// A page that is not shown may never get to its next task.
			if (isHidden()) inSteps.hurry();
			const safe = (await saving) && !isWaiting;
			if (safe) void inSteps.do(sendGraded(), true);

			return safe;
		},
		async record(answers, objectives) {
			const { interactionRows, objectiveRows } = await import('./graded-rows.ts');
			driver.record(
				interactionRows(found.standard, answers, here.outline.id),
				objectiveRows(found.standard, objectives)
			);
			await inSteps.do(sendGraded(), true);
		},
		touch: () => driver.touch(),
		finish() {
			inSteps.hurry();
			if (waiting) driver.save(...waiting);

			return driver.finish();
		}
	};

	return withJournal(keeper, launch.learnerId, here);
}

function isHidden(): boolean {
	return document.visibilityState === 'hidden';
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
async function startInTime(driver: Driver, inSteps: InSteps) {
	let launch = await inSteps.do(driver.starting());
	for (const wait of [1000, 3000]) {
		if (launch) break;
		await pause(wait);
		launch = await inSteps.do(driver.starting());
	}

	return launch;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
