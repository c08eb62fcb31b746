import { afterEach, describe, expect, it, vi } from 'vitest';
import { Keeping } from '../../src/player/keeping.ts';
import { Session } from '../../src/player/session.svelte.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { freshProgress, type Progress, type Sitting } from '../../src/tracking/progress.ts';
import { anExam } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';

const { outline } = aContent({ exam: anExam({ draw: 2 }) });
const sitting: Sitting = {
	seed: 5,
	questions: ['q1', 'q2'],
	answers: {},
	flagged: [],
	at: 0,
	seconds: 0,
	limit: null
};
const opened: LearnerEvent = { is: 'opened', place: { page: 'anatomy/lesson', section: 2 } };

afterEach(() => {
	vi.useRealTimers();
});

async function aSession(keeper = new FakeKeeper()) {
	const session = new Session(outline);
	await session.connect(new Keeping(keeper, session.outline), 7);

	return { session, keeper };
}

/** The progress that a save carried. */
function saved(keeper: FakeKeeper, at = -1): Progress {
	const decoded = decodeState(keeper.saves.at(at)?.state ?? '', outline.slots);
	if (decoded.is !== 'progress') throw new Error(`the state is ${decoded.is}`);

	return decoded.progress;
}

describe('recording', () => {
	it('is over only when the event is kept', async () => {
		const { session, keeper } = await aSession();
		const letGo = keeper.wait();
		let over = false;

		const recording = session.record(lessonRead).then(() => (over = true));
		await Promise.resolve();
		expect(keeper.saves).toHaveLength(1);
		expect(over).toBe(false);

		letGo();
		await recording;
		expect(over).toBe(true);
		expect(saved(keeper).pages).toEqual({ 'anatomy/lesson': 'read' });
	});

	it('remembers when it was kept', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 2, 14, 2) });
		const { session } = await aSession();
		expect(session.savedAt).toBeNull();

		await session.record(lessonRead);

		expect(session.saving).toBe('saved');
		expect(session.savedAt).toBe(new Date(2026, 10, 2, 14, 2).getTime());
	});

	it('M-04: changes the counter with each save, so that the learning system takes it', async () => {
		const { session, keeper } = await aSession();

		await session.save();
		await session.save();
		await session.save();

		expect(keeper.saves.map((_, at) => saved(keeper, at).counter)).toEqual([1, 2, 3]);
	});

	it('notes what may be lost without saving, and sends it with the next save', async () => {
		const { session, keeper } = await aSession();

		session.note(opened);
		expect(keeper.saves).toHaveLength(0);

		await session.saveIfNeeded();
		await session.saveIfNeeded();
		expect(keeper.saves).toHaveLength(1);
		expect(saved(keeper).place).toEqual({ page: 'anatomy/lesson', section: 2 });
	});

	it('R-52: what goes along is nothing that the learner did, and asks for no save', async () => {
		const { session, keeper } = await aSession();
		const touch = vi.spyOn(keeper, 'touch');
		await session.record({ is: 'exam-started', sitting });
		touch.mockClear();

		session.noteAlong({ is: 'exam-timed', seconds: 15 });
		await session.saveIfNeeded();

		expect(touch).not.toHaveBeenCalled();
		expect(keeper.saves).toHaveLength(1);
		expect(session.progress.exam.sitting?.seconds).toBe(15);
	});

	it.each<[string, (session: Session) => unknown]>([
		['with the next save', (session) => session.record(lessonRead)],
		['when the page is hidden, and may not come back', (session) => session.saveIfNeeded(true)],
		['with the finish', (session) => session.finish()]
	])('what goes along is sent %s, once', async (_when, send) => {
		const { session, keeper } = await aSession();
		await session.record({ is: 'exam-started', sitting });
		session.noteAlong({ is: 'exam-timed', seconds: 15 });

		await send(session);
		await session.saveIfNeeded(true);

		expect(keeper.saves).toHaveLength(2);
		expect(saved(keeper).exam.sitting?.seconds).toBe(15);
	});

	it('does not forget what goes along before the connection stands', async () => {
		const session = new Session(outline);
		session.note({ is: 'exam-started', sitting });
		session.noteAlong({ is: 'exam-timed', seconds: 15 });

		await session.connect(new Keeping(new FakeKeeper(), outline), 7);

		expect(session.progress.exam.sitting?.seconds).toBe(15);
	});

	it('does not forget what is noted while a slow save is under way', async () => {
		const { session, keeper } = await aSession();
		const letGo = keeper.wait();
		const recording = session.record(lessonRead);
		session.note(opened);
		letGo();
		await recording;

		session.finish();

		expect(saved(keeper).place).toEqual({ page: 'anatomy/lesson', section: 2 });
	});
});

