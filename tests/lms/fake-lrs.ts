import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import {
	refusal,
	verbOf,
	type LaunchedSession,
	type LooseStatement,
	type Recorded
} from './statement-rules.ts';

interface Session extends LaunchedSession {
	token: string;
	fetched: boolean;
	/** What the course has read, as it must before it begins. */
	read: Set<string>;
	returnURL: string | undefined;
	launchParameters: string;
}

interface Reply {
	status: number;
	body?: string;
	etag?: string | undefined;
}

export interface LaunchOptions {
	mode?: LaunchedSession['mode'];
	masteryScore?: number | null;
	returnURL?: string;
	registration?: string;
	/** What an administrator gave the course. */
	launchParameters?: string;
}

const activityId = 'https://lms.example/activities/course-7';
const actor = {
	objectType: 'Agent',
	account: { homePage: 'https://lms.example', name: 'learner-42' }
};

/** A strict cmi5 LMS with its record store, on another origin than the course: what breaks a rule is refused with the reason. */
export class FakeLrs {
	/** Statements that were taken, in the order they came. */
	readonly recorded: Recorded[] = [];
	/** Every request that was not to its liking. */
	readonly refused: string[] = [];
	/** Method and path of every request, preflights aside. */
	readonly asked: string[] = [];
	readonly documents = new Map<string, string>();
	/** Dead: every connection is cut. */
	down = false;
	/** Whether it tells documents' tags. */
	etags = true;
	/** The learner's document cmi5LearnerPreferences; null: there is none. */
	preferences: string | null = null;
	/** Answers of the token's address instead of a token. */
	tokenError: string | null = null;

	readonly #sessions: Session[] = [];
	readonly #server: Server;

	private constructor(server: Server) {
		this.#server = server;
	}

	static async start(): Promise<FakeLrs> {
		const server = createServer((request, response) => void lrs.#serve(request, response));
		const lrs = new FakeLrs(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

		return lrs;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	get url(): string {
		const bound = this.#server.address();

		return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
	}

	/** Begins a session: what the LMS appends to the course's address. */
	launch({
		mode = 'Normal',
		masteryScore = 0.8,
		returnURL,
		registration,
		launchParameters = ''
	}: LaunchOptions = {}): string {
		const session: Session = {
			actor,
			activityId,
			registration: registration ?? randomUUID(),
			mode,
			masteryScore,
			returnURL,
			launchParameters,
			contextTemplate: {
				contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:uuid:the-publishers-id' }] },
				extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': randomUUID() }
			},
			token: Buffer.from(`session:${randomUUID()}`).toString('base64'),
			fetched: false,
			read: new Set()
		};
		this.#sessions.push(session);

		return new URLSearchParams({
			endpoint: `${this.url}xapi`,
			fetch: `${this.url}token?session=${this.#sessions.length - 1}`,
			actor: JSON.stringify(actor),
			registration: session.registration,
			activityId
		}).toString();
	}

	/** Verbs of the statements taken, of one registration or all, oldest first. */
	verbs(registration?: string): string[] {
		return this.recorded
			.filter(({ session }) => !registration || session.registration === registration)
			.map(({ statement }) => verbOf(statement));
	}

	statement(verb: string): LooseStatement {
		const found = this.recorded.findLast(({ statement }) => verbOf(statement) === verb);
		if (!found) throw new Error(`no statement ${verb} among ${this.verbs().join(', ')}`);

		return found.statement;
	}

	async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (this.down) {
			request.socket.destroy();
			return;
		}
		let text = '';
		for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
		const preflight = request.method === 'OPTIONS';
		const reply = preflight ? { status: 204 } : this.#answer(request, text);
		if (!preflight) this.asked.push(`${request.method} ${request.url?.split('?')[0]}`);
		if (reply.status >= 400 && reply.status !== 404 && reply.status !== 412) {
			this.refused.push(`${reply.status} ${reply.body}`);
		}
		response
			.writeHead(reply.status, {
				'access-control-allow-origin': '*',
				'access-control-allow-methods': 'GET, POST, PUT',
				'access-control-allow-headers': 'authorization, content-type, x-experience-api-version, if-match',
				'access-control-expose-headers': 'etag',
				'x-experience-api-version': '1.0.3',
				'content-type': 'application/json',
				...(reply.etag && this.etags ? { etag: reply.etag } : {})
			})
			.end(reply.body);
	}

	#answer(request: IncomingMessage, text: string): Reply {
		const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
		if (pathname === '/token') return this.#token(request, searchParams);

		const { authorization, 'x-experience-api-version': version, 'content-type': type } = request.headers;
		const session = this.#sessions.find(
			({ token, fetched }) => fetched && authorization === `Basic ${token}`
		);
		if (!session) return refuse(401, 'X-02: no token of a session');
		if (version !== '1.0.3') return refuse(400, 'X-04: no version in the head');
		if (text !== '' && !/^application\/json\b/.test(type ?? '')) return refuse(400, 'X-04: not called JSON');

		switch (`${request.method} ${pathname}`) {
			case 'GET /xapi/agents/profile':
				session.read.add('preferences');
				return this.preferences === null ? { status: 404 } : { status: 200, body: this.preferences };
			case 'GET /xapi/activities/state':
			case 'PUT /xapi/activities/state':
				return this.#state(request, session, searchParams, text);
			case 'POST /xapi/statements':
				return this.#take(session, text);
			default:
				return refuse(405, `${request.method} ${pathname} is not for courses`);
		}
	}

