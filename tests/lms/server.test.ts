import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLms } from '../../src/lms/server.ts';
import { aLms, sample12 } from './sample.ts';

describe('who is answered', () => {
	it.each([
		{ host: '127.0.0.1', status: 200 },
		{ host: 'localhost', status: 200 },
		{ host: 'evil.example', status: 403 },
		{ host: '127.0.0.1.evil.example', status: 403 }
	])('a request for the host $host gets $status', async ({ host, status }) => {
		const lms = await aLms();

		expect((await get(lms.url, '/', { host: `${host}:${new URL(lms.url).port}` })).status).toBe(status);
	});

	it('a request for another port is refused', async () => {
		const lms = await aLms();

		expect((await get(lms.url, '/', { host: '127.0.0.1:1' })).status).toBe(403);
	});

	it.each([
		{ headers: { origin: 'http://evil.example' } },
		{ headers: { origin: 'null' } },
		{ headers: { 'sec-fetch-site': 'cross-site' } },
		{ headers: { 'sec-fetch-site': 'same-site' } }
	])('a page elsewhere cannot post: $headers', async ({ headers }) => {
		const lms = await aLms({ course: sample12() });

		expect((await fetch(`${lms.url}attempts/course`, { method: 'POST', headers })).status).toBe(403);
		expect((await fetch(`${lms.url}attempts/course/1.json`)).status).toBe(404);
	});

	it('nobody outside this machine can connect', async () => {
		const lms = await aLms();

		await expect(fetch(`http://[::1]:${new URL(lms.url).port}/`)).rejects.toThrow();
	});
});

describe('files of a package', () => {
	it.each([
		['index.html', 'text/html; charset=utf-8'],
		['find.js', 'text/javascript; charset=utf-8'],
		['module.mjs', 'text/javascript; charset=utf-8'],
		['picture.svg', 'image/svg+xml'],
		['font.woff2', 'font/woff2'],
		['some data', 'application/octet-stream']
	])('%s is served as %s', async (name, type) => {
		const lms = await aLms({
			course: sample12({
				files: { 'module.mjs': '1', 'picture.svg': '1', 'font.woff2': '1', 'some data': '1' }
			})
		});
		const { status, headers } = await get(lms.url, `/files/course/${encodeURIComponent(name)}?v=1a2b`);

		expect(status).toBe(200);
		expect(headers).toMatchObject({
			'content-type': type,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-cache'
		});
	});

	it('long texts are compressed for those who take it, and pictures are not', async () => {
		const text = 'words '.repeat(1000);
		const lms = await aLms({ course: sample12({ files: { 'long.txt': text, 'long.png': text } }) });
		const packed = await get(lms.url, '/files/course/long.txt', { 'accept-encoding': 'gzip, br' });
		const plain = await get(lms.url, '/files/course/long.txt');

		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.body.length).toBeLessThan(200);
		expect(gunzipSync(packed.body).toString()).toBe(text);
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe(text);
		expect(
			(await get(lms.url, '/files/course/long.png', { 'accept-encoding': 'gzip' })).headers[
				'content-encoding'
			]
		).toBeUndefined();
	});

	it('a file that has not changed is not sent again', async () => {
		const lms = await aLms({ course: sample12() });
		const { headers } = await get(lms.url, '/files/course/index.html');
		const again = await get(lms.url, '/files/course/index.html', { 'if-none-match': String(headers.etag) });

		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
	});

	it.each([
		'/files/course/../../../package.json',
		'/files/course/..%2f..%2fpackage.json',
		'/files/course/%2e%2e/%2e%2e/package.json',
		'/files/course//etc/passwd',
		'/files/course/..%5c..%5cpackage.json',
		'/files/..%2f..%2fpackages/course.zip',
		'/files/course/index.html%00',
		'/assets/..%2fcli.ts',
		'/assets/toString',
		'/attempts/..%2f..%2fpackage/1.json',
		'/attempts/course/..%2f1.json',
		'/play/..%2f'
	])('%s leads nowhere', async (path) => {
		const lms = await aLms({ course: sample12() });

		expect((await get(lms.url, path)).status).toBe(404);
	});

	it('an address that cannot be read is answered, not crashed on', async () => {
		const lms = await aLms();

		expect((await get(lms.url, '/files/course/%zz')).status).toBe(400);
		expect((await get(lms.url, '//')).status).toBe(404);
		expect((await get(lms.url, '/')).status).toBe(200);
	});
});

describe('starting and stopping', () => {
	it('takes the next free port when the wanted one is taken', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => {
			other.close();
		});
		const address = other.address();
		const taken = typeof address === 'object' && address !== null ? address.port : 0;
		const lms = await startLms({ packages: 'none', store: 'none', port: taken, log: console.error });
		onTestFinished(() => lms.close());

		expect(Number(new URL(lms.url).port)).toBeGreaterThan(taken);
		expect((await fetch(lms.url)).status).toBe(200);
	});

	it.each(['SIGINT', 'SIGTERM'] as const)('prints its address and ends at once on %s', async (signal) => {
		const process = spawn('node', [
			'--import',
			'tsx',
			join(import.meta.dirname, '../../src/lms/cli.ts'),
			'--port',
			'0'
		]);
		const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
		const line = await new Promise<string>((resolve) =>
			process.stdout.once('data', (data: Buffer) => {
				resolve(data.toString());
			})
		);
		const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
		expect((await fetch(url)).status).toBe(200);
		process.kill(signal);

		expect(await ended).toBe(0);
	});
});

/** As it stands: fetch would tidy the path and set headers of its own. */
function get(
	url: string,
	path: string,
	headers: Record<string, string> = {}
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port: new URL(url).port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		});
		asked.on('error', reject);
		asked.end();
	});
}
