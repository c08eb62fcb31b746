import { afterEach, describe, expect, it, vi } from 'vitest';
import { findKeeper } from '../../src/player/keepers/find.ts';
import type { Keeper, Standard } from '../../src/player/keepers/keeper.ts';
import { anOutline } from '../builders.ts';
import { aReport } from '../tracking/builders.ts';
import { StrictApi } from '../lms/strict-api.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A page's window: on its own, or framed by another one. */
function aWindow({ parent, ...apis }: { API?: unknown; API_1484_11?: unknown; parent?: object } = {}) {
	const frame: Record<string, unknown> = { opener: null, ...apis };
	frame['parent'] = parent ?? frame;
	vi.stubGlobal('window', frame);
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('document', { visibilityState: 'visible' });

	return frame;
}

/** The keeper of a package for this standard. */
function keeperIn(standard: Standard): Promise<Keeper> {
	return findKeeper({ standard, key: 'key', outline: anOutline() });
}

describe('where the work is kept', () => {
	it.each(['standalone', 'scorm12', 'scorm2004'] as const)(
		'is not waited for when nobody framed the page (%s)',
		async (standard) => {
			vi.useFakeTimers();
			aWindow();

			const keeper = await keeperIn(standard);

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

		const keeper = await keeperIn('scorm12');

		expect(keeper).toMatchObject({ kind: 'lms', credited: true, kept: { state: '' } });
		expect(await keeper.save(aReport(), 'C1.state')).toBe(true);
		expect(log.join('\n')).toContain('C1.state');
	});

	it('F-30: tells what launch data and LMS say of the learner’s language', async () => {
		const { api } = new StrictApi('scorm12', {
			data: { 'cmi.launch_data': 'language=es', 'cmi.student_preference.language': 'en-GB' }
		});
		aWindow({ API: api });
		const keeper = await keeperIn('scorm12');

		expect(keeper.language).toEqual({ launched: ['language=es'], preferred: 'en-GB' });
	});

	it('R-16: what the start has set is never committed in the midst of a save', async () => {
		const { api, log } = new StrictApi('scorm12');
		aWindow({ API: api });
		const keeper = await keeperIn('scorm12');

		const saving = keeper.save(aReport({ location: 'anatomy/spine#1' }), 'C1.state');
		keeper.settle();
		await saving;

		expect(log.filter((line) => line === 'Commit')).toHaveLength(1);
		expect(log.at(-1)).toBe('Commit');
	});

	it('R-12: is asked again after one and three more seconds when the session does not open', async () => {
		vi.useFakeTimers();
		let starts = 0;
		const { api } = new StrictApi('scorm12', {
			fails(name) {
				if (name === 'Initialize') starts++;
				if (starts > 2) return undefined;
				return name === 'Initialize' ? 'false' : name === 'GetLastError' ? '102' : undefined;
			}
		});
		aWindow({ API: api });

		const finding = keeperIn('scorm12');
		await vi.advanceTimersByTimeAsync(999);
		expect(starts).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(starts).toBe(2);
		await vi.advanceTimersByTimeAsync(2999);
		expect(starts).toBe(2);
		await vi.advanceTimersByTimeAsync(1);

		expect((await finding).kind).toBe('lms');
	});

	it('R-05: is found when the learning system is late', async () => {
		vi.useFakeTimers();
		const outer: Record<string, unknown> = {};
		outer['parent'] = outer;
		aWindow({ parent: outer });

		const finding = keeperIn('scorm12');
		await vi.advanceTimersByTimeAsync(3000);
		outer['API'] = new StrictApi('scorm12').api;
		await vi.advanceTimersByTimeAsync(250);

		expect((await finding).kind).toBe('lms');
	});

	it('R-05 F-04: is given up in a frame without a learning system after ten seconds', async () => {
		vi.useFakeTimers();
		const outer: Record<string, unknown> = {};
		outer['parent'] = outer;
		aWindow({ parent: outer });

		const finding = keeperIn('scorm12');
		await vi.advanceTimersByTimeAsync(10_000);

		expect((await finding).kind).toBe('memory');
		expect(vi.getTimerCount()).toBe(0);
	});

	it('R-12 is nowhere when the learning system opens no session: the next learner at this computer finds nothing', async () => {
		vi.useFakeTimers();
		const { api, log } = new StrictApi('scorm12', {
			fails: (name) => (name === 'Initialize' ? 'false' : undefined)
		});
		aWindow({ API: api });

		const finding = keeperIn('scorm12');
		await vi.advanceTimersByTimeAsync(4000);

		const keeper = await finding;
		expect(keeper).toMatchObject({ kind: 'refused', kept: { state: '' } });
		expect(keeper.tabs).toBeUndefined();
		expect(log.filter((line) => line.startsWith('Initialize'))).toHaveLength(3);
	});
});

describe('F-03 M-04 without a network', () => {
	const aScore = aReport({ completed: true, passed: true, score: 90 });

	it.each(['scorm12', 'scorm2004'] as const)(
		'%s: the state goes to the learning system, which may lie; the result waits until the network is back',
		async (standard) => {
			const { api, log } = new StrictApi(standard);
			aWindow({ [standard === 'scorm12' ? 'API' : 'API_1484_11']: api });
			const keeper = await keeperIn(standard);

			vi.stubGlobal('navigator', { onLine: false });
			expect(await keeper.save(aScore, 'C1.one')).toBe(false);
			expect(log.join('\n')).toContain('C1.one');
			expect(log.join('\n')).not.toMatch(/Set .*(score|passed)/);

			vi.stubGlobal('navigator', { onLine: true });
			vi.stubGlobal('document', { visibilityState: 'visible' });
			expect(await keeper.save(aScore, 'C1.two')).toBe(true);
			expect(log.join('\n')).toMatch(/Set .*score.raw=90/);
		}
	);

	it('everything is tried at the end, whatever the browser says of the network', async () => {
		const { api, log } = new StrictApi('scorm12');
		aWindow({ API: api });
		const keeper = await keeperIn('scorm12');
		vi.stubGlobal('navigator', { onLine: false });
		await keeper.save(aScore, 'C1.one');

		keeper.finish();

		expect(log.join('\n')).toMatch(/score.raw=90[^]*Finish/);
	});
});
