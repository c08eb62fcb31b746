import { describe, expect, it } from 'vitest';
import { rules, thinkFirst } from '../../modules/causes/onset-rules.ts';
import { causes, clues, onsets, type Clue, type Onset } from '../../modules/causes/onset-words.ts';
import { wrap } from '../../modules/causes/wrap.ts';

const onsetNames = Object.keys(onsets) as Onset[];
const clueNames = Object.keys(clues) as Clue[];
const pairs = clueNames.flatMap((clue) => onsetNames.map((onset) => ({ onset, clue })));

function firstThought(onset: Onset, clue: Clue): string | undefined {
	return thinkFirst(onset, clue).causes[0]?.clinical;
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
		const { urgency, next } = thinkFirst(onset, 'weakness');

		expect(urgency).toBe('now');
		expect(next.clinical).toMatch(/^Call the surgical team now/);
		expect(next.plain).toMatch(/^Go to the emergency room now/);
	});

	it.each(onsetNames)('sends fever or a wound leak for help the same day, %s', (onset) => {
		expect(thinkFirst(onset, 'fever').urgency).toBe('today');
	});

	it('names what cannot wait before what can', () => {
		const late = rules.filter(({ causes: names }) => {
			const urgent = names.map((name) => 'urgency' in causes[name]);
			return urgent.lastIndexOf(true) > urgent.indexOf(false) && urgent.includes(false);
		});

		expect(late.map(({ clue, onsets }) => `${clue}: ${onsets.join(' ')}`)).toEqual([]);
	});

	it('says so when a pain-free gap is claimed in the first days', () => {
		expect(thinkFirst('hours', 'gap').aside?.clinical).toContain('this early it is new pain');
		expect(thinkFirst('months', 'gap').aside).toBeUndefined();
	});

	it('counts pain that never changed as pain from the start, however late it is reported', () => {
		expect(thinkFirst('years', 'unchanged').causes).toEqual(thinkFirst('at-once', 'unchanged').causes);
	});

	it('uses every cause that it has words for', () => {
		const used = new Set<string>(rules.flatMap((rule) => rule.causes));

		expect(Object.keys(causes).filter((name) => !used.has(name))).toEqual([]);
	});
});

describe('words in a picture', () => {
	it('go on to the next line before they are too long', () => {
		expect(wrap('Recurrent disc herniation', 14)).toEqual(['Recurrent disc', 'herniation']);
	});

	it('keep a long word whole', () => {
		expect(wrap('A pseudarthrosis', 5)).toEqual(['A', 'pseudarthrosis']);
	});

	it('fit into three lines wherever a cause is named in the picture', () => {
		const shown = rules.filter((rule) => !rule.urgency).map((rule) => causes[rule.causes[0] ?? 'newDisease']);
		const tooLong = shown.filter(({ clinical, plain }) =>
			[clinical, plain].some((text) => wrap(text, 14).length > 3)
		);

		expect(tooLong).toEqual([]);
	});
});
