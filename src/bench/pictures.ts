import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type FrameLocator, type ViewportSize } from 'playwright';
import { root, chromiumOptions } from '../build/set-up.js';
import { startLms } from '../lms/server.ts';

/** `npm run pictures`: the pictures of the README, in light and in dark, taken from the built packages. */
const browser = await chromium.launch(chromiumOptions());
const phone = { width: 360, height: 760 };

try {
	for (const colours of ['light', 'dark'] as const) await take(colours);
} finally {
	await browser.close();
}

/** As a learner sees it who is there for the first time. */
async function take(colours: 'light' | 'dark'): Promise<void> {
	const store = await mkdtemp(join(tmpdir(), 'course-pictures-'));
	const lms = await startLms({ packages: join(root, 'dist/packages'), store, port: 0, log: () => {} });
	const shoot = (name: string, viewport: ViewportSize, go: (frame: FrameLocator) => Promise<void>) =>
		shot(`${lms.url}play/${name}`, colours, viewport, go);

	try {
		await together(`course-${colours}.webp`, [
			await shoot('fbss-patients-scorm12', phone, async () => {}),
			await shoot('fbss-nurses-scorm12', { width: 720, height: 760 }, async (frame) => {
				await open(frame, 'The parts of the lumbar spine');
				const caption = frame.getByText(/^One lumbar spine in five views/).first();
				// The figure comes when it is reached.
				await caption.scrollIntoViewIfNeeded();
				await frame.getByRole('img', { name: /^Side view of the lumbar spine/ }).waitFor();
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
		await rm(store, { recursive: true });
	}
}

async function open(frame: FrameLocator, title: string): Promise<void> {
	await frame.getByRole('button', { name: 'Contents' }).click();
	await frame.getByRole('dialog').getByRole('button', { name: title }).click();
}

/** The course's frame alone, as base64. */
async function shot(
	url: string,
	colorScheme: 'light' | 'dark',
	viewport: ViewportSize,
	go: (frame: FrameLocator) => Promise<void>
): Promise<string> {
	const page = await browser.newPage({ viewport, colorScheme });
	await page.goto(url);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
	await go(frame);
	const picture = await page.locator('iframe').screenshot();
	await page.close();

	return picture.toString('base64');
}

/** Writes the pictures side by side, as WebP. */
async function together(name: string, pictures: string[]): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1240, height: 600 } });
	const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
	await page.setContent(
		`<style>body{margin:0;display:inline-flex;gap:20px;padding:16px;background:#8b989e}img{border:1px solid #56646c;border-radius:8px;height:560px}</style>${images}`
	);
	const whole = await page.locator('body').screenshot();
	const webp = await page.evaluate(async (png) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height);
		canvas.getContext('2d')?.drawImage(image, 0, 0);
		const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });

		return Array.from(new Uint8Array(await webp.arrayBuffer()));
	}, whole.toString('base64'));
	await page.close();
	await writeFile(join(root, 'docs/pictures', name), Uint8Array.from(webp));
}
