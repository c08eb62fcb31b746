import { afterEach, expect, it, vi } from 'vitest';
import type { Outline } from '../../src/course/course.ts';
import { addQuestionSlots } from '../../src/player/question-slots.ts';
import { anOutline } from '../tracking/builders.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('B-12: the rows of the questions come after the first page, and are waited for until they arrive', async () => {
	vi.useFakeTimers();
	const outline = anOutline();
	const rows = { roots: { slot: 0, options: ['k1', 'k2'] } };
	outline.slots.questions = {};
	const questionSlots = vi
		.fn<() => Promise<{ default: Outline['slots']['questions'] }>>()
		.mockRejectedValueOnce(new Error('cannot load'))
		.mockResolvedValue({ default: rows });
	let added = false;

	const adding = addQuestionSlots(outline, { questionSlots }).then(() => (added = true));
	await vi.advanceTimersByTimeAsync(4999);
	expect(added).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await adding;

	expect(outline.slots.questions).toEqual(rows);
});
