import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { listen } from './listen.ts';
import { openShelf } from './packages.ts';
import { problemPage } from './problem-page.ts';
import { page, send, text } from './reply.ts';
import type { Reply } from './reply.ts';
import { routes } from './routes.ts';
import type { Lms } from './routes.ts';
import { refusal } from './same-site.ts';
import { openStore } from './store.ts';

export interface LmsOptions {
	/** Folder of the zips that the build made. */
	packages: string;
	/** Folder that keeps attempts and imported zips. */
	store: string;
	/** The wanted port; a taken one gives way to the next. 0: any. */
	port: number;
	log: (line: string) => void;
}

export interface RunningLms {
	/** Ends with a slash. */
	url: string;
	/** Answers what is under way, then stops; nothing is left half-written. */
	close(): Promise<void>;
}

/** A learning management system for one learner on this machine: it plays SCORM packages and keeps what they report. */
export async function startLms({ packages, store, port: wanted, log }: LmsOptions): Promise<RunningLms> {
	const lms: Lms = {
		shelf: openShelf(packages, join(store, 'imports')),
		store: openStore(store),
		now: () => new Date().toISOString()
	};
	const underWay = new Set<Promise<void>>();

	const server = createServer((request, response) => {
		const work = answer(lms, request, port)
			.catch((error: unknown) => {
				log(
					`${request.method} ${request.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
				);
				return text(500, 'The server failed at this request; its window says more.');
			})
			.then((reply) => {
				send(request, response, reply);
			})
			.finally(() => underWay.delete(work));
		underWay.add(work);
	});
	const port = await listen(server, wanted);

	return {
		url: `http://127.0.0.1:${port}/`,
		async close() {
			const closed = new Promise<void>((resolve) => {
				server.close(() => {
					resolve();
				});
			});
			await Promise.race([Promise.allSettled(underWay), new Promise((resolve) => setTimeout(resolve, 2000))]);
			server.closeAllConnections();
			await closed;
		}
	};
}

async function answer(lms: Lms, request: IncomingMessage, port: number): Promise<Reply> {
	const why = refusal(request, port);
	if (why !== null) return text(403, why);

	const { pathname, searchParams } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
	const path = decodedPath(pathname);
	if (path === null) return text(400, 'The address cannot be read.');

	const matching = routes.flatMap((route) => {
		const parts = route.path.exec(path);

		return parts === null ? [] : [{ route, parts: parts.slice(1).map((part) => part ?? '') }];
	});
	const method = request.method === 'HEAD' ? 'GET' : request.method;
	const found = matching.find(({ route }) => route.method === method);
	if (found !== undefined) {
		const reply = await found.route.answer(lms, found.parts, { request, search: searchParams });
		if (reply !== null) return reply;
	} else if (matching.length > 0) {
		return text(405, 'This address does not take that kind of request.');
	}

	return page(problemPage('Not found', 'There is nothing at this address.'), 404);
}

function decodedPath(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return null;
	}
}
