import { describe, expect, it } from 'vitest';

interface Words {
	[key: string]: string | ((...args: never[]) => string) | Words | readonly Words[];
}

const english = import.meta.glob<{ words: Words }>('../../modules/*/*.en.ts', { eager: true });
const spanish = import.meta.glob<{ default: Words }>('../../modules/*/*.es.ts', { eager: true });

/** Every string by its way: `counts.england.who`. */
function stringsOf(words: object, way = ''): [way: string, text: string][] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] =>
		typeof value === 'string'
			? [[`${way}${key}`, value]]
			: isLines(value)
				? [[`${way}${key}`, value.join(' ')]]
				: typeof value === 'object' && value
					? stringsOf(value, `${way}${key}.`)
					: []
	);
}

/** A label in a picture breaks where its language wants it to. */
const isLines = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');

/** The numbers of a text from least to most, however its language parts thousands and decimals. */
function numbersIn(text: string): number[] {
	return (text.replace(/(\d)[,\u00a0](?=\d{3}\b)/g, '$1').match(/\d+([.,]\d+)?/g) ?? [])
		.map((number) => Number(number.replace(',', '.')))
		.sort((one, other) => one - other);
}

describe.each(Object.entries(spanish))(
	'the Spanish words of a figure, %s',
	(path, { default: translated }) => {
		const source = english[path.replace('.es.ts', '.en.ts')]?.words ?? {};

		it('stand for all the English ones, and none is empty', () => {
			const ways = stringsOf(translated).map(([way]) => way);

			expect(ways.length).toBeGreaterThan(0);
			expect(ways.sort()).toEqual(
				stringsOf(source)
					.map(([way]) => way)
					.sort()
			);
			expect(stringsOf(translated).filter(([, text]) => text.trim() === '')).toEqual([]);
		});

		it('have the same numbers', () => {
			const numbers = (words: object) =>
				Object.fromEntries(stringsOf(words).map(([way, text]) => [way, numbersIn(text)]));

			expect(numbers(translated)).toEqual(numbers(source));
		});
	}
);
