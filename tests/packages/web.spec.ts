import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { violationsIn } from '../axe.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let files: Record<string, Uint8Array> = {};
let server: Server;
let address = '';

test.beforeAll(async () => {
	files = unzipSync(await readFile(join(import.meta.dirname, '../../dist/packages/fbss-patients-web.zip')));
	server = createServer((request, response) => {
		const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
		const bytes = files[name];
		if (bytes) response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(bytes);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
});

test.afterAll(() => {
	server.close();
});

test('progress is saved as a file, deleted, and brought back; a wrong file is refused; nothing is asked elsewhere', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the course' }).click();
	await page.getByRole('button', { name: /^Go on:/ }).click();
	await expect(page.getByText('1 of 8 done', { exact: false })).toBeVisible();
	await expect(page.getByText('No learning system', { exact: false })).toHaveCount(0);
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();
	await page.getByRole('button', { name: 'Your progress', exact: true }).click();
	expect(await violationsIn(page)).toEqual([]);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the file' }).click()
	]);
	const file = join(await mkdtemp(join(tmpdir(), 'course-web-')), download.suggestedFilename());
	await download.saveAs(file);
	expect(download.suggestedFilename()).toMatch(/^fbss-progress-patients-\d{4}-\d\d-\d\d\.txt$/);

	await page.getByRole('button', { name: 'Delete my progress from this browser' }).click();
	await page.getByRole('button', { name: 'Yes, delete it' }).click();
	await expect(page.getByText('Deleted.', { exact: false })).toBeVisible();
	await page.goto(address);
	await expect(page.getByRole('button', { name: 'Start the course' })).toBeVisible();
	await page.getByRole('button', { name: 'Your progress', exact: true }).click();
	await expect(page.getByText('0 of 8 done', { exact: false })).toBeVisible();

	const wrong = `${file}.txt`;
	await writeFile(wrong, 'Dear all');
	await page.getByLabel('Choose your progress file').setInputFiles(wrong);
	await expect(page.getByText('This is not a progress file', { exact: false })).toBeVisible();
	await page.getByLabel('Choose your progress file').setInputFiles(file);
	await expect(page.getByText('Your progress is back: 1 of 8 done.')).toBeVisible();
	await page.goto(address);
	await expect(page.getByText('1 of 8 done', { exact: false })).toBeVisible();

	expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
});

test('S-09 the result is one sheet that says what it is worth', async ({ page }) => {
	await page.goto(address);
	await page.getByRole('button', { name: 'Result to print' }).click();
	await expect(page.getByText('Self-reported by this browser; not a certificate.')).toBeVisible();
	expect(await violationsIn(page)).toEqual([]);
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
	}
	await page.screenshot({ path: 'test-results/web-result.png' });
});
