import { isCollection, isMap, isScalar } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';

interface Place {
	key: number;
	value: number;
}

/** Offsets of a key and its value in the document's text; `null` where there is no such key. */
export function placeIn(document: Document, path: readonly (string | number)[]): Place | null {
	let node: unknown = document.contents;
	let place: Place | null = null;

	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
			if (pair === undefined) return null;
			place = { key: startOf(pair.key), value: startOf(pair.value ?? pair.key) };
			node = pair.value;
		} else if (isCollection(node)) {
			const item = node.items[Number(step)];
			if (item === undefined) return null;
			place = { key: startOf(item), value: startOf(item) };
			node = item;
		} else return null;
	}

	return place;
}

const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;

interface Advice {
	message: string;
	advice: string;
}

const COLON: Advice = {
	message: 'a value with a colon needs quotes',
	advice: 'put the value in quotes:  title: "Check yourself: anatomy"'
};

/** The parser's commonest complaints in an author's words. */
const COMPLAINTS: Partial<Record<YAMLError['code'], Advice>> = {
	BLOCK_AS_IMPLICIT_KEY: COLON,
	MULTILINE_IMPLICIT_KEY: COLON,
	DUPLICATE_KEY: { message: 'this key stands twice', advice: 'keep one of the two lines' }
};

/** `what` cannot be read: "the front matter". */
export function complaint({ code, message }: YAMLError, what: string): Advice {
	return (
		COMPLAINTS[code] ?? {
			message: `${what} cannot be read: ${message}`,
			advice:
				'one key a line:  key: value ; lists in brackets:  [a, b] ; quotes around values with : # [ ] { }'
		}
	);
}
