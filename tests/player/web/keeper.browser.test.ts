import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowserStore } from '../../../src/player/keepers/browser-store.ts';
import { webKeeper } from '../../../src/player/web/keeper.ts';
import { anOutline } from '../../builders.ts';
import { aReport } from '../../tracking/builders.ts';

const here = { standard: 'web', key: 'web-test', outline: anOutline() } as const;
const aKeeper = (reload = () => {}) => webKeeper(here, reload);
const configured = JSON.stringify({ endpoint: 'https://lrs.example.org/xapi/' });
const begun = aReport({ completed: false, passed: null, score: null });

/** What the package's server and the LRS answer. */
let answer: (url: string) => Promise<Response>;
let asked: string[] = [];

beforeEach(() => {
	asked = [];
	answer = (url) => Promise.resolve(new Response(url === 'xapi.json' ? configured : null));
	vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
		asked.push(String(url).replace(/statementId=.*/, 'statementId=…'));
		const aborted = new Promise<never>((_, reject) =>
			init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
		);

		return Promise.race([answer(String(url)), aborted]);
	});
});

afterEach(async () => {
	vi.restoreAllMocks();
	await (await openBrowserStore())?.remove(() => true);
});

/** The names of all that this browser keeps. */
async function names(): Promise<string[]> {
	const all: string[] = [];
	await (
		await openBrowserStore()
	)?.remove((name) => {
		all.push(name);
		return false;
	});

	return all;
}

describe('the keeper of a package for the web', () => {
	it('keeps the state in this browser, and account and statements beside it', async () => {
		const keeper = await aKeeper();
		expect(await keeper.web?.sentTo).toBe('lrs.example.org');
		expect(await keeper.save(begun, 'C1.state')).toBe(true);

		await expect.poll(names).toEqual(['web-test', 'web-test-xapi']);
		expect((await aKeeper()).kept.state).toBe('C1.state');
		expect(asked[1]).toBe('https://lrs.example.org/xapi/statements?statementId=…');
	});

	it('S-11: deletes all, also what was saved a moment before, and writes nothing until somebody goes on', async () => {
		const keeper = await aKeeper();
		await keeper.web?.sentTo;
		void keeper.save(begun, 'C1.state');

		expect(await keeper.web?.forget()).toBe(true);
		keeper.finish();
		await new Promise((resolve) => setTimeout(resolve, 50));

		expect(await names()).toEqual([]);
	});

	it('S-11: does not wait for the network to delete, and asks nobody then', async () => {
		answer = () => new Promise(() => {});
		const keeper = await aKeeper();
		await keeper.save(begun, 'C1.state');

		expect(await keeper.web?.forget()).toBe(true);
		expect(await keeper.web?.sentTo).toBeNull();
		expect(await names()).toEqual([]);
		expect(asked).toEqual(['xapi.json']);
	});

	it('F-07 S-11: another tab keeps nothing any more either, and is loaded again', async () => {
		const reload = vi.fn();
		const [keeper, other] = [await aKeeper(), await aKeeper(reload)];
		await Promise.all([keeper, other].map((each) => each.save(begun, 'C1.state')));

		await keeper.web?.forget();
		await expect.poll(() => reload.mock.calls.length).toBe(1);
		expect(await other.save(begun, 'C1.state')).toBe(false);
		other.finish();
		await new Promise((resolve) => setTimeout(resolve, 50));

		expect(await names()).toEqual([]);
	});

	it('F-22: says that a browser which keeps nothing keeps nothing', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		const keeper = await aKeeper();

		expect(keeper.kind).toBe('memory');
		expect(keeper.notice?.()).toMatch(/^This browser keeps nothing\./);
		expect(await keeper.web?.forget()).toBe(true);
	});

	it('S-06: without a configuration nothing is sent', async () => {
		answer = () => Promise.resolve(new Response('{"endpoint":""}'));
		const keeper = await aKeeper();
		await keeper.save(begun, 'C1.state');
		keeper.finish();

		expect(await keeper.web?.sentTo).toBeNull();
		expect(asked).toEqual(['xapi.json']);
	});
});