describe('when a save is refused', () => {
	it('F-01: tries again after 2, 5, 15 and 60 seconds, and says so when it fails a second time', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession();
		await vi.advanceTimersByTimeAsync(1000);
		keeper.works = false;
		await session.record(lessonRead);
		expect(session.saving).toBe('saved');

		for (const [seconds, saves] of [
			[2, 2],
			[5, 3],
			[15, 4],
			[60, 5],
			[60, 6]
		] as const) {
			await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
			expect(keeper.saves).toHaveLength(saves - 1);
			await vi.advanceTimersByTimeAsync(1);
			expect(keeper.saves).toHaveLength(saves);
			expect(session.saving).toBe('unsaved');
		}
		expect(session.savedAt).toBeNull();
	});

	it('F-03: sends the latest state alone when it works again, and begins to count anew', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession();
		keeper.works = false;
		await session.record(lessonRead);
		await session.record(opened);
		expect(session.saving).toBe('unsaved');

		keeper.works = true;
		await vi.advanceTimersByTimeAsync(5000);

		expect(session.saving).toBe('saved');
		expect(keeper.saves).toHaveLength(3);
		expect(saved(keeper)).toMatchObject({
			pages: { 'anatomy/lesson': 'read' },
			place: { page: 'anatomy/lesson', section: 2 }
		});
		await vi.advanceTimersByTimeAsync(120_000);
		expect(keeper.saves, 'nothing is left to send').toHaveLength(3);
	});

	it('R-20: does not end the session, and says so at once', async () => {
		const { session, keeper } = await aSession();
		keeper.works = false;

		expect(await session.leave()).toBe(false);

		expect(session.saving).toBe('unsaved');
		expect(keeper.finished).toBe(0);
		keeper.works = true;
		expect(await session.leave()).toBe(true);
		expect(keeper.finished).toBe(1);
	});
});

describe('the journal', () => {
	const kept = { forgets: true, state: stateAfter([lessonRead], outline) };

	it('F-24: is thrown away once the learning system is seen to hold it', async () => {
		const { keeper } = await aSession(new FakeKeeper({ ...kept, journal: kept.state }));

		expect(keeper.forgotten).toBe(1);
	});

	it('F-24: what only it holds is taken up, sent, and kept until it has arrived', async () => {
		vi.useFakeTimers();
		const journal = stateAfter([lessonRead, opened], outline);
		const { session, keeper } = await aSession(new FakeKeeper({ ...kept, journal }));

		expect(session.progress.place).toEqual({ page: 'anatomy/lesson', section: 2 });
		expect(keeper.forgotten).toBe(0);
		await vi.advanceTimersByTimeAsync(1000);
		expect(saved(keeper).place).toEqual({ page: 'anatomy/lesson', section: 2 });
	});

	it('S-11: is thrown away on “Save and exit” when the learning system confirms', async () => {
		const { session, keeper } = await aSession(new FakeKeeper({ forgets: true }));
		keeper.forgotten = 0;

		await session.leave();

		expect(keeper.forgotten).toBe(1);
	});

	it('M-09: stays when the page goes: what is sent then may be lost', async () => {
		const { session, keeper } = await aSession(new FakeKeeper({ forgets: true }));
		keeper.forgotten = 0;

		session.finish();

		expect(keeper.forgotten).toBe(0);
	});
});

describe('F-07 two tabs', () => {
	it('each learns of the other, takes up what it does, and both come to rest', async () => {
		const one = await aSession(new FakeKeeper({ tabs: 'learner' }));
		const other = await aSession(new FakeKeeper({ tabs: 'learner' }));
		await expect.poll(() => [one.session.elsewhere, other.session.elsewhere]).toEqual([true, true]);

		await one.session.record({ is: 'answered', question: 'q1', answer: ['aaaa'], right: true });
		await expect.poll(() => other.session.progress.tried['q1']?.ever).toBe(true);
		await other.session.record(lessonRead);
		await expect.poll(() => one.session.progress.pages['anatomy/lesson']).toBe('read');

		for (let round = 0; round < 5; round++) {
			for (const { session } of [one, other]) await session.saveIfNeeded();
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		const saves = () => one.keeper.saves.length + other.keeper.saves.length;
		const before = saves();
		for (const { session } of [one, other]) await session.saveIfNeeded();
		expect(saves(), 'nothing is said twice').toBe(before);
		for (const { keeper } of [one, other])
			expect(saved(keeper)).toMatchObject({
				pages: { 'anatomy/lesson': 'read' },
				tried: { q1: { ever: true } }
			});

		other.session.finish();
		await expect.poll(() => one.session.elsewhere).toBe(false);
		one.session.finish();
	});

	it('S-04: what is no state changes nothing', async () => {
		const { session } = await aSession(new FakeKeeper({ tabs: 'target' }));
		const before = session.progress;
		const stranger = new BroadcastChannel('course target');

		for (const foreign of ['C1.broken', { is: 'progress' }, 7, null, 'x'.repeat(100_000)])
			stranger.postMessage(foreign);
		await expect.poll(() => session.elsewhere).toBe(true);
		await new Promise((resolve) => setTimeout(resolve, 20));

		expect(session.progress).toBe(before);
		stranger.close();
		session.finish();
	});

	it('learners who cannot be told apart have no tabs in common', async () => {
		const one = await aSession();
		const other = await aSession();
		await new Promise((resolve) => setTimeout(resolve, 20));

		expect([one.session.elsewhere, other.session.elsewhere]).toEqual([false, false]);
	});
});

describe('going on from other progress', () => {
	const other = { progress: { ...freshProgress(9), finished: true }, from: 'state' } as const;

	it('lets go of what waited to be saved, and saves nothing by itself', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession();
		keeper.works = false;
		await session.record(lessonRead);
		session.visit({ page: 'anatomy', section: 0 });

		session.replace(other);
		await vi.advanceTimersByTimeAsync(120_000);
		await session.saveIfNeeded();

		expect(keeper.saves).toHaveLength(1);
		expect(session.progress).toBe(other.progress);
	});

	it('F-12 F-14: keeps again, whatever could not be read before', async () => {
		for (const state of ['C1.broken', encodeState(freshProgress(7), outline.slots).replace('C2.', 'C3.')]) {
			const { session, keeper } = await aSession(new FakeKeeper({ state }));
			session.replace(other);
			await session.save();

			expect(saved(keeper).finished).toBe(true);
			session.finish();
		}
	});
});

