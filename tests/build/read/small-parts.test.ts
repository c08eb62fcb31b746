import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../../src/build/read/attributes.ts';
import { nearest } from '../../../src/build/read/nearest.ts';
import { slug } from '../../../src/build/read/slug.ts';

describe('the nearest name', () => {
	it.each([
		['spine-level', 'spine-levels'],
		['spnie-levels', 'spine-levels'],
		['SPINE-LEVELS', 'spine-levels'],
		['onset', undefined],
		['x', undefined]
	])('to "%s" is %s', (name, found) => {
		expect(nearest(name, ['spine-levels', 'onset-timeline'])).toBe(found);
	});
});

describe('a name for addresses', () => {
	it.each([
		['Aβ fibre', 'abeta-fibre'],
		['PLIF / TLIF', 'plif-tlif'],
		["Raíces: L5's root?", 'raices-l5s-root'],
		['  ', '']
	])('of "%s" is "%s"', (words, name) => {
		expect(slug(words)).toBe(name);
	});
});

describe('what stands between braces', () => {
	it('is read with its places', () => {
		const text = '#id-1 key="two words" key=word n=12 bare';
		const { all, unreadable } = readAttributes({ text, start: 100 });

		expect(unreadable).toBeNull();
		expect(all.map(({ name, value, at, valueAt }) => [name, value, at - 100, valueAt - 100])).toEqual([
			['#', 'id-1', 0, 1],
			['key', 'two words', 6, 11],
			['key', 'word', 22, 26],
			['n', '12', 31, 33],
			['bare', true, 36, 36]
		]);
	});

	it('tells where it cannot be read', () => {
		expect(readAttributes({ text: 'a=1 =2', start: 0 }).unreadable).toBe(4);
	});
});
