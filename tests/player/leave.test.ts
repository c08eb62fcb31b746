import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveWithThePage } from '../../src/player/leave.ts';
import { Keeping } from '../../src/player/keeping.ts';
import { Session } from '../../src/player/session.svelte.ts';
import { aContent } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';

const page = { events: new EventTarget(), document: new EventTarget(), reload: vi.fn() };

beforeEach(() => {
	vi.useFakeTimers();
	page.events = new EventTarget();
	page.document = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
	vi.stubGlobal('addEventListener', page.events.addEventListener.bind(page.events));
	vi.stubGlobal('document', page.document);
	vi.stubGlobal('location', { reload: page.reload });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A session with something that is not saved yet. */
async function aSession() {
	const session = new Session(aContent().outline);
	const keeper = new FakeKeeper();
	await session.connect(new Keeping(keeper, session.outline), 7);
	leaveWithThePage(session);
	session.note({ is: 'opened', place: { page: 'anatomy/lesson', section: 1 } });

	return { session, keeper };
}

describe('when the page goes', () => {
	it('R-18 M-09 Q-32: the session ends once, whichever events the browser sends', async () => {
		const { keeper } = await aSession();

		page.events.dispatchEvent(new Event('beforeunload'));
		page.events.dispatchEvent(new Event('pagehide'));

		expect(keeper.saves).toHaveLength(1);
		expect(keeper.finished).toBe(1);
	});

	it('R-18 Q-12: nothing waits for "unload", which an LMS may forbid', async () => {
		const waited: string[] = [];
		vi.stubGlobal('addEventListener', (name: string) => waited.push(name));
		await aSession();

		expect(waited).toContain('pagehide');
		expect(waited).not.toContain('unload');
	});

	it('R-17 R-18: into the background, what is unsaved is saved and the session goes on', async () => {
		const { keeper, session } = await aSession();

		page.document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(session.savedAt).not.toBeNull());

		expect(keeper.saves).toHaveLength(1);
		expect(keeper.finished).toBe(0);
	});

	it('into the background, the time worked is saved too, for which no minute brings a save', async () => {
		const { keeper, session } = await aSession();
		await session.save();
		session.noteAlong({ is: 'exam-timed', seconds: 15 });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(keeper.saves).toHaveLength(1);

		page.document.dispatchEvent(new Event('visibilitychange'));

		expect(keeper.saves).toHaveLength(2);
	});
});

it('R-17: what is only noted is saved within a minute, or when the network is back', async () => {
	const { keeper, session } = await aSession();

	await vi.advanceTimersByTimeAsync(60_000);
	expect(keeper.saves).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(keeper.saves).toHaveLength(1);

	session.note({ is: 'opened', place: { page: 'anatomy/lesson', section: 2 } });
	page.events.dispatchEvent(new Event('online'));
	expect(keeper.saves).toHaveLength(2);
});

it('R-19: a page that the browser brings back from its cache begins afresh', async () => {
	await aSession();

	page.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
	expect(page.reload).not.toHaveBeenCalled();

	page.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(page.reload).toHaveBeenCalledOnce();
});
