import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not for this server, or null. A page elsewhere may point its own name at this machine (DNS rebinding):
 * its requests carry that name as Host. Or it may post here from its own origin.
 */
export function refusal({ method, headers }: IncomingMessage, port: number): string | null {
	const hosts = ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`));
	if (!hosts.includes(headers.host ?? '')) return 'This server answers to 127.0.0.1 and localhost only.';
	if (method === 'GET' || method === 'HEAD') return null;

	const { origin } = headers;
	const site = headers['sec-fetch-site'];
	const fromElsewhere =
		(origin !== undefined && origin !== `http://${headers.host}`) ||
		(site !== undefined && site !== 'same-origin' && site !== 'none');

	return fromElsewhere ? 'This server takes requests from its own pages only.' : null;
}
