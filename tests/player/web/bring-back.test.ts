import { describe, expect, it } from 'vitest';
import { Keeping } from '../../../src/player/keeping.ts';
import { Session } from '../../../src/player/session.svelte.ts';
import { bringBack } from '../../../src/player/web/bring-back.ts';
import type { LearnerEvent } from '../../../src/tracking/events.ts';
import { progressFile } from '../../../src/tracking/progress-file.ts';
import { freshProgress, progressAfter } from '../../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../../src/tracking/state/state.ts';
import { anExam } from '../../builders.ts';
import { aContent, lessonRead, stateAfter } from '../course.ts';
import { FakeKeeper } from '../fake-keeper.ts';

const { outline } = aContent({ exam: anExam({ draw: 2 }) });
const answered: LearnerEvent = { is: 'answered', question: 'q1', answer: ['aaaa'], right: true };

function aSession(keeper = new FakeKeeper({ kind: 'browser' }), attempt = 0) {
	const session = new Session(outline);
	session.connect(new Keeping(keeper, session.outline), attempt);

	return { session, keeper };
}

/** What another browser saved as a file. */
function aFile(events: LearnerEvent[], attempt = 9): string {
	return progressFile(
		events.reduce((before, event) => progressAfter(before, event, outline), freshProgress(attempt)),
		outline,
		'A note'
	);
}

describe('bringing progress back', () => {
	it('puts both together and keeps it', async () => {
		const { session, keeper } = aSession();
		await session.record(answered);

		expect(await bringBack(aFile([lessonRead]), session)).toBe('kept');

		expect(decodeState(keeper.saves.at(-1)?.state ?? '', outline.slots)).toMatchObject({
			is: 'progress',
			progress: { pages: { 'anatomy/lesson': 'read' }, tried: { q1: { ever: true } } }
		});
	});

	it('S-02: what is no progress file changes nothing and is not saved', async () => {
		const { session, keeper } = aSession();
		const before = session.progress;

		for (const [text, said] of [
			[' \n', 'empty'],
			['Dear all', 'not-ours'],
			[aFile([lessonRead]).trim().slice(0, -2), 'damaged']
		] as const) {
			expect(await bringBack(text, session)).toBe(said);
		}

		expect(session.progress).toBe(before);
		expect(keeper.saves).toEqual([]);
	});

	it('F-14: overwrites nothing that a newer release kept', async () => {
		const newer = encodeState(freshProgress(7), outline.slots).replace('C2.', 'C3.');
		const { session, keeper } = aSession(new FakeKeeper({ kind: 'browser', state: newer }));

		expect(await bringBack(aFile([lessonRead]), session)).toBe('newer-here');
		expect(keeper.saves).toEqual([]);
	});

	it.each([
		['refuses to keep it', { kind: 'browser' }, false],
		['keeps nothing at all', { kind: 'memory' }, true]
	] as const)('F-23: says so where the browser %s', async (_, setting, works) => {
		const { session, keeper } = aSession(new FakeKeeper(setting));
		keeper.works = works;

		expect(await bringBack(aFile([lessonRead]), session)).toBe('not-kept');
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
		session.finish();
	});

	it('F-12: an earlier place that could not be read is no matter any more', async () => {
		const { session } = aSession(new FakeKeeper({ kind: 'browser', state: 'C1.broken' }));
		expect(session.from).toBe('damaged');

		await bringBack(aFile([lessonRead]), session);

		expect(session.from).toBe('state');
	});

	it('F-07: reaches the other tab, which sends it too', async () => {
		const one = aSession(new FakeKeeper({ kind: 'browser', tabs: 'brought' }));
		const other = aSession(new FakeKeeper({ kind: 'browser', tabs: 'brought' }));
		await other.session.record(answered);

		await bringBack(aFile([lessonRead]), one.session);
		await expect.poll(() => other.session.progress.pages['anatomy/lesson']).toBe('read');
		await other.session.saveIfNeeded();

		expect(decodeState(other.keeper.saves.at(-1)?.state ?? '', outline.slots)).toMatchObject({
			progress: { pages: { 'anatomy/lesson': 'read' }, tried: { q1: { ever: true } } }
		});
		one.session.finish();
		other.session.finish();
	});

	it('reaches an other tab also where the file is of a path that was started over', async () => {
		const kept = { kind: 'browser', tabs: 'over', state: stateAfter([answered], outline) } as const;
		const [one, other] = [aSession(new FakeKeeper(kept)), aSession(new FakeKeeper(kept))];

		await bringBack(aFile([lessonRead], 8), one.session);

		await expect.poll(() => other.session.progress.pages['anatomy/lesson']).toBe('read');
		expect(other.session.progress.tried['q1']?.ever).toBe(true);
		one.session.finish();
		other.session.finish();
	});
});
