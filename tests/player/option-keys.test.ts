import { afterEach, expect, it, vi } from 'vitest';
import { addOptionKeys } from '../../src/player/option-keys.ts';
import { anOutline } from '../tracking/builders.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('B-12: the option keys come after the first page, and are waited for until they arrive', async () => {
	vi.useFakeTimers();
	const outline = anOutline();
	for (const row of Object.values(outline.slots.questions)) row.options = [];
	const options = vi
		.fn<() => Promise<{ default: Record<string, string[]> }>>()
		.mockRejectedValueOnce(new Error('cannot load'))
		.mockResolvedValue({ default: { roots: ['k1', 'k2'] } });
	let added = false;

	const adding = addOptionKeys(outline, { options }).then(() => (added = true));
	await vi.advanceTimersByTimeAsync(4999);
	expect(added).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await adding;

	expect(outline.slots.questions['roots']?.options).toEqual(['k1', 'k2']);
});
