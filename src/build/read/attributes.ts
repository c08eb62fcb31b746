import type { Line } from './lines.ts';

/** One of the words between braces. Places are offsets in the file. */
export interface Attribute {
	/** `#` for `#id`. */
	name: string;
	/** `true` for a name that stands alone. */
	value: string | true;
	quoted: boolean;
	at: number;
	valueAt: number;
}

export interface Attributes {
	all: Attribute[];
	/** Where the first character stands that could not be read. */
	unreadable: number | null;
}

const ATTRIBUTE = /\s*(?:(#)([^\s{}]+)|([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"{}]+)))?(?=\s|$))/y;

/** Reads `#id key="text" key=word key=12 key`: what stands between the braces. */
export function readAttributes({ text, start }: Line): Attributes {
	const all: Attribute[] = [];
	ATTRIBUTE.lastIndex = 0;
	let end = 0;

	for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
		const [whole, hash, id, name = '', quoted, word] = found;
		const value = id ?? quoted ?? word;
		end = ATTRIBUTE.lastIndex;

		all.push({
			name: hash ?? name,
			value: value ?? true,
			quoted: quoted !== undefined,
			at: start + found.index + (whole.length - whole.trimStart().length),
			valueAt: start + end - (value?.length ?? name.length) - (quoted === undefined ? 0 : 1)
		});
	}

	const rest = text.slice(end);

	return {
		all,
		unreadable: rest.trim() === '' ? null : start + end + (rest.length - rest.trimStart().length)
	};
}

/** The parts of a list such as `NR-1,MS-1`, each with its place. */
export function partsOf({ value, valueAt }: Attribute): Line[] {
	if (value === true) return [];
	let offset = valueAt;

	return value
		.split(',')
		.map((text) => {
			const part = { text: text.trim(), start: offset };
			offset += text.length + 1;
			return part;
		})
		.filter((part) => part.text !== '');
}
