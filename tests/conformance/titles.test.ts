import { describe, expect, it } from 'vitest';
import { idsIn, titlesIn } from './titles.ts';

const texts = (code: string) => titlesIn('a.test.ts', code).map(({ text }) => text);

describe('the titles of a file', () => {
	it.each([
		['of a test', "it('X-05: in order', () => {});", ['X-05: in order']],
		['of a test in a browser', "test('T-18 plays', async ({ page }) => {});", ['T-18 plays']],
		['of a group', "describe('R-15 the end', () => { it('comes once', () => {}); });", ['R-15 the end']],
		['of a loop', "it.each([1, 2])('%s R-52 time', () => {});", ['%s R-52 time']],
		['of a typed loop', "it.each<[string]>([['a']])('%s R-52', () => {});", ['%s R-52']],
		['of groups in a loop', "describe.each(standards)('T-14 %s', () => {});", ['T-14 %s']],
		['with a blank to fill in', 'test(`S-08 still plays: ${what}`, () => {});', ['S-08 still plays: …']],
		['with quotes in it', "it('F-12 says \\'so\\'', () => {});", ["F-12 says 'so'"]],
		[
			'of rows',
			"const rows: Row[] = [['P-01 refuses a', {}, 'P-01'], ['X-01: lets b', ['P-02', 'S-07']], ['c', 'P-02 d']];",
			['P-01 refuses a', 'X-01: lets b']
		],
		[
			'of rows in a loop',
			'const rows = names.map((name): Row => [`P-17 refuses ${name}`, name]);',
			['P-17 refuses …']
		]
	])('%s', (_of, code, expected) => {
		expect(texts(code)).toEqual(expected);
	});

	it.each([
		['that name no rule', "it('says so', () => {});"],
		['in a comment', "// it('X-05', () => {});"],
		['that are skipped', "it.skip('X-05', () => {}); describe.skip('X-06', () => {}); it.todo('X-07');"],
		[
			'that are no titles',
			"expect(rules, 'F-19 at once').toEqual(['P-01 x']); said('R-15 x'); const id = 'R-15';"
		],
		['that are names of other things', "it('PR-01, RF-01, P-1 and P-011', () => {});"]
	])('are not those %s', (_which, code) => {
		expect(texts(code)).toEqual([]);
	});

	it('bear the file they come from', () => {
		expect(titlesIn('tests/a.test.ts', "it('B-01', () => {})")).toEqual([
			{ file: 'tests/a.test.ts', text: 'B-01' }
		]);
	});
});

it('a title may name several rules, each counts once', () => {
	expect(idsIn('S-06 S-07, S-06: no request')).toEqual(['S-06', 'S-07']);
});
