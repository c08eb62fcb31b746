import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged } from '../../src/assessment/arranged.ts';
import { shuffle } from '../../src/assessment/shuffle.ts';

fc.configureGlobal({ seed: 20261126 });

const options = (texts: readonly string[]) => texts.map((text) => ({ text }));
/** Whether it is the author's order whatever the seed. */
const stays = (texts: readonly string[]) =>
	Array.from({ length: 20 }, (_, seed) => arranged(options(texts), seed).map(({ text }) => text)).every(
		(shown) => shown.join('|') === texts.join('|')
	);

describe('the order of options', () => {
	it.each([
		[['0 mg', '25 mg', '50 mg', '90 mg']],
		[['20 mA', '10 mA', '5 mA', '2.5 mA']],
		[['About 1 in 100 people', 'About 20 in 100 people', 'About 90 in 100 people']],
		[['10–20 %', '21–30 %', '31–40 %']],
		[['1 week', '2 weeks', '10 weeks']],
		[['900 nC', '1,500 nC', '2,000 nC']],
		[['0,5 µC', '1,5 µC', '12,5 µC']],
		[['−20', '−10', '0', '10']],
		[['<b>5</b>&nbsp;mA', '<b>10</b>&nbsp;mA', '<b>15</b>&nbsp;mA']]
	])('is the author’s for numbers in order: %j', (texts) => {
		expect(stays(texts)).toBe(true);
	});

	it.each([
		['words', ['Scar', 'Abscess', 'Leak', 'Disc']],
		['numbers that go up and down', ['10 mA', '5 mA', '20 mA', '15 mA']],
		['one number twice', ['5 mA', '5 mA', '10 mA']],
		['numbers of other things', ['3 blocks', '5 films', '7 scans']],
		['numbers beside words', ['5 mA', '10 mA', 'No current']],
		['names of levels', ['L4', 'L5', 'S1']]
	])('is shuffled for %s', (_, texts) => {
		expect(stays(texts)).toBe(false);
		expect(arranged(options(texts), 7)).toEqual(shuffle(options(texts), 7));
	});

	it('loses nothing and is the same for the same seed, whatever the options say', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.integer().map(String))), fc.nat(), (texts, seed) => {
				const given = options(texts);

				const shown = arranged(given, seed).map(({ text }) => text);
				expect(shown.sort()).toEqual([...texts].sort());
				expect(arranged(given, seed)).toEqual(arranged(given, seed));
			})
		);
	});
});
