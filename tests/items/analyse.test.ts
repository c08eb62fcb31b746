import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/items/analyse.ts';
import type { Response } from '../../src/items/response.ts';
import { aReading, aResponse, wordsOf } from './builders.ts';

/** The five learners and four items of statistics.test.ts. */
const five = ['1111', '1110', '1100', '1000', '0000'].flatMap((row, learner) =>
	[...row].map((mark, index) =>
		aResponse({
			learner: String(learner),
			item: `i${index + 1}`,
			right: mark === '1',
			picked: [mark === '1' ? 'a' : 'b'],
			seconds: 10 * (learner + 1)
		})
	)
);

it('leaves decisions in clinical cases and answers on forms out, and says so', () => {
	const decisions = [
		'C1_pain-came-back_screen',
		'urn:fbss:C2_night-shift_escalate',
		'F1_evaluation-bias'
	].map((item) => aResponse({ learner: '0', item }));
	const analysis = analyse(aReading([...five, ...decisions]), { tries: 'first', words: new Map() });

	expect(analysis.items.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3', 'i4']);
	expect(analysis.length.most).toBe(4);
	expect(analysis.notes).toContain(
		'Decisions in clinical cases and answers on forms are left out: they are no part of the test.'
	);
});

describe('the five learners', () => {
	const analysis = analyse(aReading(five), { tries: 'first', words: new Map() });

	it('are summed up', () => {
		expect(analysis).toMatchObject({ learners: 5, sittings: 5, length: { least: 4, most: 4 } });
		expect(analysis.score.mean).toBeCloseTo(0.5, 10);
		// Shares 1, .75, .5, .25, 0: √(0.625/4)
		expect(analysis.score.deviation).toBeCloseTo(0.3953, 4);
		expect(analysis.reliability).toBeCloseTo(0.8, 10);
	});

	it('say of each item what by hand was found', () => {
		const [first] = analysis.items;

		expect(first).toMatchObject({
			id: 'i1',
			n: 5,
			right: 4,
			p: 0.8,
			seconds: 30,
			unanswered: 0,
			kind: 'choice'
		});
		expect(first?.r).toBeCloseTo(0.5145, 4);
		expect(first?.choices.map(({ key, count }) => [key, count])).toEqual([
			['a', 4],
			['b', 1]
		]);
		expect(analysis.items.map(({ flags }) => flags)).toEqual([[], [], [], ['hard']]);
	});

	it('are few, and that is said', () => {
		expect(analysis.notes).toEqual([
			'All items were given to fewer than 30 learners: a discrimination of so few says next to nothing, and none is flagged. Look at the intervals before you change a question.'
		]);
	});
});

it('an unanswered item counts as wrong, and as unanswered', () => {
	const [item] = itemsOf([aResponse(), aResponse({ learner: 'two', picked: [], right: false })]);

	expect(item).toMatchObject({ n: 2, right: 1, unanswered: 1 });
	expect(item?.choices.map(({ count }) => count)).toEqual([1]);
});

it('an export without responses says nothing of choices', () => {
	const [item] = itemsOf([aResponse({ picked: null, pattern: [] })]);

	expect(item).toMatchObject({ n: 1, right: 1, unanswered: null, choices: [] });
});

it('times are left out where there are none', () => {
	const [one, other] = itemsOf([
		aResponse({ seconds: null }),
		aResponse({ learner: 'two', seconds: 8 }),
		aResponse({ item: 'q2', seconds: null })
	]);

	expect([one?.seconds, other?.seconds]).toEqual([8, null]);
});

it('items stand in the order of the course, others after them', () => {
	const responses = ['zebra', 'q1', 'apple', 'q2'].map((item) => aResponse({ item }));
	const words = new Map(['q2', 'q1'].map((id) => [id, wordsOf(id, ['go', 'stay'])]));

	expect(
		analyse(aReading(responses), { tries: 'first', words }).items.map(({ id, stem }) => [id, stem])
	).toEqual([
		['q2', 'What of q2?'],
		['q1', 'What of q1?'],
		['apple', ''],
		['zebra', '']
	]);
});

it('the course’s words win over the export’s, and those stand where the course knows nothing', () => {
	const reading = aReading([aResponse(), aResponse({ item: 'q2' })], {
		words: [wordsOf('q1', ['old']), wordsOf('q2', ['theirs'])]
	});
	const { items } = analyse(reading, { tries: 'first', words: new Map([['q1', wordsOf('q1', ['ours'])]]) });

	expect(items.map(({ choices }) => choices[0]?.words)).toEqual(['ours', 'theirs']);
});

describe('the kind of an item that no export and no course names', () => {
	it.each([
		['choice', ['a', 'c']],
		['matching', ['a.c', 'b.d']],
		['numeric', ['2.5']],
		['numeric', ['-12']]
	])('%s', (kind, picked) => {
		expect(itemsOf([aResponse({ kind: null, picked, pattern: picked })])[0]?.kind).toBe(kind);
	});
});

describe('notes', () => {
	it('tell of drawn tests of different length', () => {
		const responses = [aResponse(), aResponse({ item: 'q2' }), aResponse({ learner: 'two' })];

		expect(notesOf(responses)).toContain(
			'Not everybody was given the same items, nor as many: scores are compared after taking out how hard each learner’s items were.'
		);
	});

	it('tell of answers that were there twice and did not agree', () => {
		expect(notesOf([aResponse(), aResponse({ right: false })])).toContain(
			'1 answer was there twice; the first was counted (1 did not say the same).'
		);
	});

	it('pass on what the export says of itself', () => {
		const reading = aReading([aResponse()], { notes: ['There is more.'] });

		expect(analyse(reading, { tries: 'first', words: new Map() }).notes[0]).toBe('There is more.');
	});
});

function itemsOf(responses: Response[]) {
	return analyse(aReading(responses), { tries: 'first', words: new Map() }).items;
}

function notesOf(responses: Response[]): string[] {
	return analyse(aReading(responses), { tries: 'first', words: new Map() }).notes;
}
