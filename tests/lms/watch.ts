import type { Standard } from '../../src/tracking/find-api.ts';
import { StrictApi, type Data } from './strict-api.ts';

type Api = Record<string, (...values: unknown[]) => unknown>;

const NAMES: [name: string, standard: Standard, prefix: string][] = [
	['API', 'scorm12', 'LMS'],
	['API_1484_11', 'scorm2004', '']
];

/**
 * Puts the strict layer before whatever LMS appears on this window: each value goes to both, the LMS's answer is what the course
 * hears, and what the strict one refuses is told. For LMSs that take too much (T-02).
 */
export function watch(tell: (refusal: string) => void): void {
	for (const [name, standard, prefix] of NAMES) {
		let watched: unknown;
		Object.defineProperty(globalThis, name, {
			configurable: true,
			get: () => watched,
			set(api: Api | undefined) {
				watched = api && watching(api, standard, prefix, tell);
			}
		});
	}
}

function watching(api: Api, standard: Standard, prefix: string, tell: (refusal: string) => void): Api {
	let strict = new StrictApi(standard);

	// Of nothing, because what an LMS has frozen may not be answered otherwise.
	return new Proxy({} as Api, {
		get(_, name) {
			const value: unknown = Reflect.get(api, name);
			if (typeof value !== 'function') return value;

			return (...values: unknown[]): unknown => {
				const answer: unknown = value.apply(api, values);
				if (name === `${prefix}Initialize` && String(answer) === 'true') {
					strict = new StrictApi(standard, { data: rowsOf(api, prefix) });
					strict.call('Initialize', '');
				}
				if (name === `${prefix}SetValue`) {
					strict.call('SetValue', ...values);
					for (const refusal of strict.refusals.splice(0)) tell(refusal);
				}

				return answer;
			};
		}
	});
}

/** The rows that earlier launches left: the strict layer wants none skipped. */
function rowsOf(api: Api, prefix: string): Data {
	const get = (element: string) => String(api[`${prefix}GetValue`]?.(element) ?? '');
	const rows = (list: string, id: (n: number) => string) =>
		Array.from({ length: Number(get(`cmi.${list}._count`)) || 0 }, (_, n) => [`cmi.${list}.${n}.id`, id(n)]);

	return Object.fromEntries([
		...rows('objectives', (n) => get(`cmi.objectives.${n}.id`)),
		// Write-only in SCORM 1.2.
		...rows('interactions', (n) => `earlier-${n}`)
	]) as Data;
}
