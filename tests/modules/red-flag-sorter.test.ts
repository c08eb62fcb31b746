import { assert, constantFrom, dictionary, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinical, plainDeck, type Urgency } from '../../modules/diagnosis/red-flag-cards.ts';
import { words as english } from '../../modules/diagnosis/red-flag-sorter.en.ts';
import spanish from '../../modules/diagnosis/red-flag-sorter.es.ts';
import { judge, tally } from '../../modules/diagnosis/sorting.ts';

const plain = plainDeck(english);
const urgencyOf = (deck: typeof clinical) =>
	Object.fromEntries(deck.cards.map(({ id, urgency }) => [id, urgency]));
const decks = [
	{ name: 'clinicians', deck: clinical },
	{ name: 'patients', deck: plain },
	{ name: 'patients, in Spanish', deck: plainDeck(spanish) }
];

describe('the cards for clinicians', () => {
	it.each<[code: string, id: string, urgency: Urgency]>([
		['RF-01', 'saddle', 'now'],
		['RF-03', 'wound', 'today'],
		['RF-04', 'foot-drop', 'today'],
		['RF-05', 'lead', 'now'],
		['RF-06', 'cancer', 'week'],
		['RF-07', 'fracture', 'week'],
		['RF-08', 'clot', 'now'],
		['RF-09', 'headache', 'today'],
		['RF-10', 'item-nine', 'today'],
		['SN-07', 'lasting', 'wait'],
		['SY-03', 'flare', 'wait'],
		['SY-03', 'numb-toe', 'wait']
	])('%s, %s: %s', (_, id, urgency) => {
		expect(urgencyOf(clinical)[id]).toBe(urgency);
	});

	it('make an emergency of each less urgent flag once a nerve sign joins it', () => {
		for (const { act } of clinical.cards.filter(({ urgency }) => urgency === 'week'))
			expect(act).toMatch(/any new .*: now\.$/);
	});

	it('say what to suspect', () => {
		expect(clinical.cards.filter(({ suspect }) => !suspect)).toEqual([]);
	});
});

describe('the cards for patients', () => {
	it('never send a patient later than a clinician would see them', () => {
		const clinicians = urgencyOf(clinical);
		for (const card of plain.cards)
			expect(judge(card, clinicians[card.id] ?? 'now'), card.id).not.toBe('too soon');
	});

	it('say what to do first for thoughts of suicide, and where help is', () => {
		const card = plain.cards.find(({ id }) => id === 'item-nine');

		expect(card?.urgency).toBe('now');
		expect(card?.act).toMatch(/^Tell someone now\..*crisis line/);
	});

	it('send to the same place in Spanish as in English', () => {
		const places = [
			['emergency room now', 'Vaya a urgencias ahora.'],
			['emergency number', 'a su número de emergencias'],
			['surgical team today', 'Llame hoy a su equipo de cirugía.'],
			['next visit', 'en la próxima consulta'],
			['Tell someone now', 'Dígaselo a alguien ahora.'],
			['crisis line', 'línea de ayuda para crisis']
		] as const;

		for (const [id, card] of Object.entries(english.cards))
			for (const [there, sameThere] of places)
				expect(
					spanish.cards[id as keyof typeof spanish.cards].act.includes(sameThere),
					`${id}: ${sameThere}`
				).toBe(card.act.includes(there));
	});

	it('speak in sentences of 12 words at most', () => {
		const sentences = plain.cards.flatMap(({ story, act, why }) =>
			`${story} ${act} ${why}`.split(/(?<=\.) /)
		);

		expect(sentences.filter((sentence) => sentence.split(' ').length > 12)).toEqual([]);
	});
});

describe.each(decks)('the deck for $name', ({ deck }) => {
	it('holds each card once, and each on a pile that is there', () => {
		const ids = deck.cards.map(({ id }) => id);
		const piles = deck.piles.map(({ urgency }) => urgency);

		expect(new Set(ids).size).toBe(ids.length);
		expect(deck.cards.every(({ urgency }) => piles.includes(urgency))).toBe(true);
	});

	it('fills every pile', () => {
		for (const { urgency } of deck.piles)
			expect(deck.cards.filter((card) => card.urgency === urgency).length).toBeGreaterThan(1);
	});

	it('never shows three cards of one pile in a row, which would give the answer away', () => {
		const run = deck.cards.map(({ urgency }) => urgency).join(' ');

		expect(run).not.toMatch(/(\w+) \1 \1/);
	});

	it('counts every card once, however they were put', () => {
		assert(
			property(
				dictionary(
					constantFrom(...deck.cards.map(({ id }) => id)),
					constantFrom(...deck.piles.map(({ urgency }) => urgency))
				),
				(put) => {
					const counts = Object.values(tally(deck.cards, put)).reduce((sum, count) => sum + count, 0);
					expect(counts).toBe(deck.cards.length);
				}
			)
		);
	});
});

describe('a card on a pile', () => {
	const [saddle, flare] = clinical.cards;

	it.each<[put: Urgency, verdict: string]>([
		['now', 'right'],
		['today', 'too late'],
		['week', 'too late'],
		['wait', 'too late']
	])('for an emergency, %s is %s', (put, verdict) => {
		expect(saddle && judge(saddle, put)).toBe(verdict);
	});

	it.each<[put: Urgency, verdict: string]>([
		['now', 'too soon'],
		['week', 'too soon'],
		['wait', 'right']
	])('for a flare, %s is %s', (put, verdict) => {
		expect(flare && judge(flare, put)).toBe(verdict);
	});

	it('counts as left until it is put', () => {
		expect(tally(plain.cards, { saddle: 'now', flare: 'now', wound: 'wait' })).toEqual({
			right: 1,
			'too soon': 1,
			'too late': 1,
			left: plain.cards.length - 3
		});
	});
});
