/** What is asked of a window. Each access may throw, and is guarded. */
export interface Frame {
	readonly parent?: unknown;
	readonly opener?: unknown;
}

export type Standard = 'scorm12' | 'scorm2004';

export interface Found {
	api: object;
	standard: Standard;
	/** For the support view: `window.parent.opener`. */
	where: string;
}

const NAMES: Record<Standard, { name: string; start: string }> = {
	scorm12: { name: 'API', start: 'LMSInitialize' },
	scorm2004: { name: 'API_1484_11', start: 'Initialize' }
};
/** Windows looked at, at most. */
const FAR = 500;

/**
 * The LMS's API: in this window, its parents, then in the openers of each and their parents. The package's own standard
 * wins; the other one serves only when it is the only one. Never asks for `top`.
 */
export function findApi(frame: Frame, wanted: Standard): Found | null {
	const family = withParents({ frame, where: 'window' });
	const openers = family.flatMap((one) => {
		const opener = peek(one.frame, 'opener');
		return isObject(opener) ? withParents({ frame: opener, where: `${one.where}.opener` }) : [];
	});
	const places = [...family, ...openers].slice(0, FAR);
	const other = wanted === 'scorm12' ? 'scorm2004' : 'scorm12';

	return apiOf(places, wanted) ?? apiOf(places, other);
}

interface Place {
	frame: object;
	where: string;
}

function withParents(start: Place): Place[] {
	const places = [start];
	for (let { frame, where } = start; places.length < FAR;) {
		const parent = peek(frame, 'parent');
		if (!isObject(parent) || parent === frame) break;
		frame = parent;
		where += '.parent';
		places.push({ frame, where });
	}

	return places;
}

function apiOf(places: readonly Place[], standard: Standard): Found | null {
	const { name, start } = NAMES[standard];
	for (const { frame, where } of places) {
		const api = peek(frame, name);
		if (isObject(api) && typeof peek(api, start) === 'function') return { api, standard, where };
	}

	return null;
}

function peek(thing: object, name: string): unknown {
	try {
		return (thing as Record<string, unknown>)[name];
	} catch {
		return undefined;
	}
}

function isObject(thing: unknown): thing is object {
	return (typeof thing === 'object' && thing !== null) || typeof thing === 'function';
}
