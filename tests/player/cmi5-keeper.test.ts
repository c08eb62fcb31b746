import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cmi5Keeper } from '../../src/player/keepers/cmi5.ts';
import { words } from '../../src/player/keepers/cmi5/words.ts';
import type { Keeper } from '../../src/player/keepers/keeper.ts';
import { freshProgress } from '../../src/tracking/progress.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { FakeLrs, type LaunchOptions } from '../lms/fake-lrs.ts';
import { aChoice, anOutline, aReport, aScore, graded } from '../tracking/builders.ts';

const here = { standard: 'cmi5', key: 'course-nurses', outline: anOutline() } as const;
const passed = aReport({ completed: true, passed: true, score: 90 });
let lrs: FakeLrs;

beforeEach(async () => {
	lrs = await FakeLrs.start();
});

afterEach(async () => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
	await lrs.stop();
});

async function opened(query: string): Promise<Keeper> {
	const keeper = await cmi5Keeper(here, query);
	if (!keeper) throw new Error('no LMS was found in the address');

	return keeper;
}

const launched = (options: LaunchOptions = {}) => opened(lrs.launch(options));

/** A state after so many saves. */
function aState(counter: number): string {
	return encodeState({ ...freshProgress(7), counter }, anOutline().slots);
}

/** What the learner's own document holds. */
function held(): { state: string; sent: unknown } {
	const [text = '{}'] = [...lrs.documents.values()];

	return JSON.parse(text) as { state: string; sent: unknown };
}

/** What a tab keeps between two pages. */
function aTab(): void {
	const kept = new Map<string, string>();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	});
}

async function left(keeper: Keeper): Promise<void> {
	keeper.finish();
	await keeper.returnTo?.();
}

