import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserStore } from '../../src/player/keepers/browser-store.ts';
import { findKeeper } from '../../src/player/keepers/find.ts';
import { freshProgress } from '../../src/tracking/progress.ts';
import { report } from '../../src/tracking/report.ts';
import { anOutline } from '../builders.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const nothing = report(freshProgress(1), anOutline());

describe('what is kept in this browser', () => {
	it('is there again when the course is opened anew', async () => {
		const first = await openBrowserStore();
		expect(await first?.put('fbss-nurses', 'C1.state')).toBe(true);

		const second = await openBrowserStore();

		expect(await second?.get('fbss-nurses')).toBe('C1.state');
		expect(await second?.get('fbss-patients')).toBeNull();
	});

	it('is what the learner goes on with where there is no learning system', async () => {
		const first = await findKeeper({
			standard: 'standalone',
			key: 'fbss-students',
			outline: anOutline()
		});
		expect(first).toMatchObject({ kind: 'browser', kept: { state: '' }, credited: true });
		await first.save(nothing, 'C1.state');

		const second = await findKeeper({
			standard: 'standalone',
			key: 'fbss-students',
			outline: anOutline()
		});

		expect(second.kept.state).toBe('C1.state');
	});
});

describe('F-22 a browser that keeps nothing', () => {
	it.each([
		[
			'because it throws',
			() => {
				throw new DOMException('denied', 'SecurityError');
			}
		],
		[
			'because opening fails',
			() => {
				const request = { onerror: null as (() => void) | null } as unknown as IDBOpenDBRequest;
				queueMicrotask(() => request.onerror?.call(request, new Event('error')));
				return request;
			}
		]
	])('gives no store, and the course plays on from memory (%s)', async (_, open: () => IDBOpenDBRequest) => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);

		expect(await openBrowserStore()).toBeNull();
		const keeper = await findKeeper({
			standard: 'standalone',
			key: 'fbss-nurses',
			outline: anOutline()
		});
		expect(keeper.kind).toBe('memory');
		expect(await keeper.save(nothing, 'C1.state')).toBe(true);
	});

	it('F-23 says so when it refuses a single save', async () => {
		const store = await openBrowserStore();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});

		expect(await store?.put('fbss-nurses', 'C1.state')).toBe(false);
		expect(await store?.get('fbss-nurses')).toBeNull();
	});
});
