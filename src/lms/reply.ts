import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Html } from './html.ts';

/** What a request is answered with. */
export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string | Uint8Array;
	/** The body as gzip, where it is there already. */
	gzip?: Uint8Array;
}

/** Pages of this LMS run their own scripts only; the course in the frame brings its own rules. */
const pagePolicy =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function page(html: Html, status = 200): Reply {
	return {
		status,
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Cache-Control': 'no-store',
			'Content-Security-Policy': pagePolicy
		},
		body: html.html
	};
}

export function json(value: unknown, status = 200): Reply {
	return {
		status,
		headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
		body: JSON.stringify(value, null, '\t')
	};
}

export function text(status: number, body: string): Reply {
	return {
		status,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
		body: `${body}\n`
	};
}

/** A file that is asked for each time and sent only when it is another one. */
export function file(type: string, tag: string, body: Uint8Array, gzip?: Uint8Array): Reply {
	return {
		status: 200,
		headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: `W/"${tag}"` },
		body,
		...(gzip && { gzip })
	};
}

export function seeOther(location: string): Reply {
	return { status: 303, headers: { Location: location }, body: '' };
}

export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
	const { status, body } = reply;
	const headers: Record<string, string> = {
		'X-Content-Type-Options': 'nosniff',
		// Not `no-referrer`: with it, browsers post forms with the origin `null`.
		'Referrer-Policy': 'same-origin',
		...reply.headers
	};

	if (headers['ETag'] !== undefined && request.headers['if-none-match'] === headers['ETag']) {
		response.writeHead(304, headers).end();
		return;
	}

	const bytes = typeof body === 'string' ? Buffer.from(body) : body;
	const packed = isPackable(request, headers['Content-Type'] ?? '', bytes)
		? (reply.gzip ?? gzipSync(bytes))
		: bytes;
	if (packed !== bytes) headers['Content-Encoding'] = 'gzip';
	headers['Vary'] = 'Accept-Encoding';
	headers['Content-Length'] = String(packed.length);
	response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : packed);
}

function isPackable(request: IncomingMessage, type: string, bytes: Uint8Array): boolean {
	return (
		bytes.length > 1000 &&
		/^text\/|json|xml|svg/.test(type) &&
		/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
	);
}
