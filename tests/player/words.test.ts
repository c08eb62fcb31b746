import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { figureWords as figureEnglish } from '../../src/player/figures/figure-words.en.ts';
import { figureWords as figureSpanish } from '../../src/player/figures/figure-words.es.ts';
import english from '../../src/player/interface.en.ts';
import spanish from '../../src/player/interface.es.ts';

const root = join(import.meta.dirname, '../..');

/** Words that are the same in both languages. */
const SAME = [/^SCORM /, /^Error$/, /^1 min$/, /^module · 1 of 2$/, /^1 of 2$/];

/** Every text of a table, by its path; of what depends on something, an example. */
function textsIn(table: unknown, path = ''): [path: string, text: string][] {
	if (typeof table === 'string') return [[path, table]];
	if (typeof table === 'function')
		return [[path, String((table as (...given: unknown[]) => unknown)(1, 2, 3))]];

	return Object.entries(table as object).flatMap(([key, inside]) => textsIn(inside, `${path}.${key}`));
}

const translated = new Map(textsIn({ ...spanish, figureWords: figureSpanish }));
const all = textsIn({ ...english, figureWords: figureEnglish }).map(
	([path, text]) => [path, text, translated.get(path) ?? ''] as const
);

describe('the words of the interface in Spanish', () => {
	it('are there for each English one, and are other ones', () => {
		const untranslated = all.filter(
			([, text, translation]) =>
				translation === '' ||
				(translation === text && /\p{L}/u.test(text) && !SAME.some((same) => same.test(text)))
		);

		expect(untranslated).toEqual([]);
	});

	it('open what they close: ¿ and ¡', () => {
		const halves = all.filter(
			([, , text]) => count(text, '?') !== count(text, '¿') || count(text, '!') !== count(text, '¡')
		);

		expect(halves).toEqual([]);
	});

	it('say usted', () => {
		const familiar =
			/\b(tu|tus|tú|ti|vos|vuestr\w+|puedes|quieres|tienes|haz|elige|escribe|cierra|guarda tu)\b/i;

		expect(all.filter(([, , text]) => familiar.test(text))).toEqual([]);
	});
});

describe('what learners read in components', () => {
	const files = readdirSync(join(root, 'src/player'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => `src/player/${name}`);

	it('would be found in text, in what is heard, and in expressions', () => {
		const source = `<p class="quiet" aria-label="A name">Words{open ? 'More of them' : words.none}</p>`;

		expect(spokenIn(source)).toEqual(['A name', 'Words', 'More of them']);
	});

	it.each(files)('%s speaks through the tables of words alone', (file) => {
		expect(spokenIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
	});
});

interface Node {
	type: string;
	name?: string;
	data?: string;
	value?: unknown;
	[key: string]: unknown;
}

/** Attributes that are heard or seen. */
const HEARD = /^(aria-label|aria-valuetext|aria-description|title|placeholder|alt|label)$/;

/** Words that stand in the markup itself: in text, in attributes that are heard, in strings of expressions. */
function spokenIn(source: string): string[] {
	const { fragment } = parse(source, { modern: true });
	const found: string[] = [];
	const visit = (node: unknown, isSilent: boolean): void => {
		if (Array.isArray(node)) return node.forEach((one) => visit(one, isSilent));
		if (typeof node !== 'object' || node === null) return;
		const { type, name = '', data, value } = node as Node;
		if (type === 'Comment') return;
		if (type === 'Text' && !isSilent && /\p{L}{2,}/u.test(data ?? '')) found.push(data ?? '');
		if (type === 'Literal' && !isSilent && typeof value === 'string' && /\p{L}+ \p{L}/u.test(value))
			found.push(value);
		const hides = type === 'Attribute' ? !HEARD.test(name) : isSilent;
		for (const [key, inside] of Object.entries(node)) if (key !== 'parent') visit(inside, hides);
	};
	visit(fragment, false);

	return found;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