describe('finishing', () => {
	it('takes along what is unsent, once, and nothing is sent afterwards', async () => {
		const { session, keeper } = await aSession();
		session.note(opened);

		session.finish();
		session.finish();
		await session.record(lessonRead);
		await session.save();

		expect(keeper.saves).toHaveLength(1);
		expect(saved(keeper).place).toEqual({ page: 'anatomy/lesson', section: 2 });
		expect(keeper.finished).toBe(1);
		expect(session.saving).toBe('ended');
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'started' });
	});

	it('R-05: before the connection stands, ends without a word', async () => {
		const session = new Session(outline);
		session.note(opened);

		expect(session.finish()).toBe(false);
		expect(await session.returnTo()).toBeNull();
		expect(session.saving).toBe('ended');
	});

	it('stays finished when a slow save arrives later', async () => {
		const { session, keeper } = await aSession();
		const letGo = keeper.wait();
		const recording = session.record(lessonRead);

		session.finish();
		letGo();
		await recording;

		expect(session.saving).toBe('ended');
	});
});

describe('connecting', () => {
	it('takes up the earlier progress and sends it once more (R-36)', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession(new FakeKeeper({ state: stateAfter([lessonRead], outline) }));

		expect(session.from).toBe('state');
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
		expect(keeper.saves, 'the page is shown first').toHaveLength(0);

		await vi.advanceTimersByTimeAsync(1000);
		expect(keeper.saves).toHaveLength(1);
		expect(keeper.saves[0]?.report).toMatchObject({ progress: 0.99 });
	});

	it('begins anew where nothing was kept, and sends nothing yet', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession();

		expect(session.from).toBe('new');
		expect(session.progress).toEqual(freshProgress(7));
		await vi.advanceTimersByTimeAsync(1000);
		expect(keeper.saves).toHaveLength(0);
		expect(keeper.settled, 'what the start has set is committed').toBe(1);
	});

	it('keeps what was done while the connection was still being looked for', async () => {
		const session = new Session(outline);
		const keeper = new FakeKeeper({
			state: stateAfter([{ is: 'answered', question: 'q1', answer: ['aaaa'], right: true }], outline)
		});
		await session.record(lessonRead);

		session.connect(new Keeping(keeper, session.outline), 7);
		await session.saveIfNeeded();

		expect(saved(keeper)).toMatchObject({
			pages: { 'anatomy/lesson': 'read' },
			tried: { q1: { ever: true } }
		});
	});

	it('R-05: until then nothing is saved, nothing is lost, and nobody is told that it failed', async () => {
		const session = new Session(outline);

		session.touch();
		await session.record(lessonRead);
		await session.recordGraded([]);

		expect(await session.save()).toBe(false);
		expect(session.saving).toBe('connecting');
		expect(session.stateLength).toBeNull();
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
	});

	it('finds the place from the location when the state is damaged', async () => {
		const { session } = await aSession(new FakeKeeper({ state: 'C1.broken', location: 'anatomy#0' }));

		expect(session.from).toBe('damaged');
		expect(session.progress.place).toEqual({ page: 'anatomy', section: 0 });
	});

	it('F-14: never overwrites what a newer release saved', async () => {
		const newer = encodeState(freshProgress(7), outline.slots).replace('C2.', 'C3.');
		const { session, keeper } = await aSession(new FakeKeeper({ state: newer }));
		expect(session.from).toBe('newer');

		await session.record(lessonRead);
		session.finish();

		expect(keeper.saves).toEqual([]);
		expect(keeper.finished).toBe(1);
	});

	it.each([
		['the learning system', 70, 70],
		['the course where the learning system has none', null, 80]
	])('takes the pass mark of %s', async (_, passMark, expected) => {
		const { session } = await aSession(new FakeKeeper({ passMark }));

		expect(session.passMark).toBe(expected);
	});
});
