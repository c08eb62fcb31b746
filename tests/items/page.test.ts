import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/items/analyse.ts';
import { readExport } from '../../src/items/read/export.ts';
import { htmlReport } from '../../src/items/show/page.ts';
import { violationsIn } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { wordsOf } from './builders.ts';
import { aClass, anItem } from './classroom.ts';
import { asMoodle } from './exports.ts';

const hostile = '<img src=x onerror="document.title=1"> & \'quoted\'';
const items = [
	anItem('q1'),
	anItem('wrong-key', { b: -1, key: 'd' }),
	...[0.5, 1, 2].map((a, index) => anItem(`spread-${index}`, { a })),
	anItem('a-question-with-a-long-name-at-the-very-edge', { b: -3.5 }),
	anItem('<b>"\'&')
];
const words = new Map(
	items.map(({ id }) => [
		id,
		wordsOf(id, [hostile, 'a disc', 'a nerve', 'a scar'], { stem: `${hostile} ${id}` })
	])
);
const text = asMoodle(aClass(60, items, 3));
const page = htmlReport(
	analyse(readExport(new TextEncoder().encode(text), 'r.txt'), { tries: 'first', words }),
	'2026-11-25'
);

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the page', () => {
	it('names no learner', () => {
		expect(text).toContain('Zebedee');
		expect(page).not.toMatch(/Zebedee|z\d+@|example\.org/);
	});

	it('asks nothing of the network and runs nothing, whatever an export holds', async () => {
		const asked: string[] = [];
		const opened = await shown({}, (url) => asked.push(url));

		expect(asked).toEqual([]);
		expect(await opened.locator('img, script').count()).toBe(0);
		expect(await opened.title()).toBe('Item statistics of the final test');
		expect(await opened.getByRole('heading', { name: `${hostile} <b>"'&` }).count()).toBe(1);
		await opened.close();
	});

	it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
		const opened = await shown({ colorScheme });

		expect(await violationsIn(opened)).toEqual([]);
		await opened.close();
	});

	it('fits a window of 320 pixels', async () => {
		const opened = await shown({ viewport: { width: 320, height: 640 } });

		expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await opened.close();
	});

	it('shows an item’s name at the point that has the focus, inside the drawing, and leads to the item', async () => {
		const opened = await shown({ viewport: { width: 1000, height: 800 } });
		const points = opened.locator('a.point');
		expect(await points.count()).toBe(items.length);

		for (const item of items) {
			const point = opened.getByRole('link', { name: new RegExp(`^${item.id.replace(/\W/g, '\\$&')}: p `) });
			await opened.keyboard.press('Tab');
			await point.focus();
			expect(await point.locator('.name').isVisible()).toBe(true);

			const [name, drawing] = [
				await point.locator('.name').boundingBox(),
				await opened.locator('.scatter').boundingBox()
			];
			if (!name || !drawing) throw new Error('nothing is drawn');
			expect(name.x).toBeGreaterThanOrEqual(drawing.x);
			expect(name.x + name.width).toBeLessThanOrEqual(drawing.x + drawing.width);
			expect(name.y).toBeGreaterThanOrEqual(drawing.y);
		}

		await opened.getByRole('link', { name: /^wrong-key: p .*hard or wrong key/ }).press('Enter');
		expect(await opened.locator('section:target h3').innerText()).toContain('wrong-key');
		await opened.close();
	});

	it('says which items have no point, and draws nothing where none has one', () => {
		const one = htmlReport(
			analyse(readExport(new TextEncoder().encode(asMoodle(aClass(1, items, 3))), 'r.txt'), {
				tries: 'first',
				words
			}),
			'2026-11-25'
		);

		expect(page).not.toContain('no point here');
		expect(one).toContain('7 items have no discrimination, and no point here.');
		expect(one).not.toContain('class="scatter"');
		expect(one).not.toContain('class="key-line');
	});

	it('says in a table what the drawing shows', async () => {
		const opened = await shown({});
		const row = opened.getByRole('row', { name: /^wrong-key/ });

		expect(await row.innerText()).toMatch(
			/^wrong-key\s+60\s+0\.\d\d\s+0\.\d\d–0\.\d\d\s+−?0\.\d\d\s+–\s+hard or wrong key/
		);
		await opened.close();
	});
});

async function shown(
	options: Parameters<Browser['newPage']>[0],
	onRequest: (url: string) => void = () => {}
): Promise<Page> {
	const opened = await browser.newPage(options);
	opened.on('request', (request) => onRequest(request.url()));
	await opened.setContent(page);

	return opened;
}
