import type { Browser, CDPSession, Frame } from 'playwright';
import type { Condition } from './conditions.ts';
import { listen, type Request } from './requests.ts';
import { watch, type Places, type Seen } from './watch.ts';

/** One cold visit to a page inside the LMS. */
export interface Visit extends Seen {
	requests: Request[];
	/** Bytes of JavaScript memory in use after a collection: the whole tab, the LMS's page included. */
	heap: number;
}

const patience = 60_000;

/** Opens a page of the LMS in a browser that has never seen it, and waits until its frame has come to rest. */
export async function visit(
	browser: Browser,
	url: string,
	places: Places,
	condition: Condition
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });

	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const requests = await listen(session);
		await slowDown(session, condition);

		const done = new Promise<Frame>((resolve, reject) => {
			setTimeout(
				() => reject(new Error(`${url}: nothing to read after ${patience / 1000} s`)),
				patience
			).unref();
			void page.exposeBinding('benchDone', ({ frame }) => resolve(frame));
		});
		// The TypeScript runner wraps named functions in a helper of its own, which the browser lacks.
		await page.addInitScript('globalThis.__name ??= (target) => target');
		await page.addInitScript(watch, places);
		await page.goto(url, { waitUntil: 'commit', timeout: patience });
		const frame = await done;
		await frame.waitForLoadState('load', { timeout: patience });
		await requests.quiet(800);
		const seen = await frame.evaluate(() => globalThis.benchSeen);
		if (!seen) throw new Error(`${url}: the frame was replaced while it was watched`);

		return { ...seen, requests: requests.all(), heap: await heapInUse(session) };
	} finally {
		await context.close();
	}
}

async function slowDown(session: CDPSession, { slowdown, network }: Condition): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (!network) return;

	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: network.latency,
		downloadThroughput: (network.kilobitsDown * 1000) / 8,
		uploadThroughput: (network.kilobitsUp * 1000) / 8
	});
}

async function heapInUse(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');

	return usedSize;
}