describe('a session with a cmi5 LMS', () => {
	it('X-01: is none where the address names none', async () => {
		expect(await cmi5Keeper(here, '?lesson=3')).toBeNull();
		expect(lrs.asked).toEqual([]);
	});

	it('X-02 X-03 X-04: gets its token once by POST, and reads launch data and preferences before it begins', async () => {
		await left(await launched());

		expect(lrs.asked.filter((what) => what.endsWith('/token'))).toEqual(['POST /token']);
		expect(lrs.asked.slice(1, 4).sort()).toEqual([
			'GET /xapi/activities/state',
			'GET /xapi/activities/state',
			'GET /xapi/agents/profile'
		]);
		expect(lrs.refused).toEqual([]);
	});

	it('X-03 F-30: tells what launch and learner’s preferences say of the language', async () => {
		lrs.preferences = '{"languagePreference":"es-MX,en"}';
		const keeper = await launched({ launchParameters: 'language=es' });

		expect(keeper.language).toEqual({ launched: ['language=es'], preferred: 'es-MX,en' });
		await left(keeper);
	});

	it('X-05: Initialized comes first, Terminated last, the rest in between', async () => {
		const keeper = await launched();
		expect(await keeper.save(passed, aState(1))).toBe(true);
		await left(keeper);

		expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
		expect(lrs.refused).toEqual([]);
	});

	it('X-05: nothing is sent after Terminated', async () => {
		const keeper = await launched();
		await left(keeper);
		const before = lrs.asked.length;

		expect(await keeper.save(passed, aState(2))).toBe(false);
		await left(keeper);
		expect(lrs.asked).toHaveLength(before);
	});

	it('X-06: Completed and Passed are said once in a registration, however often it is launched', async () => {
		const registration = randomUUID();
		for (const counter of [1, 2, 3]) {
			const keeper = await launched({ registration });
			expect(await keeper.save(passed, aState(counter))).toBe(true);
			await left(keeper);
		}

		expect(lrs.verbs(registration).filter((verb) => verb === 'passed')).toHaveLength(1);
		expect(lrs.verbs(registration).filter((verb) => verb === 'completed')).toHaveLength(1);
		expect(lrs.refused).toEqual([]);
	});

	it('X-06: and also when the memory of it is lost, for the LMS knows their ids', async () => {
		const registration = randomUUID();
		const first = await launched({ registration });
		await first.save(passed, aState(1));
		await left(first);
		lrs.documents.clear();

		const second = await launched({ registration });
		expect(await second.save(passed, aState(2))).toBe(true);
		expect(lrs.verbs().filter((verb) => verb === 'passed')).toHaveLength(1);
		expect(lrs.refused).toEqual(['409 another statement has this id', '409 another statement has this id']);
	});

	it.each(['Browse', 'Review'] as const)(
		'X-07: mode %s sends Initialized and Terminated only',
		async (mode) => {
			const keeper = await launched({ mode });

			expect(keeper.credited).toBe(false);
			expect(await keeper.save(passed, aState(1))).toBe(true);
			await left(keeper);
			expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
			expect(lrs.refused).toEqual([]);
		}
	);

	it.each([
		[0.9, 90],
		[0.8, 80],
		[0, null],
		[null, null]
	])('X-11: a mastery score of %s is the pass mark %s', async (masteryScore, passMark) => {
		expect((await launched({ masteryScore })).passMark).toBe(passMark);
	});

	it('X-11: nothing is said against the mastery score of the launch', async () => {
		const keeper = await launched({ masteryScore: 0.95 });
		expect(await keeper.save(passed, aState(1))).toBe(true);

		expect(lrs.verbs()).toEqual(['initialized', 'completed']);
	});

	it('X-13: answers of the test stay with the learner, and so do scores by objective', async () => {
		const keeper = await launched();
		await keeper.record([graded(aChoice(), ['k1'])], [aScore('NR-1', 90)]);
		await left(keeper);

		expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
	});

	it('X-14: the way back is where the launch data says, and never a script', async () => {
		const back = await launched({ returnURL: 'https://lms.example/courses?id=7' });
		back.finish();
		expect(await back.returnTo?.()).toBe('https://lms.example/courses?id=7');
		expect(lrs.verbs(), 'Terminated arrives before the learner goes').toContain('terminated');

		const nasty = await launched({ returnURL: 'javascript:alert(1)' });
		nasty.finish();
		expect(await nasty.returnTo?.()).toBeNull();
	});

	it('X-15: the state is kept in a document of our own and comes back', async () => {
		const registration = randomUUID();
		const first = await launched({ registration });
		expect(first.kept).toMatchObject({ state: '', before: { completed: false, passed: null } });
		await first.save(passed, aState(1));
		await left(first);
		expect([...lrs.documents.keys()]).toEqual([`${registration} course-nurses`]);

		const second = await launched({ registration });
		expect(second.kept).toEqual({
			state: aState(1),
			location: '',
			before: { completed: true, passed: true, score: 90 }
		});
	});

	it.each([true, false])(
		'X-15: of several saves that wait only the last is sent (tags: %s)',
		async (etags) => {
			lrs.etags = etags;
			const keeper = await launched();
			const saves = [1, 2, 3, 4, 5].map((counter) => keeper.save(aReport(), aState(counter)));

			expect(await Promise.all(saves)).toEqual([true, true, true, true, true]);
			expect(held().state).toBe(aState(5));
			expect(lrs.asked.filter((what) => what.startsWith('PUT'))).toHaveLength(1);
			expect(await keeper.save(aReport(), aState(6))).toBe(true);
			expect(held().state).toBe(aState(6));
		}
	);

	it('X-15 F-07: the work of another window is taken up before it is replaced, and what it sent counts', async () => {
		const registration = randomUUID();
		const before = await launched({ registration });
		await before.save(aReport(), aState(1));
		await left(before);
		const one = await launched({ registration });
		const other = await launched({ registration });
		const heard: string[] = [];
		one.listen?.((state) => heard.push(state));
		await other.save(passed, aState(9));

		expect(await one.save(aReport(), aState(2))).toBe(false);
		expect(heard).toEqual([aState(9)]);
		expect(held().state).toBe(aState(9));
		expect(await one.save(passed, aState(10))).toBe(true);
		expect(held().state).toBe(aState(10));
		expect(lrs.verbs(registration).filter((verb) => verb === 'passed')).toHaveLength(1);
	});

	it('X-16: what is unsent goes with the finish, in requests that outlive the page', async () => {
		const asked = vi.fn(fetch);
		vi.stubGlobal('fetch', asked);
		const keeper = await launched();
		await keeper.save(aReport(), aState(1));
		asked.mockClear();

		void keeper.save(passed, aState(2));
		keeper.finish();
		expect(asked.mock.calls.map(([, request]) => [request?.method, request?.keepalive])).toEqual([
			['PUT', true],
			['POST', true]
		]);
		await keeper.returnTo?.();
		expect(held().state).toBe(aState(2));
		expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
		expect(lrs.refused).toEqual([]);
	});
});

