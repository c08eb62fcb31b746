import { Driver } from '../../tracking/driver.ts';
import { findApi, type Frame } from '../../tracking/find-api.ts';
import { connection } from './connection.ts';
import type { Here, Keeper } from './keeper.ts';

/** The LMS that launched this page; null where there is none. */
export async function lmsKeeper(standard: 'scorm12' | 'scorm2004', { course }: Here): Promise<Keeper | null> {
	const found = await findApiInTime(window, standard);
	if (!found) return null;
	const driver = new Driver({
		...found,
		now: () => performance.now(),
		clock: () => new Date(),
		course
	});
	connection.found = { where: found.where, standard: found.standard, calls: driver.calls };
	const launch = await startInTime(driver);
	if (!launch) return null;
	connection.started = { at: new Date(), mode: launch.mode, credit: launch.credit };

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
