import { describe, expect, it } from 'vitest';
import { Keeping } from '../../src/player/keeping.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { freshProgress, nextCommit, progressAfter } from '../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';

const { outline } = aContent();
const answered: LearnerEvent = { is: 'answered', question: 'q1', answer: ['aaaa'], right: true };
const read = progressAfter(freshProgress(7), lessonRead, outline);

function aKeeping(keeper = new FakeKeeper()) {
	return { keeping: new Keeping(keeper, outline), keeper };
}

describe('saving', () => {
	it('R-18: has reached the keeper before anybody waits, as state and as report', () => {
		const { keeping, keeper } = aKeeping();

		void keeping.save(read);

		const [{ state, report } = { state: '', report: null }] = keeper.saves;
		expect(decodeState(state, outline.slots)).toEqual({ is: 'progress', progress: read });
		expect(report).toMatchObject({ location: '', objectives: [{ id: 'anatomy' }] });
		expect(state).toHaveLength(keeping.length(read));
	});

	it('is as safe as the keeper says', async () => {
		const { keeping, keeper } = aKeeping();

		expect(await keeping.save(read)).toBe(true);
		keeper.works = false;
		expect(await keeping.save(read)).toBe(false);
	});
});

it('R-41: the learner goes on from what the keeper has', () => {
	const { keeping } = aKeeping(new FakeKeeper({ state: stateAfter([lessonRead], outline) }));

	expect(keeping.resume(9, 20_800)).toMatchObject({
		from: 'state',
		progress: { pages: { 'anatomy/lesson': 'read' } }
	});
});

it('R-54: an answer of a day to come was given today', () => {
	const review = { day: 21_000, interval: 3, stability: 3, difficulty: 5 };
	const state = stateAfter([{ ...answered, review }], outline);
	const { progress } = aKeeping(new FakeKeeper({ state })).keeping.resume(9, 20_800);

	expect(progress.tried['q1']?.review).toMatchObject({ day: 20_800, interval: 3 });
});

describe('F-07 what another window has kept', () => {
	it('is joined with what is here', () => {
		const other = progressAfter(freshProgress(7), answered, outline);

		expect(aKeeping().keeping.joined(read, encodeState(other, outline.slots))).toMatchObject({
			pages: { 'anatomy/lesson': 'read' },
			tried: { q1: { ever: true } }
		});
	});

	it.each([
		['says the same', encodeState(nextCommit(read), outline.slots)],
		['S-04: is broken', 'C2.broken'],
		['S-04: is empty', ''],
		['F-14: is of a newer release', encodeState(read, outline.slots).replace('C2.', 'C3.')]
	])('changes nothing where it %s', (_, state) => {
		expect(aKeeping().keeping.joined(read, state)).toBeNull();
	});

	it('is heard from the keeper and from tabs until the session ends', async () => {
		const { keeping, keeper } = aKeeping(new FakeKeeper({ tabs: 'keeping' }));
		const heard: unknown[] = [];
		keeping.listen({ other: (open) => heard.push(open), state: (state) => heard.push(state) });
		const other = new BroadcastChannel('course keeping');

		other.postMessage('C2.state');
		await expect.poll(() => heard).toEqual([true, 'C2.state']);
		expect(keeping.finish()).toBe(true);
		expect(keeper.finished).toBe(1);
		other.postMessage('C2.later');
		await new Promise((resolve) => setTimeout(resolve, 20));

		expect(heard).toEqual([true, 'C2.state']);
		other.close();
	});
});
