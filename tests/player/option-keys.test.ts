import { afterEach, expect, it, vi } from 'vitest';
import type { Outline } from '../../src/course/course.ts';
import { addOptionKeys } from '../../src/player/option-keys.ts';
import { anOutline } from '../tracking/builders.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('B-12: the slots and option keys of questions come after the first page, and are waited for until they arrive', async () => {
	vi.useFakeTimers();
	const outline = anOutline();
	outline.slots.questions = {};
	const options = vi
		.fn<() => Promise<{ default: Outline['slots']['questions'] }>>()
		.mockRejectedValueOnce(new Error('cannot load'))
		.mockResolvedValue({ default: { roots: { slot: 0, options: ['k1', 'k2'] } } });
	let added = false;

	const adding = addOptionKeys(outline, { options }).then(() => (added = true));
	await vi.advanceTimersByTimeAsync(4999);
	expect(added).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await adding;

	expect(outline.slots.questions).toEqual({ roots: { slot: 0, options: ['k1', 'k2'] } });
});