const saidBy = ({ kind, notice }: Keeper) => [kind, notice?.()];

describe('a page that is loaded again', () => {
	it('X-02: goes on with the token that the tab has kept, without beginning twice', async () => {
		aTab();
		const query = lrs.launch();
		await (await opened(query)).save(aReport(), aState(1));

		const again = await opened(query);
		expect(again.kept.state).toBe(aState(1));
		expect(await again.save(passed, aState(2))).toBe(true);
		expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed']);
		expect(lrs.refused).toEqual([]);
	});

	it('X-02: says that the course must be opened anew where the tab keeps nothing', async () => {
		const query = lrs.launch();
		await opened(query);

		expect(saidBy(await opened(query))).toEqual(['refused', words.relaunch]);
	});

	it('X-05: says so too when the session was ended, and sends nothing', async () => {
		aTab();
		const query = lrs.launch();
		await left(await opened(query));
		const before = lrs.asked.length;

		expect(saidBy(await opened(query))).toEqual(['refused', words.relaunch]);
		expect(lrs.asked).toHaveLength(before);
	});
});

describe('an LMS that fails', () => {
	it.each(['1', '2', '3'])('X-02: error code %s is told in our own words', async (code) => {
		lrs.tokenError = JSON.stringify({ 'error-code': code, 'error-text': '<b>Session dead</b>' });
		const keeper = await launched();

		expect(saidBy(keeper)).toEqual(['refused', words.relaunch]);
		expect(await keeper.save(passed, aState(1))).toBe(true);
		expect(lrs.verbs()).toEqual([]);
	});

	it('X-02: one that does not answer is asked three times, then the learner is told', async () => {
		vi.useFakeTimers();
		const asked = vi.fn(() => Promise.reject(new TypeError('no network')));
		vi.stubGlobal('fetch', asked);
		const asking = launched();
		await vi.advanceTimersByTimeAsync(4000);

		expect(saidBy(await asking)).toEqual(['refused', words.unreachable]);
		expect(asked).toHaveBeenCalledTimes(3);
	});

	it('X-15: without knowing what is kept, nothing is overwritten', async () => {
		const registration = randomUUID();
		const first = await launched({ registration });
		await first.save(aReport(), aState(3));
		await left(first);
		const ask = fetch;
		vi.stubGlobal('fetch', (address: string, request: RequestInit) =>
			address.includes('stateId=course-nurses')
				? Promise.resolve(new Response('', { status: 403 }))
				: ask(address, request)
		);

		const second = await launched({ registration });
		expect(saidBy(second)).toEqual(['refused', words.unreachable]);
		expect(held().state).toBe(aState(3));
	});

	it('X-05 X-15: dies and comes back: the save fails, and everything arrives with the next one', async () => {
		const keeper = await launched();
		await keeper.save(aReport(), aState(1));
		lrs.down = true;
		expect(await keeper.save(passed, aState(2))).toBe(false);
		lrs.down = false;

		expect(await keeper.save(passed, aState(3))).toBe(true);
		expect(held()).toEqual({ state: aState(3), sent: { completed: true, passed: 90, failed: null } });
		expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed']);
		expect(lrs.refused).toEqual([]);
	});
});
