import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { asset } from './assets.ts';
import { attemptPage } from './attempt-page.ts';
import { committed, readCommit } from './commit.ts';
import { beginsAnew, launchData, launched, newAttempt } from './launch.ts';
import type { LaunchAnswer } from './launch.ts';
import { listPage } from './list-page.ts';
import type { Sco } from './manifest.ts';
import { packageFile } from './package-file.ts';
import { tooLarge } from './packages.ts';
import type { Package, Shelf } from './packages.ts';
import { playPage } from './play-page.ts';
import { readBody } from './read-body.ts';
import { limits } from './read-package.ts';
import { json, page, seeOther } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Store } from './store.ts';

export interface Lms {
	shelf: Shelf;
	store: Store;
	/** ISO 8601. */
	now: () => string;
}

interface Asked {
	request: IncomingMessage;
	search: URLSearchParams;
}

interface Route {
	method: 'GET' | 'POST';
	/** On the decoded path. */
	path: RegExp;
	/** `null`: there is nothing of that name. */
	answer: (lms: Lms, parts: readonly string[], asked: Asked) => Reply | null | Promise<Reply | null>;
}

/** Data and log of a commit; a course's share is 64,000 characters of suspend data. */
const largestCommit = 20 * 1024 * 1024;

export const routes: readonly Route[] = [
	{ method: 'GET', path: /^\/$/, answer: list },
	{ method: 'GET', path: /^\/assets\/([^/]+)$/, answer: (_lms, [name = '']) => asset(name) },
	{ method: 'POST', path: /^\/import$/, answer: importZip },
	{ method: 'GET', path: /^\/play\/([^/]+)(?:\/(.+))?$/, answer: play },
	{ method: 'POST', path: /^\/launch\/([^/]+)\/(.+)$/, answer: launch },
	{ method: 'POST', path: /^\/attempts\/([^/]+)$/, answer: beginAttempt },
	{ method: 'POST', path: /^\/attempts\/([^/]+)\/([1-9]\d*)$/, answer: commit },
	{ method: 'GET', path: /^\/attempts\/([^/]+)\/([1-9]\d*)(\.json)?$/, answer: showAttempt },
	{
		method: 'GET',
		path: /^\/files\/([^/]+)\/(.+)$/,
		answer: ({ shelf }, [id = '', path = '']) => withPackage(shelf, id, (found) => packageFile(found, path))
	}
];

function list({ shelf, store }: Lms): Reply {
	const packages = shelf.list().map((found) => ({
		found,
		attempts: store.numbers(found.id).map((number) => ({ number, attempt: store.read(found.id, number) }))
	}));

	return page(listPage(packages));
}

async function importZip(
	{ shelf }: Lms,
	_parts: readonly string[],
	{ request, search }: Asked
): Promise<Reply> {
	const zip = await readBody(request, limits.zip);
	if (zip === null) return json(tooLarge, 413);

	const kept = shelf.import(search.get('name') ?? '', zip);

	return 'refused' in kept ? json(kept, 422) : json({ package: kept.id, title: kept.manifest.title }, 201);
}

function play(
	{ shelf, store }: Lms,
	[id = '', item = '']: readonly string[],
	{ search }: Asked
): Reply | null {
	return withPackage(shelf, id, (found) => {
		const sco = scoOf(found, item);
		const number = store.numbers(id).at(-1) ?? 1;

		return sco === null ? null : page(playPage(found, sco, number, search.get('form')));
	});
}

function launch({ shelf, store, now }: Lms, [id = '', item = '']: readonly string[]): Reply | null {
	return withPackage(shelf, id, (found) => {
		const sco = scoOf(found, item);
		if (sco === null) return null;

		const at = now();
		const last = store.numbers(id).at(-1) ?? 0;
		const attempt =
			currentAttempt(found, sco, last === 0 ? null : store.read(id, last)) ?? newAttempt(found, last + 1, at);
		const launchId = randomUUID();
		const written = store.write(launched(attempt, sco, launchId, at));
		const record = written.scos[sco.item];
		if (record === undefined) throw new Error(`the attempt has no ${sco.item}`);

		const answer: LaunchAnswer = {
			launch: launchId,
			attempt: written.attempt,
			standard: written.standard,
			cmi: launchData(written.standard, sco, record),
			href: `/files/${id}/${sco.path.split('/').map(encodeURIComponent).join('/')}${sco.query}`
		};

		return json(answer);
	});
}

/** The attempt that a launch goes on with; null where it begins one. A package rebuilt in another standard begins one too. */
function currentAttempt({ manifest }: Package, sco: Sco, attempt: ReturnType<Store['read']>): typeof attempt {
	if (attempt?.standard !== manifest.standard) return null;

	const record = attempt.scos[sco.item];
	const alone = manifest.scos.length === 1;

	return alone && record !== undefined && beginsAnew(attempt, record) ? null : attempt;
}

/** An attempt that nobody has launched is used, not followed by another. */
async function beginAttempt(
	{ shelf, store, now }: Lms,
	[id = '']: readonly string[],
	{ request, search }: Asked
): Promise<Reply | null> {
	await readBody(request, 1000);

	return withPackage(shelf, id, (found) => {
		const last = store.numbers(id).at(-1) ?? 0;
		const attempt = last === 0 ? null : store.read(id, last);
		const isFresh =
			attempt !== null && Object.values(attempt.scos).every(({ launches }) => launches.length === 0);
		if (!isFresh) store.write(newAttempt(found, last + 1, now()));

		return seeOther(`/play/${id}${search.size === 0 ? '' : `?${search}`}`);
	});
}

async function commit(
	{ store, now }: Lms,
	[id = '', number = '']: readonly string[],
	{ request }: Asked
): Promise<Reply | null> {
	const body = await readBody(request, largestCommit);
	const sent = body === null ? null : readCommit(body.toString('utf8'));
	if (sent === null) return json({ refused: 'not a commit' }, 400);

	const attempt = store.read(id, Number(number));
	if (attempt === null) return null;

	const result = committed(attempt, sent, now());
	if (result.is === 'unknown') return json({ refused: 'This attempt knows no such launch.' }, 404);

	store.write(result.attempt);

	return result.is === 'stored'
		? json({ stored: true })
		: json({ refused: 'The course was opened again elsewhere, and that window is saving now.' }, 409);
}

function showAttempt(
	{ store, shelf }: Lms,
	[id = '', number = '', extension = '']: readonly string[]
): Reply | null {
	const attempt = store.read(id, Number(number));
	if (attempt === null) return null;

	return extension === '.json' ? json(attempt) : page(attemptPage(attempt, shelf.find(id)?.manifest ?? null));
}

function withPackage(shelf: Shelf, id: string, answer: (found: Package) => Reply | null): Reply | null {
	const found = shelf.find(id);

	return found === null ? null : answer(found);
}

/** Without an item: the first. */
function scoOf({ manifest }: Package, item: string): Sco | null {
	return item === '' ? manifest.scos[0] : (manifest.scos.find((sco) => sco.item === item) ?? null);
}
