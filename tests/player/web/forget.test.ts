import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Keeper } from '../../../src/player/keepers/keeper.ts';
import { Keeping } from '../../../src/player/keeping.ts';
import { Session } from '../../../src/player/session.svelte.ts';
import { forget } from '../../../src/player/web/forget.ts';
import { freshProgress } from '../../../src/tracking/progress.ts';
import { encodeState } from '../../../src/tracking/state/state.ts';
import { aContent, lessonRead, stateAfter } from '../course.ts';
import { FakeKeeper } from '../fake-keeper.ts';

const { outline } = aContent();

afterEach(() => {
	vi.useRealTimers();
});

/** A keeper that says in one list what it saved and when it was asked to delete. */
function aWebSession(state = stateAfter([lessonRead], outline), deletes = true) {
	const told: string[] = [];
	const fake = new FakeKeeper({ kind: 'browser', state });
	const session = new Session(outline);
	const keeper: Keeper = {
		...fake,
		settle: () => {},
		record: () => Promise.resolve(),
		touch: () => {},
		finish: () => true,
		async save(report, state) {
			const kept = await fake.save(report, state);
			told.push('saved');

			return kept;
		},
		web: {
			forget() {
				told.push('deleted');

				return Promise.resolve(deletes);
			},
			sentTo: Promise.resolve(null)
		}
	};
	session.connect(new Keeping(keeper, session.outline), 0);

	return { session, fake, told };
}

describe('S-11 forgetting the learner', () => {
	it('waits for what is being saved, and saves nothing afterwards', async () => {
		vi.useFakeTimers();
		const { session, fake, told } = aWebSession();
		const letGo = fake.wait();
		const recording = session.record({ is: 'opened', place: { page: 'anatomy', section: 0 } });

		const forgetting = forget(session);
		await vi.advanceTimersByTimeAsync(0);
		expect(told).toEqual([]);
		letGo();
		await recording;
		expect(await forgetting).toBe(true);
		await vi.advanceTimersByTimeAsync(120_000);
		session.finish();

		expect(told).toEqual(['saved', 'saved', 'deleted']);
	});

	it('F-01: a save that was refused is not tried again', async () => {
		vi.useFakeTimers();
		const { session, fake, told } = aWebSession();
		fake.works = false;
		await session.record(lessonRead);

		await forget(session);
		await vi.advanceTimersByTimeAsync(120_000);
		session.finish();

		expect(told.at(-1)).toBe('deleted');
	});

	it('goes on as somebody new, whose work is kept', async () => {
		const { session, told } = aWebSession();

		await forget(session);
		expect(session.progress).toEqual(freshProgress(0));
		expect(session.from).toBe('new');
		await session.record(lessonRead);

		expect(told.slice(-2)).toEqual(['deleted', 'saved']);
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
	});

	it('F-14: deletes what a newer release kept, and keeps again from then on', async () => {
		const { session, told } = aWebSession(encodeState(freshProgress(7), outline.slots).replace('C2.', 'C3.'));
		expect(session.from).toBe('newer');

		await forget(session);
		await session.record(lessonRead);

		expect(told).toEqual(['deleted', 'saved']);
	});

	it('where the browser does not delete, nothing is lost either', async () => {
		const { session } = aWebSession(undefined, false);

		expect(await forget(session)).toBe(false);

		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
		expect(session.from).toBe('state');
	});
});
