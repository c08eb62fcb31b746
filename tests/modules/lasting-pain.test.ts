import { describe, expect, it } from 'vitest';
import { painCounts, sayCount, type PainCount } from '../../modules/definition/pain-counts.ts';
import { longSentences } from './plain-words.ts';

const counts: readonly PainCount[] = painCounts;

describe('the counts of lasting pain', () => {
	// Facts, SN-01.
	it.each([
		[
			'england',
			'20.8% (95% CI 19.7–21.9) with persistent pain.',
			'About 21 of 100 people had pain that stayed.'
		],
		[
			'japan',
			'20.6% (95% CI 18.8–22.6) with persistent pain.',
			'About 21 of 100 people had pain that stayed.'
		],
		['china', '16.8% with persistent pain.', 'About 17 of 100 people had pain that stayed.'],
		[
			'records',
			'2,434 of 28,426 (8.6%) with persistent pain.',
			'About 9 of 100 people had pain that stayed.'
		],
		['reviews', '10–40% with persistent pain.', 'Between 10 and 40 of 100 people had pain that stayed.']
	])('%s: %s', (id, clinical, plain) => {
		const count = counts.find((each) => each.id === id);

		expect(count && sayCount(count, false)).toBe(clinical);
		expect(count && sayCount(count, true)).toBe(plain);
	});

	it('draws the whole people that the published share rounds to', () => {
		for (const { published, least, most, id } of counts) {
			const shares = [...published.replace(/\(95.*/, '').matchAll(/([\d.]+)(?:–([\d.]+))?%/g)].flatMap(
				([, from, to]) => [from, to ?? from]
			);

			expect(shares.map(Number).map(Math.round), id).toEqual([least, most]);
		}
		expect(Math.round((100 * 2434) / 28426)).toBe(counts.find(({ id }) => id === 'records')?.least);
	});

	it('tells patients no sentence of more than twelve words', () => {
		for (const count of counts)
			expect([sayCount(count, true), count.plainWho, count.plainCareful].flatMap(longSentences)).toEqual([]);
	});

	it('says why to be careful with each', () => {
		for (const { careful, plainCareful } of counts) {
			expect(careful.length).toBeGreaterThan(10);
			expect(plainCareful.length).toBeGreaterThan(10);
		}
	});
});
