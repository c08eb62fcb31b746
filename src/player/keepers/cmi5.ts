import {
	launchAddress,
	launchData,
	learnerIn,
	preferredLanguages,
	type LaunchAddress
} from '../../tracking/cmi5/launch.ts';
import { readOwn } from '../../tracking/cmi5/own-document.ts';
import { askAgain, isGood } from './cmi5/ask.ts';
import { Delivery } from './cmi5/delivery.ts';
import { openLrs } from './cmi5/lrs.ts';
import { openTab } from './cmi5/tab.ts';
import { fetchToken } from './cmi5/token.ts';
import { words } from './cmi5/words.ts';
import type { Here, Keeper } from './keeper.ts';
import { refusedKeeper } from './memory.ts';
import { withJournal } from './with-journal.ts';

/** Milliseconds that a learner on the way out waits for the LMS. */
const farewell = 5000;

/** The cmi5 LMS that launched this page; null where the address says nothing of one. */
export async function cmi5Keeper(here: Here, query = location.search): Promise<Keeper | null> {
	const address = launchAddress(query);

	return address && (await openSession(address, here));
}

async function openSession(address: LaunchAddress, here: Here): Promise<Keeper> {
	const stateId = here.key;
	const tab = openTab(address.fetch);
	const before = tab.read();
	if (before.ended) return refusedKeeper(() => words.relaunch);
	const token = before.token
		? ({ is: 'token', token: before.token } as const)
		: await fetchToken(address.fetch);
	if (token.is !== 'token')
		return refusedKeeper(() => (token.is === 'used' ? words.relaunch : words.unreachable));
	tab.write({ ...before, token: token.token });

	const lrs = openLrs(address, token.token);
	const [launched, own, preferences] = await Promise.all([
		askAgain(() => lrs.read('LMS.LaunchData')),
		askAgain(() => lrs.read(stateId)),
		// Of what cmi5 lets learners prefer, a course without sound obeys the language.
		lrs.readProfile('cmi5LearnerPreferences')
	]);
	const data = isGood(launched) ? launchData(launched.text) : null;
	// Without knowing what is kept, a save could overwrite it.
	if (!data || !(isGood(own) || own.status === 404)) {
		return refusedKeeper(() => ([401, 403].includes(launched.status) ? words.relaunch : words.unreachable));
	}

	const { state, sent } = readOwn(isGood(own) ? own.text : '');
	const remember = (what: { initialized?: true; ended?: true }) => tab.write({ ...tab.read(), ...what });
	let heard = (_state: string): void => {};
	const delivery = new Delivery({
		lrs,
		speaker: { ...address, ...data },
		stateId,
		sent,
		etag: isGood(own) ? own.etag : null,
		initialized: before.initialized,
		onInitialized: () => remember({ initialized: true }),
		onOther: (other) => heard(other),
		now: () => performance.now(),
		clock: () => new Date(),
		uuid
	});
	delivery.begin();

	const keeper: Keeper = {
		kind: 'lms',
		learner: learnerIn(address),
		kept: {
			state,
			location: '',
			before: {
				completed: sent.completed,
				passed: sent.passed !== null ? true : sent.failed ? false : null,
				score: sent.passed ?? sent.failed?.score ?? null
			}
		},
		credited: data.mode === 'Normal',
		language: { launched: [data.launchParameters], preferred: preferredLanguages(preferences.text) },
		// A mark of 0 would pass everybody: no LMS means that by it.
		passMark: data.masteryScore ? Number((data.masteryScore * 100).toFixed(5)) : null,
		settle() {},
		listen: (listener) => (heard = listener),
		save: (report, text) => delivery.save(report, text),
		// Answers stay with the learner, and so do scores by objective: no statement that cmi5 defines holds them.
		record: () => Promise.resolve(),
		touch: () => delivery.touch(),
		finish() {
			remember({ ended: true });
			delivery.finish();

			return true;
		},
		async returnTo() {
			await Promise.race([delivery.gone(), new Promise((resolve) => setTimeout(resolve, farewell))]);

			return data.returnUrl;
		}
	};

	// A registration is an attempt: what is left of another one is not even found (F-35).
	return withJournal(keeper, `${address.actor} ${address.registration}`, here);
}

/** Random, version 4; `crypto.randomUUID` is missing where the LMS has no https. */
function uuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
