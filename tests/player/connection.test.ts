import { afterEach, expect, it, vi } from 'vitest';
import { connection } from '../../src/player/keepers/connection.ts';
import { findKeeper } from '../../src/player/keepers/find.ts';
import { anOutline } from '../builders.ts';
import { StrictApi } from '../lms/strict-api.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
	connection.found = connection.started = null;
});

/** The package's page, framed by an LMS with this API. */
async function launch(api: object) {
	vi.useFakeTimers();
	const outer: Record<string, unknown> = { API: api };
	outer['parent'] = outer;
	vi.stubGlobal('window', { opener: null, parent: outer });
	vi.stubGlobal('document', { visibilityState: 'visible' });
	const finding = findKeeper({
		standard: 'scorm12',
		key: 'key',
		outline: anOutline()
	});
	await vi.advanceTimersByTimeAsync(10_000);

	return finding;
}

it('R-24: the support view knows where the LMS is, how the session stands, and its calls', async () => {
	await launch(new StrictApi('scorm12').api);

	expect(connection.found).toMatchObject({ where: 'window.parent', standard: 'scorm12' });
	expect(connection.found?.calls[0]).toMatchObject({ name: 'LMSInitialize', result: 'true' });
	expect(connection.started).toMatchObject({ mode: 'normal', credit: true });
});

it('R-12 R-24: the support view shows the calls to an LMS that never opened a session', async () => {
	const refusing = { LMSInitialize: () => 'false', LMSGetLastError: () => '301' };
	const keeper = await launch(refusing);

	expect(keeper.kind).toBe('refused');
	expect(connection.started).toBeNull();
	expect(connection.found?.calls.map(({ name, error }) => [name, error])).toEqual(
		Array.from({ length: 3 }, () => ['LMSInitialize', '301'])
	);
});
