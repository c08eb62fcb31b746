import { afterEach, expect, it, vi } from 'vitest';
import { untilItArrives } from '../../src/player/until-it-arrives.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('R-05: what does not arrive is asked for again every five seconds, for as long as it takes', async () => {
	vi.useFakeTimers();
	let isGone = true;
	const load = vi.fn(() => (isGone ? Promise.reject(new Error('cannot load')) : Promise.resolve('here')));

	const waiting = untilItArrives(load);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(load).toHaveBeenCalledTimes(13);
	isGone = false;
	await vi.advanceTimersByTimeAsync(5000);

	expect(await waiting).toBe('here');
	expect(load).toHaveBeenCalledTimes(14);
});
