import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserStore } from '../../src/player/keepers/browser-store.ts';
import { openJournal } from '../../src/player/keepers/journal.ts';

const today = 20_000;

afterEach(async () => {
	vi.restoreAllMocks();
	await (await openBrowserStore('course-journal'))?.remove(() => true);
});

/** Everything that the journal's database holds, as text. */
async function everything(): Promise<string> {
	const all: string[] = [];
	await (
		await openBrowserStore('course-journal')
	)?.remove((key, text) => {
		all.push(`${key} ${text}`);
		return false;
	});

	return all.join('\n');
}

describe('F-24 the journal beside the LMS', () => {
	it('is there again for the same learner in the same course, and for nobody else', async () => {
		const first = await openJournal('fbss-nurses', 'learner-1', today);
		await first?.put('C1.state');

		expect((await openJournal('fbss-nurses', 'learner-1', today))?.state).toBe('C1.state');
		expect((await openJournal('fbss-nurses', 'learner-2', today))?.state).toBe('');
		expect((await openJournal('fbss-students', 'learner-1', today))?.state).toBe('');
	});

	it('is not kept for a learner whom the LMS does not name', async () => {
		expect(await openJournal('fbss-nurses', '', today)).toBeNull();
	});

	it('S-10: holds neither the learner nor the course in words', async () => {
		await (await openJournal('fbss-nurses', 'Müller, Anna 4711', today))?.put('C1.state');

		expect(await everything()).toMatch(/^[0-9a-f]{64} 20000 C1\.state$/);
	});

	it('forgets what is older than 30 days, whoever opens the course', async () => {
		await (await openJournal('fbss-nurses', 'gone', today - 31))?.put('C1.old');
		await (await openJournal('fbss-nurses', 'away', today - 30))?.put('C1.young');

		await openJournal('fbss-nurses', 'learner-1', today);

		await expect.poll(everything).not.toContain('C1.old');
		expect(await everything()).toContain('C1.young');
	});

	it('what is noted after it was forgotten stays', async () => {
		const journal = await openJournal('fbss-nurses', 'learner-1', today);
		await journal?.put('C1.one');

		await Promise.all([journal?.forget(), journal?.put('C1.two')]);

		expect(await everything()).toContain('C1.two');
	});

	it('F-22 F-23: a browser that keeps nothing, or does not answer, keeps nobody waiting', async () => {
		const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect(await openJournal('fbss-nurses', 'learner-1', today)).toBeNull();

		opening.mockImplementation(() => ({}) as IDBOpenDBRequest);
		expect(await openJournal('fbss-nurses', 'learner-1', today)).toBeNull();
	});
});
