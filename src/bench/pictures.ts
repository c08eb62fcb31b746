import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator } from 'playwright';
import { root, chromiumOptions } from '../build/set-up.js';
import { startLms } from '../lms/server.ts';

/** `npm run pictures`: the picture of the README, taken from the built packages. */
const browser = await chromium.launch(chromiumOptions());
const store = await mkdtemp(join(tmpdir(), 'course-pictures-'));
const lms = await startLms({ packages: join(root, 'dist/packages'), store, port: 0, log: () => {} });

try {
	const phone = { width: 360, height: 640 };
	await together(browser, [
		await shoot('fbss-patients-scorm12', phone, async () => {}),
		await shoot('fbss-nurses-scorm12', { width: 720, height: 640 }, async (frame) => {
			await open(frame, 'Levels, roots');
			const caption = frame.getByText(/^Lumbar spine from the/).first();
			await caption.scrollIntoViewIfNeeded();
			await frame.getByRole('figure').first().waitFor();
			await caption.evaluate((element) => element.scrollIntoView());
		}),
		await shoot('fbss-patients-scorm12', phone, async (frame) => {
			await open(frame, 'Check yourself: warning signs');
			await frame.getByRole('radio').first().check();
			await frame.getByRole('button', { name: 'Check answer' }).click();
			await frame
				.getByText(/^(Right|Not yet)\.$/)
				.first()
				.waitFor();
			await frame
				.getByRole('group')
				.first()
				.evaluate((element) => element.scrollIntoView());
		})
	]);
} finally {
	await lms.close();
	await browser.close();
	await rm(store, { recursive: true });
}

async function open(frame: FrameLocator, title: string): Promise<void> {
	await frame.getByRole('button', { name: 'Contents' }).click();
	await frame.getByRole('dialog').getByRole('button', { name: title }).click();
}

/** The course's frame alone, as base64. */
async function shoot(
	name: string,
	viewport: { width: number; height: number },
	go: (frame: FrameLocator) => Promise<void>
): Promise<string> {
	const page = await browser.newPage({ viewport, colorScheme: 'light' });
	await page.goto(`${lms.url}play/${name}`);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
	await go(frame);
	const picture = await page.locator('iframe').screenshot();
	await page.close();

	return picture.toString('base64');
}

/** The pictures side by side. */
async function together(where: Browser, pictures: string[]): Promise<void> {
	const page = await where.newPage({ viewport: { width: 1240, height: 516 } });
	const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
	await page.setContent(
		`<style>body{margin:0;display:flex;gap:20px;padding:16px;background:#d8dfe2}img{border:1px solid #9aa8b0;border-radius:8px;height:480px}</style>${images}`
	);
	await page.locator('body').screenshot({ path: join(root, 'docs/pictures/course.png') });
}