	#token({ method }: IncomingMessage, parameters: URLSearchParams): Reply {
		const session = this.#sessions[Number(parameters.get('session'))];
		if (method !== 'POST' || !session) return refuse(405, 'X-02: the token is asked for by POST');
		if (this.tokenError) return { status: 200, body: this.tokenError };
		if (session.fetched) {
			return { status: 200, body: JSON.stringify({ 'error-code': '1', 'error-text': 'already in use' }) };
		}
		session.fetched = true;

		return { status: 200, body: JSON.stringify({ 'auth-token': session.token }) };
	}

	#state(request: IncomingMessage, session: Session, parameters: URLSearchParams, text: string): Reply {
		const said = Object.fromEntries(parameters);
		const { registration } = session;
		if (said['activityId'] !== activityId || said['registration'] !== registration)
			return refuse(403, 'X-15: another activity or registration than launched');
		if (!isDeepStrictEqual(JSON.parse(said['agent'] ?? 'null'), actor))
			return refuse(403, 'X-15: another learner');
		const stateId = said['stateId'] ?? '';

		if (stateId === 'LMS.LaunchData') {
			if (request.method !== 'GET') return refuse(403, 'X-03: the launch data is the LMS’s');
			session.read.add('launch data');

			return { status: 200, body: JSON.stringify(launchDataOf(session)) };
		}

		const key = `${registration} ${stateId}`;
		const held = this.documents.get(key);
		if (request.method === 'GET') {
			return held === undefined ? { status: 404 } : { status: 200, body: held, etag: tagOf(held) };
		}
		const wanted = request.headers['if-match'];
		if (wanted && wanted !== (held === undefined ? '' : tagOf(held))) return refuse(412, 'changed meanwhile');
		this.documents.set(key, text);

		return { status: 204 };
	}

	/** All of a request's statements, or none. */
	#take(session: Session, text: string): Reply {
		const said = JSON.parse(text) as LooseStatement | LooseStatement[];
		const taken: Recorded[] = [];
		for (const statement of [said].flat()) {
			const known = this.recorded.find((recorded) => recorded.statement.id === statement.id);
			if (known && isDeepStrictEqual(known.statement, statement)) continue;
			if (known) return refuse(409, 'another statement has this id');
			if (!session.read.has('launch data') || !session.read.has('preferences'))
				return refuse(403, 'X-03: launch data and preferences are read first');

			const why = refusal(statement, session, [...this.recorded, ...taken]);
			if (why !== null) return refuse(403, why);
			taken.push({ session, statement });
		}
		this.recorded.push(...taken);

		return { status: 200, body: JSON.stringify(taken.map(({ statement }) => statement.id)) };
	}
}

function launchDataOf({ contextTemplate, mode, masteryScore, returnURL, launchParameters }: Session) {
	return {
		contextTemplate,
		launchMode: mode,
		moveOn: 'CompletedAndPassed',
		...(masteryScore === null ? {} : { masteryScore }),
		...(launchParameters ? { launchParameters } : {}),
		...(returnURL ? { returnURL } : {})
	};
}

function tagOf(text: string): string {
	return `"${createHash('sha1').update(text).digest('hex')}"`;
}

function refuse(status: number, body: string): Reply {
	return { status, body };
}
