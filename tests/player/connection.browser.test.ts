import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { connection } from '../../src/player/keepers/connection.ts';
import type { Call } from '../../src/tracking/driver.ts';
import { aContent } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

const call: Call = {
	at: new Date(2026, 10, 2, 14, 2, 5),
	name: 'LMSCommit',
	element: '',
	length: 0,
	result: 'false',
	error: '101'
};

beforeEach(() => {
	connection.found = { where: 'window.parent', standard: 'scorm12', calls: [call] };
	connection.started = { at: call.at, mode: 'normal', credit: true };
});

afterEach(() => {
	vi.restoreAllMocks();
	connection.found = connection.started = null;
});

async function open(keeper = new FakeKeeper()) {
	const played = await play({ content: aContent(), keeper });
	const main = played.screen.getByRole('main');
	played.navigation.go({ is: 'about' });
	await main.getByRole('button', { name: 'Connection details' }).click();
	await expect.element(main.getByRole('heading', { level: 1, name: 'Connection details' })).toHaveFocus();

	return { ...played, main, button: (name: string) => main.getByRole('button', { name, exact: true }) };
}

describe('the connection page', () => {
	it('R-24: is reached from the about page, lists the calls, and leads back', async () => {
		const { main, button, screen } = await open();

		expect(document.title).toMatch(/^Connection details · /);
		await expect
			.element(main.getByRole('row').nth(1))
			.toHaveTextContent(/14:02:05\s*LMSCommit\s*0\s*false\s*101/);
		await button('Back to where you were').click();

		await expect.element(screen.getByRole('heading', { name: 'About this course' })).toHaveFocus();
	});

	it('R-22: is reached from the notice that something is not saved, and leads back to the lesson', async () => {
		const { screen, session, navigation, keeper } = await play({ content: aContent() });
		navigation.open('anatomy/lesson');
		keeper.works = false;
		await session.save();

		await screen.getByRole('alert').getByRole('button', { name: 'Connection details' }).click();
		await expect.element(screen.getByText('not saved yet', { exact: true })).toBeVisible();
		await screen.getByRole('button', { name: 'Back to where you were' }).click();

		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toHaveFocus();
	});

	it('R-08: is reached from the notice that no learning system was found', async () => {
		connection.found = connection.started = null;
		const { screen } = await play({ content: aContent(), keeper: new FakeKeeper({ kind: 'memory' }) });

		await screen.getByRole('button', { name: 'Connection details' }).click();

		await expect.element(screen.getByRole('heading', { name: 'No calls so far' })).toBeVisible();
		await expect.element(screen.getByText('not found', { exact: true })).toBeVisible();
	});

	it('shows what has come since when asked', async () => {
		const { button, main } = await open();
		connection.found = { where: 'window.parent', standard: 'scorm12', calls: [call, call] };
		await expect.element(main.getByRole('heading', { name: 'The last call' })).toBeVisible();

		await button('Show the newest').click();

		await expect.element(main.getByRole('heading', { name: 'The last 2 calls' })).toBeVisible();
	});

	it('F-33: is copied as text', async () => {
		const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		const { button, main } = await open();

		await button('Copy as text').click();

		await expect.element(main.getByText('Copied. Paste it into a message to your support.')).toBeVisible();
		expect(written.mock.calls[0]?.[0]).toContain('Learning system found at: window.parent\n');
		expect(written.mock.calls[0]?.[0]).toContain('LMSCommit\t\t0\tfalse\t101');
	});

	it('F-33: is selected to be copied by hand where the browser does not allow it', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
		const { button, main } = await open();

		await button('Copy as text').click();

		const text = main.getByRole('textbox', { name: 'Connection details as text' });
		await expect.element(text).toHaveFocus();
		const area = text.element() as HTMLTextAreaElement;
		expect(area.value).toContain('LMSCommit\t\t0\tfalse\t101');
		expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
	});

	it('scrolls its table in a box of its own at 320 px', async () => {
		await open();
		await browser.viewport(320, 640);

		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
