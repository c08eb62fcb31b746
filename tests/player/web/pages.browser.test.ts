import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { progressFile } from '../../../src/tracking/progress-file.ts';
import { freshProgress, progressAfter } from '../../../src/tracking/progress.ts';
import { anExam } from '../../builders.ts';
import { aContent, lessonRead, stateAfter } from '../course.ts';
import { FakeKeeper } from '../fake-keeper.ts';
import { play } from '../play.ts';

const content = aContent({ exam: anExam({ draw: 2 }) });
const { outline } = content;
const brought = progressFile(progressAfter(freshProgress(9), lessonRead, outline), outline, 'A note');

afterEach(() => {
	vi.restoreAllMocks();
});

/** A package for the web, at one of its own pages. */
async function open(
	page: 'progress' | 'result',
	{
		deletes = true,
		sentTo = null as string | null,
		...kept
	}: Record<string, unknown> & {
		deletes?: boolean;
		sentTo?: string | null;
	} = {}
) {
	const keeper = new FakeKeeper({ kind: 'browser', ...kept });
	Object.assign(keeper, {
		web: { forget: () => Promise.resolve(deletes), sentTo: Promise.resolve(sentTo) }
	});
	const played = await play({ content, keeper });
	played.navigation.go({ is: 'web', page });
	const button = (name: string) => played.screen.getByRole('button', { name, exact: true });

	return { ...played, button };
}

describe('bringing progress back', () => {
	it.each([
		['', 'There is no text yet. Paste it first.'],
		['Dear all', /^This is not a progress file of a course\. Nothing was changed\./],
		[brought.replace(/course: .*/, 'course: other'), /^This progress belongs to another course\./],
		[brought.replace(/audience: .*/, 'audience: nobody'), /^This progress belongs to this course’s version/],
		[brought.replace('format: 1', 'format: 2'), /^This progress was saved by a newer version/],
		[brought.trim().slice(0, -2), /^This file is damaged/],
		['x'.repeat(20_001), /^This file is too large/]
	])('S-02: says what is wrong with a pasted text, and changes nothing', async (text, said) => {
		const { screen, session, button } = await open('progress');
		const before = session.progress;
		await screen.getByText('Or paste the text').click();
		await screen.getByLabelText('Text that you copied').fill(text);
		await button('Bring it back').click();

		await expect.element(screen.getByRole('status').getByText(said)).toBeVisible();
		expect(session.progress).toBe(before);
	});

	it('says how much is back, and the page shows it', async () => {
		const { screen, button } = await open('progress');
		await screen.getByText('Or paste the text').click();
		await screen.getByLabelText('Text that you copied').fill(brought);
		await button('Bring it back').click();

		await expect.element(screen.getByText('Your progress is back: 1 of 3 done.')).toBeVisible();
		await expect.element(screen.getByText(/^1 of 3 done/)).toBeVisible();
		await expect.element(screen.getByLabelText('Text that you copied')).toHaveValue('');
	});

	it('S-03: does not read a file that is far too large', async () => {
		const { screen } = await open('progress');
		const file = new File(['x'.repeat(80_001)], 'large.txt', { type: 'text/plain' });
		const reading = vi.spyOn(File.prototype, 'text');
		await userEvent.upload(screen.getByLabelText('Choose your progress file'), file);

		await expect.element(screen.getByText(/^This file is too large/)).toBeVisible();
		expect(reading).not.toHaveBeenCalled();
	});
});

describe('deleting progress', () => {
	const kept = { state: stateAfter([lessonRead], outline) };

	it('S-11: asks first, goes back to the button when told to keep it', async () => {
		const { screen, session, button } = await open('progress', kept);
		await button('Delete my progress from this browser').click();
		await expect.element(screen.getByText(/^Delete it\?/)).toHaveFocus();
		await button('Keep it').click();

		await expect.element(button('Delete my progress from this browser')).toHaveFocus();
		expect(session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
	});

	it('S-11: begins anew, and the focus is on what says so; what is brought back can be deleted again', async () => {
		const { screen, button } = await open('progress', kept);
		await button('Delete my progress from this browser').click();
		await button('Yes, delete it').click();

		await expect.element(screen.getByText(/^Deleted\./)).toHaveFocus();
		await expect.element(screen.getByText(/^0 of 3 done/)).toBeVisible();

		await screen.getByText('Or paste the text').click();
		await screen.getByLabelText('Text that you copied').fill(brought);
		await button('Bring it back').click();
		await expect.element(button('Delete my progress from this browser')).toBeVisible();
	});

	it('says so where the browser does not delete', async () => {
		const { screen, button } = await open('progress', { ...kept, deletes: false });
		await button('Delete my progress from this browser').click();
		await button('Yes, delete it').click();

		await expect.element(screen.getByText(/^This browser did not delete it\./)).toHaveFocus();
		await expect.element(screen.getByText(/^1 of 3 done/)).toBeVisible();
	});
});

describe('saving as a file', () => {
	it('F-33: a browser that cannot save files shows the text to copy, and no button', async () => {
		vi.stubGlobal('URL', class extends URL {});
		Object.assign(URL, { createObjectURL: undefined });
		const { screen, button } = await open('progress');

		await expect.element(screen.getByLabelText('Your progress as text')).toBeVisible();
		await expect.element(button('Save the file')).not.toBeInTheDocument();
		vi.unstubAllGlobals();
	});

	it('says where results go', async () => {
		const { screen } = await open('progress', { sentTo: 'lrs.example.org' });

		await expect
			.element(screen.getByText(/are also sent to lrs\.example\.org, under a random/))
			.toBeVisible();
	});
});
