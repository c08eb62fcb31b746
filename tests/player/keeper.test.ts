import { afterEach, describe, expect, it, vi } from 'vitest';
import { findKeeper } from '../../src/player/keepers/find.ts';
import { anOutline } from '../builders.ts';
import { aReport } from '../tracking/builders.ts';
import { StrictApi } from '../tracking/strict-api.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A page's window: on its own, or framed by another one. */
function aWindow({ API, parent }: { API?: unknown; parent?: object } = {}) {
	const frame: Record<string, unknown> = { opener: null, ...(API ? { API } : {}) };
	frame['parent'] = parent ?? frame;
	vi.stubGlobal('window', frame);

	return frame;
}

describe('where the work is kept', () => {
	it.each(['standalone', 'scorm12', 'scorm2004'] as const)(
		'is not waited for when nobody framed the page (%s)',
		async (standard) => {
			vi.useFakeTimers();
			aWindow();

			const keeper = await findKeeper({ standard, key: 'key', course: 'course', outline: anOutline() });

			// Here without IndexedDB too: nothing is kept, and nothing is in the way.
			expect(keeper.kind).toBe('memory');
			expect(vi.getTimerCount()).toBe(0);
			expect(await keeper.save(aReport(), 'state')).toBe(true);
			expect(keeper.finish()).toBe(true);
		}
	);

	it('is the learning system where there is one', async () => {
		const { api, log } = new StrictApi('scorm12');
		aWindow({ API: api });

		const keeper = await findKeeper({
			standard: 'scorm12',
			key: 'key',
			course: 'course',
			outline: anOutline()
		});

		expect(keeper).toMatchObject({ kind: 'lms', credited: true, kept: { state: '' } });
		expect(await keeper.save(aReport(), 'C1.state')).toBe(true);
		expect(log.join('\n')).toContain('C1.state');
	});

	it('R-05: is found when the learning system is late', async () => {
		vi.useFakeTimers();
		const outer: Record<string, unknown> = {};
		outer['parent'] = outer;
		aWindow({ parent: outer });

		const finding = findKeeper({ standard: 'scorm12', key: 'key', course: 'course', outline: anOutline() });
		await vi.advanceTimersByTimeAsync(3000);
		outer['API'] = new StrictApi('scorm12').api;
		await vi.advanceTimersByTimeAsync(250);

		expect((await finding).kind).toBe('lms');
	});

	it('R-05: is given up in a frame without a learning system after ten seconds', async () => {
		vi.useFakeTimers();
		const outer: Record<string, unknown> = {};
		outer['parent'] = outer;
		aWindow({ parent: outer });

		const finding = findKeeper({ standard: 'scorm12', key: 'key', course: 'course', outline: anOutline() });
		await vi.advanceTimersByTimeAsync(10_000);

		expect((await finding).kind).toBe('memory');
		expect(vi.getTimerCount()).toBe(0);
	});
});
