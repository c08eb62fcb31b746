import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../modules/definition/how-common.en.ts';
import {
	counts,
	intervalOf,
	inPeople,
	percentOf,
	quoted,
	resultOf
} from '../../modules/definition/how-common.ts';
import { longSentences } from './plain-words.ts';

function found(id: string): (typeof counts)[number] {
	const count = counts.find((count) => count.id === id);
	if (!count) throw new Error(`no count ${id}`);
	return count;
}

describe('how common persistent pain is', () => {
	// Facts, SN-01. China and the United States printed no interval that was read: theirs is worked out.
	it.each([
		['england', 'England: 20.8% (95% interval 19.7–21.9).', 21],
		['japan', 'Japan: 20.6% (95% interval 18.8–22.6).', 21],
		['china', 'China, one series: 16.8% (95% interval 13.2–21.2, worked out here).', 17],
		['records', 'US records: 8.6% (95% interval 8.2–8.9, worked out here).', 9]
	])('is told as it was read, or worked out: %s', (id, result, people) => {
		expect(resultOf(found(id))).toBe(result);
		expect(inPeople(found(id))).toBe(people);
	});

	it('is told to patients in people', () => {
		expect(words.result(words.counts.records.name, inPeople(found('records')))).toBe(
			'US records: about 9 of 100 people.'
		);
	});

	it('shows the disagreement: the surest interval is the one that meets no other', () => {
		const widths = counts.map((count) => {
			const { from, to } = intervalOf(count);
			return { id: count.id, from, to, width: to - from };
		});
		const surest = widths.reduce((one, other) => (other.width < one.width ? other : one));
		const meet = widths.filter(
			({ id, from, to }) => id !== surest.id && from <= surest.to && to >= surest.from
		);

		expect(surest.id).toBe('records');
		expect(meet).toEqual([]);
	});

	it('keeps each count within its interval, and all but the records within what reviews quote', () => {
		for (const count of counts) {
			const { from, to } = intervalOf(count);
			expect(from).toBeLessThan(percentOf(count));
			expect(to).toBeGreaterThan(percentOf(count));
		}
		expect(
			counts
				.filter((count) => percentOf(count) < quoted.from || percentOf(count) > quoted.to)
				.map(({ id }) => id)
		).toEqual(['records']);
	});

	it('works out narrower intervals from more people', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 400 }), (count, of) => {
				const few = intervalOf({ found: { count, of } });
				const many = intervalOf({ found: { count: count * 10, of: of * 10 } });

				expect(many.to - many.from).toBeLessThan(few.to - few.from);
			})
		);
	});

	it('quotes to patients what it draws', () => {
		expect(words.quoted).toContain(`${quoted.from} to ${quoted.to} of 100`);
	});

	it('speaks to patients in sentences of at most twelve words', () => {
		const plain = Object.values(words.counts).flatMap(({ who, counted, careful }) => [who, counted, careful]);

		expect([...plain, words.quoted].flatMap(longSentences)).toEqual([]);
	});
});
