import { describe, expect, it } from 'vitest';
import { openOutbox } from '../../../src/player/web/outbox.ts';
import { anOutline } from '../../builders.ts';
import { aReport } from '../../tracking/builders.ts';

/** An LRS that answers as it is told to, and a browser store that lives as long as the test. */
function aWorld() {
	const kept = new Map<string, string>();
	const got: {
		url: string;
		verb: string;
		account: string;
		id: string;
		headers: Record<string, string>;
		keepalive: boolean;
	}[] = [];
	const world = { status: 204 as number | 'unreachable', kept, got };
	let numbers = 0;
	const setting = {
		configuration: {
			endpoint: 'https://lrs.example.org/xapi/',
			auth: 'Basic abc',
			activityBase: 'https://example.org/',
			homePage: 'https://example.org/'
		},
		outline: anOutline(),
		key: 'key',
		store: {
			get: (key: string) => Promise.resolve(kept.get(key) ?? null),
			put(key: string, text: string) {
				kept.set(key, text);

				return Promise.resolve(true);
			}
		},
		now: () => new Date(0),
		random: () => `random-${(numbers += 1)}`,
		send(url: string | URL | Request, init: RequestInit = {}) {
			if (world.status === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
			const { id, verb, actor } = JSON.parse(String(init.body)) as {
				id: string;
				verb: { display: { en: string } };
				actor: { account: { name: string } };
			};
			got.push({
				url: String(url),
				verb: verb.display.en,
				account: actor.account.name,
				id,
				headers: init.headers as Record<string, string>,
				keepalive: init.keepalive === true
			});

			return Promise.resolve(new Response(null, { status: world.status }));
		}
	};

	return {
		world,
		setting,
		verbs: () => got.map(({ verb }) => verb),
		waiting: () => (JSON.parse(kept.get('key') ?? '{"queue":[]}') as { queue: unknown[] }).queue.length
	};
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const passed = aReport({ completed: true, passed: true, score: 90 });

describe('the outbox', () => {
	it('sends each happening once, in order, with the key of the configuration', async () => {
		const { world, setting, verbs, waiting } = aWorld();
		const outbox = await openOutbox(setting);
		outbox.report(passed);
		outbox.report(passed);
		await settled();

		expect(verbs()).toEqual(['initialized', 'completed', 'passed']);
		expect(waiting()).toBe(0);
		expect(world.got[0]).toMatchObject({
			url: `https://lrs.example.org/xapi/statements?statementId=${world.got[0]?.id}`,
			headers: { Authorization: 'Basic abc', 'X-Experience-API-Version': '1.0.3' },
			keepalive: false
		});
	});

	it.each(['unreachable', 401, 403, 404, 429, 500, 503] as const)(
		'keeps all while the LRS says %s, and sends it at the next visit',
		async (status) => {
			const { world, setting, verbs, waiting } = aWorld();
			world.status = status;
			const outbox = await openOutbox(setting);
			outbox.report(passed);
			await settled();
			expect(waiting()).toBe(3);

			world.got.length = 0;
			world.status = 204;
			await openOutbox(setting);
			await settled();
			expect(verbs()).toEqual(['initialized', 'completed', 'passed', 'initialized']);
			expect(new Set(world.got.map(({ account }) => account)).size).toBe(1);
			expect(waiting()).toBe(0);
		}
	);

	it.each([400, 409])('lets go of what the LRS will never take or has already: %i', async (status) => {
		const { world, setting, verbs, waiting } = aWorld();
		world.status = status;
		(await openOutbox(setting)).report(passed);
		await settled();

		expect(verbs()).toEqual(['initialized', 'completed', 'passed']);
		expect(waiting()).toBe(0);
	});

	it('tells no result twice, in whatever visit', async () => {
		const { setting, verbs } = aWorld();
		(await openOutbox(setting)).report(passed);
		await settled();
		(await openOutbox(setting)).report(passed);
		await settled();

		expect(verbs()).toEqual(['initialized', 'completed', 'passed', 'initialized']);
	});

	it('sends the end without waiting, keeps it, and sends it again under the same id', async () => {
		const { world, setting, waiting } = aWorld();
		const outbox = await openOutbox(setting);
		await settled();
		outbox.finish();
		const end = world.got.at(-1);
		expect(end).toMatchObject({ verb: 'terminated', keepalive: true });
		expect(waiting()).toBe(1);

		await openOutbox(setting);
		await settled();
		expect(world.got.filter(({ id }) => id === end?.id)).toHaveLength(2);
		expect(waiting()).toBe(0);
	});

	it('keeps no more than 200 statements for an LRS that never answers', async () => {
		const { world, setting, waiting } = aWorld();
		world.status = 'unreachable';
		for (let visit = 0; visit < 201; visit += 1) await openOutbox(setting);

		expect(waiting()).toBe(200);
	});

	it('S-10: knows nobody again after forgetting', async () => {
		const { world, setting } = aWorld();
		const outbox = await openOutbox(setting);
		outbox.report(passed);
		await settled();
		outbox.forget();
		outbox.report(passed);
		await settled();

		expect(world.got.map(({ verb }) => verb)).toEqual([
			'initialized',
			'completed',
			'passed',
			'initialized',
			'completed',
			'passed'
		]);
		expect(world.got[3]?.account).not.toBe(world.got[0]?.account);
	});

	it('S-11: keeps and says nothing after forgetting, until somebody goes on', async () => {
		const { world, setting, verbs } = aWorld();
		const outbox = await openOutbox(setting);
		await settled();
		world.kept.clear();
		outbox.forget();

		outbox.finish();
		await settled();

		expect(verbs()).toEqual(['initialized']);
		expect([...world.kept]).toEqual([]);
	});

	it('S-11: a statement that is under way writes nothing when it arrives after forgetting', async () => {
		const { world, setting, verbs } = aWorld();
		let arrive = () => {};
		const outbox = await openOutbox({
			...setting,
			send: async (...request) => {
				const answer = await setting.send(...request);
				await new Promise<void>((resolve) => (arrive = resolve));

				return answer;
			}
		});
		world.kept.clear();
		outbox.forget();
		arrive();
		await settled();
		expect([...world.kept]).toEqual([]);

		outbox.report(aReport({ completed: false, passed: null, score: null }));
		await settled();
		expect(verbs()).toEqual(['initialized', 'initialized']);
		expect(world.got[1]?.account).not.toBe(world.got[0]?.account);
	});

	it('who goes on while an older statement is under way is heard too', async () => {
		const { setting, verbs } = aWorld();
		const arrivals: (() => void)[] = [];
		const outbox = await openOutbox({
			...setting,
			send: async (...request) => {
				const answer = await setting.send(...request);
				await new Promise<void>((resolve) => arrivals.push(resolve));

				return answer;
			}
		});
		outbox.forget();
		outbox.report(passed);
		for (let sent = 0; sent < 4; sent += 1) {
			await settled();
			arrivals.shift()?.();
		}
		await settled();

		expect(verbs()).toEqual(['initialized', 'initialized', 'completed', 'passed']);
	});

	it.each([
		'',
		'null',
		'7',
		'{',
		'{"account":7,"queue":[]}',
		'{"account":"a"}',
		'{"account":"a","queue":[null]}'
	])('begins anew where the browser gives back %j', async (text) => {
		const { world, setting, verbs } = aWorld();
		world.kept.set('key', text);
		await openOutbox(setting);
		await settled();

		expect(verbs()).toEqual(['initialized']);
	});

	it('F-22: sends on where the browser keeps nothing', async () => {
		const { setting, verbs } = aWorld();
		await openOutbox({ ...setting, store: null });
		await settled();

		expect(verbs()).toEqual(['initialized']);
	});
});
