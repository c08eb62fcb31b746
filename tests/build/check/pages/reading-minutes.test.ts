import { describe, expect, it } from 'vitest';
import { said } from './a-page.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const figures = (count: number): string =>
	Array.from({ length: count }, () => '::a-figure[Caption]').join('\n\n');

describe('minutes of a lesson', () => {
	it.each([
		['as long as its 1,000 words at 200 a minute', words(1000), 5],
		['a third more or less', words(1000), 6],
		['figures count a minute each', `${words(400)}\n\n${figures(3)}`, 5]
	])('passes: %s', (_, body, minutes) => {
		expect(said('reading-minutes', body, { minutes })).toEqual([]);
	});

	it.each([
		['twice as long', words(1600), 4, 'the nurses need about 8 minutes for this, not 4'],
		['half as long', words(600), 6, 'the nurses need about 3 minutes for this, not 6'],
		['too short for a lesson', words(100), 2, '2 minutes is no length of a lesson'],
		['too long for a lesson', words(2000), 10, '10 minutes is no length of a lesson']
	])('fails: %s', (_, body, minutes, message) => {
		expect(said('reading-minutes', body, { minutes }).map((one) => one.message)).toEqual([message]);
	});

	it('patients have more time: 150 words a minute', () => {
		expect(said('reading-minutes', words(600), { minutes: 4, audience: 'patients' })).toEqual([]);
		expect(said('reading-minutes', words(1200), { minutes: 5, audience: 'patients' })).toHaveLength(1);
	});

	it('a translation may be longer than a lesson is to be', () => {
		const at = { minutes: 9, audience: 'patients' } as const;

		expect(said('reading-minutes', words(1350), at)).toHaveLength(1);
		expect(said('reading-minutes', words(1350), { ...at, language: 'es' })).toEqual([]);
		expect(said('reading-minutes', words(600), { ...at, language: 'es' })).toHaveLength(1);
	});
});
