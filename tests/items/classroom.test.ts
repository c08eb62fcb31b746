import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../src/items/analyse.ts';
import { readExport } from '../../src/items/read/export.ts';
import { readAttempt } from '../../src/items/read/attempt.ts';
import type { ItemWords, Reading } from '../../src/items/response.ts';
import { wordsOf } from './builders.ts';
import { aClass, anItem, expectedShare } from './classroom.ts';
import { asAttempts, asMoodle, asStatements } from './exports.ts';

const good = [
	...[0.7, 1.2, 2, 4].map((a, index) => anItem(`spread-${index}`, { a })),
	...[-0.8, -0.6, -0.4, -0.2, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((b, index) =>
		anItem(`plain-${index}`, { b, a: 1.5 })
	)
];
// Those who know pick a; the key says d.
const wrongKey = anItem('wrong-key', { b: -1, a: 1.5, key: 'd' });
const tooEasy = anItem('too-easy', { b: -3, a: 2 });
const unpicked = anItem('unpicked', { a: 1.5, others: ['b', 'c'] });
const items = [...good, wrongKey, tooEasy, unpicked];

const words = new Map<string, ItemWords>(
	items.map(({ id }) => [id, wordsOf(id, ['knows', 'guesses', 'hopes', 'fears'])])
);
const made = aClass(500, items, 7);
const fromMoodle = analysed(read(asMoodle(made)));

describe('a class of 500 that was made by a model with known parameters', () => {
	it('has the difficulty that the model expects of each item', () => {
		const wrong = fromMoodle.items
			.filter(({ id, p }) => Math.abs(p - expected(id)) > 0.05)
			.map(({ id, p }) => [id, p, expected(id)]);

		expect(wrong).toEqual([]);
	});

	it('has intervals that hold the expected difficulty about as often as they promise', () => {
		const held = fromMoodle.items.filter(({ id, low, high }) => low <= expected(id) && expected(id) <= high);

		expect(held.length).toBeGreaterThanOrEqual(items.length - 2);
	});

	it('ranks the discriminations as the model does', () => {
		const spread = fromMoodle.items
			.filter(({ id }) => id.startsWith('spread'))
			.sort((one, other) => Number(one.r) - Number(other.r));

		expect(spread.map(({ id }) => id)).toEqual(['spread-0', 'spread-1', 'spread-2', 'spread-3']);
	});

	it('has flags on exactly the items that were planted, and the right ones', () => {
		const flagged = fromMoodle.items.filter(({ flags }) => flags.length > 0);

		expect(Object.fromEntries(flagged.map(({ id, flags }) => [id, flags]))).toEqual({
			'wrong-key': ['hard', 'flat'],
			'too-easy': ['easy'],
			unpicked: ['unpicked']
		});
	});

	it('has the same figures from all three formats', () => {
		const fromLms = analysed(
			joined(asAttempts(made).map((attempt) => readAttempt({ ...attempt }, 'n.json')))
		);
		const fromXapi = analysed(read(asStatements(made)));

		expect(fromLms).toEqual(fromXapi);
		expect(withoutTimes(fromMoodle)).toEqual(withoutTimes(fromLms));
		expect(fromLms.items.every(({ seconds }) => seconds !== null && seconds > 5 && seconds < 65)).toBe(true);
	});

	it('is counted once when it was exported twice', () => {
		const twice = analysed(joined([read(asMoodle(made)), read(asMoodle(made))]));

		expect(twice.notes).toEqual(['8500 answers were there twice; the first was counted.']);
		expect({ ...twice, notes: [] }).toEqual(fromMoodle);
	});
});

describe('a class of 500 whose tests were drawn, 8 of 17 items each', () => {
	const drawn = analysed(read(asMoodle(aClass(500, items, 11, 8))));

	it('says so', () => {
		expect(drawn.length).toEqual({ least: 8, most: 8 });
		expect(drawn.notes).toEqual([
			'Not everybody was given the same items: scores are compared after taking out how hard each learner’s items were.'
		]);
	});

	it('flags the wrong key, and no sound item', () => {
		const flagged = drawn.items.filter(({ flags }) => flags.length > 0);

		expect(flagged.map(({ id }) => id)).toEqual(['wrong-key', 'too-easy', 'unpicked']);
		expect(flagged[0]?.flags).toEqual(['hard', 'flat']);
	});

	it('has a reliability like that of a test of 8 items by Spearman and Brown', () => {
		const whole = Number(fromMoodle.reliability);
		const ratio = 8 / items.length;
		const shorter = (ratio * whole) / (1 + (ratio - 1) * whole);

		expect(Math.abs(Number(drawn.reliability) - shorter)).toBeLessThan(0.06);
	});
});

function expected(id: string): number {
	const item = items.find((one) => one.id === id) ?? wrongKey;

	return item.key === item.true ? expectedShare(item) : (1 - expectedShare(item)) / item.others.length;
}

function read(text: string): Reading {
	return readExport(new TextEncoder().encode(text), 'export.txt');
}

function joined(readings: readonly Reading[]): Reading {
	return {
		responses: readings.flatMap(({ responses }) => responses),
		words: [],
		troubles: readings.flatMap(({ troubles }) => troubles),
		notes: []
	};
}

function analysed(reading: Reading): Analysis {
	expect(reading.troubles).toEqual([]);

	return analyse(reading, { tries: 'first', words });
}

function withoutTimes(analysis: Analysis): Analysis {
	return { ...analysis, items: analysis.items.map((item) => ({ ...item, seconds: null })) };
}
