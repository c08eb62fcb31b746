import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { listen } from '../../src/lms/listen.ts';
import { mediaType } from '../../src/lms/media-type.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import type { PageSettings, Posted } from '../lms/in-page.ts';
import type { ProfileName } from '../lms/profiles.ts';
import type { Data } from '../lms/strict-api.ts';

/** How the windows stand: where the course is, seen from the page that has the API. */
export type Windows = 'frame' | 'frame in frame' | 'own window' | 'popup' | 'foreign frame';

export interface HostSettings {
	/** The bytes of a package, or the path of its zip. */
	zip: Uint8Array | string;
	profile?: ProfileName;
	/** What the LMS holds before the first launch. */
	held?: Data;
}

export interface Host {
	/** The address that launches the course, in windows that stand as wanted. */
	url: (windows?: Windows) => string;
	/** What the server holds; it outlives pages and browsers. */
	held: () => Data;
	/** All calls, launch by launch. */
	launches: () => Posted[];
	/** What a strict LMS refuses, of all launches. */
	refusals: () => string[];
	/** Gone: what the LMS is told does not reach its server, and the API does not notice. */
	setGone: (gone: boolean) => void;
	close: () => Promise<void>;
}

/** A server on this machine that plays one package to one learner, with the manners of a profile. */
export async function startHost({ zip, profile = 'strict', held = {} }: HostSettings): Promise<Host> {
	const files = unzipSync(typeof zip === 'string' ? await readFile(zip) : zip);
	const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
	const standard = standardOf(manifest);
	const [, entry = ''] = /<resource [^>]*href="([^"]+)"/.exec(manifest) ?? [];
	let isGone = false;
	const script = await bundled();
	const launches: Posted[] = [];
	let kept = held;

	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const reply = (type: string, body: string | Uint8Array, status = 200) =>
			response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);

		if (request.method === 'POST') {
			if (isGone) return void response.destroy();
			const launch = Number(searchParams.get('launch'));
			void textOf(request).then((text) => {
				const posted = JSON.parse(text) as Posted;
				if (posted.nth > (launches[launch]?.nth ?? -1)) {
					launches[launch] = posted;
					kept = posted.held;
				}
				reply('text/plain', 'kept');
			});
			return;
		}
		if (pathname === '/lms.js') {
			const launch = launches.push({ nth: -1, held: kept, log: [], refusals: [] }) - 1;
			const settings: PageSettings = { profile, standard, held: kept, post: `/held?launch=${launch}` };
			reply('text/javascript', `${script};lms.putApi(${JSON.stringify(settings)});`);
			return;
		}
		if (pathname.startsWith('/course/')) {
			const name = pathname.slice('/course/'.length);
			const bytes = files[name];
			if (!bytes) reply('text/plain', 'not there', 404);
			else if (searchParams.has('own'))
				reply('text/html; charset=utf-8', withApi(new TextDecoder().decode(bytes)));
			else reply(mediaType(name), bytes);
			return;
		}
		const page = pages(Number(request.headers.host?.split(':')[1]), entry)[pathname.slice(1)];
		if (page === undefined) reply('text/plain', 'not there', 404);
		else reply('text/html; charset=utf-8', page);
	});
	const port = await listen(server, 0);

	return {
		url: (windows = 'frame') =>
			`http://127.0.0.1:${port}/${windows === 'own window' ? `course/${entry}?own` : windows.replaceAll(' ', '-')}`,
		held: () => kept,
		launches: () => launches,
		refusals: () => launches.flatMap(({ refusals }) => refusals),
		setGone: (gone) => (isGone = gone),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** The pages that launch; all but the innermost are the LMS's. */
function pages(port: number, entry: string): Record<string, string> {
	const frame = (src: string) => `<iframe title="course" src="${src}" width="900" height="660"></iframe>`;
	const page = (body: string) =>
		`<!doctype html><html lang="en"><title>LMS</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
	const api = '<script src="/lms.js"></script>';

	return {
		frame: page(api + frame(`/course/${entry}`)),
		'frame-in-frame': page(api + frame('/middle')),
		middle: page(frame(`/course/${entry}`)),
		popup: page(`${api}<button onclick="window.open('/course/${entry}', 'course')">Launch</button>`),
		// Same server, another origin: the way to the API is barred.
		'foreign-frame': page(api + frame(`http://localhost:${port}/course/${entry}`))
	};
}

/** The course's own page with the API in it, before its policy. */
function withApi(html: string): string {
	return html.replace(/<head[^>]*>/, (head) => `${head}<script src="/lms.js"></script>`);
}

function standardOf(manifest: string): Standard {
	return /<schemaversion>1\.2</.test(manifest) ? 'scorm12' : 'scorm2004';
}

let script: Promise<string> | null = null;

/** The profiles as one script, built once. */
function bundled(): Promise<string> {
	return (script ??= bundle(join(import.meta.dirname, '../lms/in-page.ts')));
}

/** A module as a classic script that leaves its exports in `lms`. */
export async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'lms' } }
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('nothing was built');

	return output.output[0].code;
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) text += String(chunk);

	return text;
}
