import { createServer, type Server } from 'node:http';
import { listen } from '../../src/lms/listen.ts';

interface PlainStatement {
	id: string;
	actor: unknown;
	verb: { id: string };
	object: unknown;
	timestamp: string;
}

export interface PlainLrs {
	server: Server;
	/** Ends with a slash. */
	url: string;
	/** Dead: every connection is cut. */
	down: boolean;
	/** What was taken, each once, in the order in which it happened. */
	statements: PlainStatement[];
	/** What was not to its liking. */
	refused: string[];
	/** The last words of the verbs' ids. */
	verbs: () => string[];
}

/** A record store that takes statements by PUT, on another origin than the course. */
export async function startLrs(): Promise<PlainLrs> {
	const server = createServer((request, response) => {
		if (lrs.down) {
			request.socket.destroy();
			return;
		}
		response.setHeader('Access-Control-Allow-Origin', '*');
		if (request.method === 'OPTIONS') {
			response.setHeader('Access-Control-Allow-Methods', 'PUT');
			response.setHeader(
				'Access-Control-Allow-Headers',
				'Authorization, Content-Type, X-Experience-API-Version'
			);
			response.writeHead(204).end();
			return;
		}
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
			const statement = JSON.parse(body) as PlainStatement;
			const wrong = [
				request.method !== 'PUT' && 'method',
				pathname !== '/xapi/statements' && 'path',
				searchParams.get('statementId') !== statement.id && 'id',
				request.headers.authorization !== 'Basic abc' && 'key',
				request.headers['x-experience-api-version'] !== '1.0.3' && 'version',
				!statement.verb.id.startsWith('http://adlnet.gov/expapi/verbs/') && 'verb'
			].filter((each) => each !== false);
			if (wrong.length > 0) lrs.refused.push(wrong.join(' '));
			else if (lrs.statements.every(({ id }) => id !== statement.id)) {
				lrs.statements.push(statement);
				lrs.statements.sort((one, other) => one.timestamp.localeCompare(other.timestamp));
			}
			response.writeHead(wrong.length > 0 ? 400 : 204).end();
		});
	});
	const lrs: PlainLrs = {
		server,
		url: `http://127.0.0.1:${await listen(server, 0)}/`,
		down: false,
		statements: [],
		refused: [],
		verbs: () => lrs.statements.map(({ verb }) => verb.id.replace(/.*\//, ''))
	};

	return lrs;
}
