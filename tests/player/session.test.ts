import { afterEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/player/session.svelte.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { aChooseOne, anExam } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';

const { outline } = aContent({ exam: anExam({ draw: 2 }) });
const opened: LearnerEvent = { is: 'opened', place: { page: 'anatomy/lesson', section: 2 } };

afterEach(() => {
	vi.useRealTimers();
});

async function aSession(keeper = new FakeKeeper()) {
	const session = new Session(outline);
	await session.connect(keeper, 7);

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
	it('says so, and sends everything when it is tried again', async () => {
		const { session, keeper } = await aSession();
		keeper.works = false;
		await session.record(lessonRead);
		expect(session.saving).toBe('unsaved');
		expect(session.savedAt).toBeNull();

		keeper.works = true;
		await session.saveIfNeeded();

		expect(session.saving).toBe('saved');
		expect(saved(keeper).pages).toEqual({ 'anatomy/lesson': 'read' });
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

		await vi.advanceTimersByTimeAsync(1500);
		expect(keeper.saves).toHaveLength(1);
		expect(keeper.saves[0]?.report).toMatchObject({ progress: 0.99 });
	});

	it('begins anew where nothing was kept, and sends nothing yet', async () => {
		vi.useFakeTimers();
		const { session, keeper } = await aSession();

		expect(session.from).toBe('new');
		expect(session.progress).toEqual(freshProgress(7));
		await vi.advanceTimersByTimeAsync(1500);
		expect(keeper.saves).toHaveLength(0);
		expect(keeper.settled, 'what the start has set is committed').toBe(1);
	});

	it('keeps what was done while the connection was still being looked for', async () => {
		const session = new Session(outline);
		const keeper = new FakeKeeper({
			state: stateAfter([{ is: 'answered', question: 'q1', answer: ['aaaa'], right: true }], outline)
		});
		await session.record(lessonRead);

		session.connect(keeper, 7);
		await session.saveIfNeeded();

		expect(saved(keeper)).toMatchObject({
			pages: { 'anatomy/lesson': 'read' },
			tried: { q1: { ever: true } }
		});
	});

	it('finds the place from the location when the state is damaged', async () => {
		const { session } = await aSession(new FakeKeeper({ state: 'C1.broken', location: 'anatomy#0' }));

		expect(session.from).toBe('damaged');
		expect(session.progress.place).toEqual({ page: 'anatomy', section: 0 });
	});

	it('F-14: never overwrites what a newer release saved', async () => {
		const newer = encodeState(freshProgress(7), outline.slots).replace('C1.', 'C2.');
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

describe('a test that is handed in', () => {
	it('is saved with its result before its answers go one by one (R-13)', async () => {
		const { session, keeper } = await aSession();
		await session.record({
			is: 'exam-started',
			sitting: { seed: 1, questions: ['q1'], answers: {}, flagged: [], at: 0 }
		});
		const letGo = keeper.wait();

		const submitting = session.submit({ is: 'exam-submitted', score: 100, passed: true }, [
			{ id: 'T1_q1', question: aChooseOne(), answer: [], right: false, seconds: 1, at: new Date(0) }
		]);
		expect(keeper.saves.at(-1)?.report).toMatchObject({ passed: true, score: 100 });
		expect(keeper.graded).toEqual([]);

		letGo();
		await submitting;
		expect(keeper.graded.map(({ id }) => id)).toEqual(['T1_q1']);
	});
});
