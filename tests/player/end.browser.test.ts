import { afterEach, expect, it, vi } from 'vitest';
import { aContent } from './course.ts';
import { play } from './play.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it.each([
	['closes the window that was opened for it', {}, 1],
	['leaves a window alone that nobody opened for it', null, 0]
])('R-20: after "Save and exit" the course %s', async (_, opener, times) => {
	const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
	vi.stubGlobal('opener', opener);
	const { screen } = await play({ content: aContent() });

	await screen.getByRole('button', { name: 'Save and exit' }).click();

	await expect.element(screen.getByRole('heading', { name: /You can close this window/ })).toHaveFocus();
	expect(close).toHaveBeenCalledTimes(times);
});
