import { describe, expect, it } from 'vitest';
import { asides, rules, thinkFirst } from '../../modules/causes/onset-rules.ts';
import { words as english } from '../../modules/causes/onset-timeline.en.ts';
import spanish from '../../modules/causes/onset-timeline.es.ts';
import {
	causes,
	clues,
	onsets,
	type CauseName,
	type Clue,
	type Onset
} from '../../modules/causes/onset-words.ts';
import { wrap } from '../../modules/causes/wrap.ts';

const onsetNames = Object.keys(onsets) as Onset[];
const clueNames = Object.keys(clues) as Clue[];
const pairs = clueNames.flatMap((clue) => onsetNames.map((onset) => ({ onset, clue })));

function firstThought(onset: Onset, clue: Clue): string {
	return causes[thinkFirst(onset, clue).causes[0] ?? 'newDisease'].name;
}

describe('the onset timeline', () => {
	it.each(pairs)('knows exactly one place to start for $onset with the clue $clue', ({ onset, clue }) => {
		expect(rules.filter((rule) => rule.clue === clue && rule.onsets.includes(onset))).toHaveLength(1);
		expect(thinkFirst(onset, clue).causes).not.toHaveLength(0);
	});

	it.each<[Onset, Clue, string]>([
		['hours', 'none', 'Epidural haematoma'],
		['weeks', 'fever', 'Wound infection'],
		['months', 'none', 'Epidural fibrosis'],
		['after-months', 'gap', 'Recurrent disc herniation'],
		['after-months', 'fusion', 'Pseudarthrosis'],
		['years', 'none', 'Adjacent segment disease'],
		['at-once', 'unchanged', 'Incomplete decompression']
	])('at %s with the clue %s thinks first of %s', (onset, clue, cause) => {
		expect(firstThought(onset, clue)).toBe(cause);
	});

	it.each(onsetNames)('sends new weakness or bladder trouble for help now, %s', (onset) => {
		const { urgency, next, told } = thinkFirst(onset, 'weakness');

		expect(urgency).toBe('now');
		expect(next).toMatch(/^Call the surgical team now/);
		expect(english.next[told]).toMatch(/^Go to the emergency room now/);
		expect(spanish.next[told]).toMatch(/^Vaya a urgencias ahora/);
	});

	it.each(onsetNames)('sends fever or a wound leak for help the same day, %s', (onset) => {
		const { urgency, told } = thinkFirst(onset, 'fever');

		expect(urgency).toBe('today');
		expect(english.next[told]).toMatch(/^Call your surgeon .* today/);
		expect(spanish.next[told]).toMatch(/^Llame hoy a su cirujano/);
	});

	it('names what cannot wait before what can', () => {
		const late = rules.filter(({ causes: names }) => {
			const urgent = names.map((name) => 'urgency' in causes[name]);
			return urgent.lastIndexOf(true) > urgent.indexOf(false) && urgent.includes(false);
		});

		expect(late.map(({ clue, onsets }) => `${clue}: ${onsets.join(' ')}`)).toEqual([]);
	});

	it('says so when a pain-free gap is claimed in the first days', () => {
		expect(asides[thinkFirst('hours', 'gap').aside ?? 'neverChanged']).toContain('this early it is new pain');
		expect(thinkFirst('months', 'gap').aside).toBeUndefined();
	});

	it('counts pain that never changed as pain from the start, however late it is reported', () => {
		expect(thinkFirst('years', 'unchanged').causes).toEqual(thinkFirst('at-once', 'unchanged').causes);
	});

	it('uses every cause that it has words for', () => {
		const used = new Set<string>(rules.flatMap((rule) => rule.causes));

		expect(Object.keys(causes).filter((name) => !used.has(name))).toEqual([]);
	});

	it('tells patients everything that it has words for, at one time or another', () => {
		const told = new Set<string>(rules.map((rule) => rule.told));

		expect(Object.keys(english.next).filter((name) => !told.has(name))).toEqual([]);
	});
});

describe('words in a picture', () => {
	it('go on to the next line before they are too long', () => {
		expect(wrap('Recurrent disc herniation', 14)).toEqual(['Recurrent disc', 'herniation']);
	});

	it('keep a long word whole', () => {
		expect(wrap('A pseudarthrosis', 5)).toEqual(['A', 'pseudarthrosis']);
	});

	it.each([
		['clinicians', (name: CauseName) => causes[name].name],
		['patients', (name: CauseName) => english.causes[name]],
		['patients in Spanish', (name: CauseName) => spanish.causes[name]]
	])('fit into three lines wherever a cause is named in the picture, for %s', (_, nameOf) => {
		const first = rules.filter((rule) => !rule.urgency).map((rule) => rule.causes[0] ?? 'newDisease');
		const drawn = ['incomplete', 'fibrosis', 'recurrent', 'pseudarthrosis', 'adjacent'] as const;
		const besideSign = ['haematoma', 'infection'] as const;

		expect([...first, ...drawn].map(nameOf).filter((name) => wrap(name, 14).length > 3)).toEqual([]);
		expect(besideSign.map(nameOf).filter((name) => wrap(name, 12).length > 3)).toEqual([]);
	});

	it('say in three lines what cannot wait', () => {
		for (const label of [...Object.values(english.urgencies), ...Object.values(spanish.urgencies)])
			expect(wrap(label, 12).length).toBeLessThanOrEqual(3);
	});
});
