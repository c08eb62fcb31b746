import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarms } from '../../modules/causes/cause-alarms.ts';
import { causeDetails, detailsOf, sayReason } from '../../modules/causes/cause-details.ts';
import {
	clues,
	onsetOrder,
	operations,
	pains,
	type Clue,
	type Filters,
	type Operation,
	type Pain
} from '../../modules/causes/cause-filters.ts';
import {
	findCauses,
	fits,
	readFilters,
	thinkOf,
	type Fit,
	type Judged
} from '../../modules/causes/cause-finder.ts';
import { asideWords, partWords, usualOnset } from '../../modules/causes/cause-words.ts';
import { causes } from '../../modules/causes/cause-table.ts';
import { divider, inWedges, wedge, wheel } from '../../modules/causes/cause-wheel.ts';
import { words as english } from '../../modules/causes/cause-finder.en.ts';
import spanish from '../../modules/causes/cause-finder.es.ts';
import { words as onsetsInEnglish } from '../../modules/causes/onset-timeline.en.ts';
import onsetsInSpanish from '../../modules/causes/onset-timeline.es.ts';
import { details as plainly, words as englishDetails } from '../../modules/causes/plain-details.en.ts';
import spanishDetails, { details as inSpanish } from '../../modules/causes/plain-details.es.ts';
import { usualOperation, usualPain } from '../../modules/causes/say-reason.ts';
import references from '../../modules/references.json' with { type: 'json' };

const keys = <K extends string>(words: Record<K, unknown>) => Object.keys(words) as K[];
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyFilters: fc.Arbitrary<Filters> = fc.record({
	onset: maybe(onsetOrder),
	pain: maybe(keys<Pain>(pains)),
	operation: maybe(keys<Operation>(operations)),
	clue: maybe(keys<Clue>(clues))
});
const codes = (judged: Judged[]) => judged.map(({ cause }) => cause.code);
const judge = (filters: Filters) => findCauses(filters, causes);
const of = (judged: Judged[], code: string) => {
	const found = judged.find(({ cause }) => cause.code === code);
	if (!found) throw new Error(`${code} was not judged`);
	return found;
};

describe('the cause finder', () => {
	it.each<[string, Filters, string[], string[]]>([
		[
			'leg pain back 8 months after a microdiscectomy: a recurrent herniation',
			{ operation: 'microdiscectomy', onset: 'after-months', clue: 'gap', pain: 'neuropathic' },
			[],
			['CA-13']
		],
		[
			'mechanical pain 12 months after a fusion: non-union, and hardware that loosens with it',
			{ operation: 'posterolateral', onset: 'after-months', pain: 'nociceptive' },
			[],
			['CA-17', 'CA-18']
		],
		[
			'the same where the approach is not known',
			{ operation: 'fusion', onset: 'after-months', pain: 'nociceptive', clue: 'load' },
			[],
			['CA-17', 'CA-18']
		],
		[
			'rising pain and weakness on day 1: a haematoma',
			{ onset: 'hours', clue: 'deficit' },
			['CA-12', 'CA-16', 'CA-11'],
			[]
		],
		['fever on day 10: an infection', { onset: 'weeks', clue: 'fever' }, ['CA-16', 'CA-11', 'CA-12'], []],
		['fever years later: a deep infection', { onset: 'years', clue: 'fever' }, ['CA-16'], []],
		[
			'a headache worse upright on day 2: a CSF leak',
			{ onset: 'hours', clue: 'headache' },
			['CA-11', 'CA-12', 'CA-16'],
			[]
		],
		[
			'pain that never changed: wrong diagnosis, wrong level, incomplete decompression',
			{ onset: 'at-once', clue: 'unchanged' },
			[],
			['CA-01', 'CA-03', 'CA-08']
		],
		[
			'the same when it is reported years later',
			{ onset: 'years', clue: 'unchanged' },
			[],
			['CA-01', 'CA-03', 'CA-08']
		],
		[
			'new root pain on waking after a fusion: a screw or a hurt nerve, once blood is excluded',
			{ onset: 'at-once', clue: 'waking', operation: 'lumbarInterbody', pain: 'neuropathic' },
			['CA-12', 'CA-11'],
			['CA-09', 'CA-10']
		],
		[
			'leg pain that comes back slowly: scar, once infection is excluded',
			{ operation: 'laminectomy', onset: 'months', pain: 'neuropathic', clue: 'slow' },
			['CA-16'],
			['CA-14', 'CA-15']
		],
		[
			'a new level after good years beside a fusion: the adjacent segment',
			{ operation: 'lumbarInterbody', onset: 'years', clue: 'newLevel' },
			[],
			['CA-19']
		],
		['stooped by evening: balance', { onset: 'years', clue: 'stooped' }, [], ['CA-23']],
		[
			'catching pain years after a laminectomy: instability',
			{ operation: 'laminectomy', onset: 'years', clue: 'catching' },
			[],
			['CA-20']
		]
	])('%s', (_, filters, first, then) => {
		const judged = judge(filters);

		expect(codes(judged.filter((each) => each.first))).toEqual(first);
		expect(codes(thinkOf(judged))).toEqual(then);
	});
});

describe('whatever is chosen', () => {
	it('every cause appears once, those that do not fit with a reason', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const judged = judge(filters);

				expect(codes(judged).sort()).toEqual(causes.map(({ code }) => code).sort());
				for (const { fit, reasons } of judged)
					if (fit === 'not' || fit === 'less')
						expect(reasons.some(({ speaks }) => speaks === 'against' || speaks === 'excludes')).toBe(true);
			})
		);
	});

	it('the order does not hang on the order in which causes are written', () => {
		fc.assert(
			fc.property(
				anyFilters,
				fc.shuffledSubarray([...causes], { minLength: causes.length }),
				(filters, shuffled) => {
					expect(findCauses(filters, shuffled)).toEqual(judge(filters));
				}
			)
		);
	});

	it('what has to be excluded stands before all else, and a better fit before a worse', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const judged = judge(filters);
				const firsts = judged.filter(({ first }) => first);
				const rest = judged.slice(firsts.length);
				const order = rest.map(({ fit }) => fits.indexOf(fit));

				expect(judged.slice(0, firsts.length)).toEqual(firsts);
				expect(order).toEqual([...order].sort((a, b) => a - b));
				expect(firsts.every(({ cause, fit }) => cause.urgency && fit !== 'not')).toBe(true);
			})
		);
	});

	it('no kind of pain and no operation takes an emergency away', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const urgent = (judged: Judged[]) => codes(judged.filter(({ first }) => first)).sort();

				expect(urgent(judge(filters))).toEqual(
					urgent(judge({ ...filters, pain: undefined, operation: undefined }))
				);
			})
		);
	});

	it('a place is shared by ties alone', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				judge(filters).forEach(({ place, fit, first }, index, judged) => {
					const before = judged[index - 1];
					if (before?.place === place) expect([before.fit, before.first]).toEqual([fit, first]);
					else expect(place).toBe(index + 1);
				});
			})
		);
	});

	it('every reason is a sentence, in both registers and both languages', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				for (const { cause, reasons } of judge(filters))
					for (const reason of reasons)
						for (const said of [
							sayReason(reason, cause, filters),
							plainly.sayReason(reason, cause),
							inSpanish.sayReason(reason, cause)
						])
							expect(said).toMatch(/^[A-Z][^<>]+\.$/);
			})
		);
	});

	it('a kind of pain alone makes nothing fit well, nor rules anything out', () => {
		for (const pain of keys<Pain>(pains))
			for (const { fit } of judge({ pain })) expect(['fits', 'open', 'less'] satisfies Fit[]).toContain(fit);
	});
});

describe('why not the others', () => {
	it.each<[string, Filters, string]>([
		['CA-17', { operation: 'microdiscectomy' }, 'Operation: only after a fusion.'],
		['CA-19', { onset: 'hours' }, 'Onset: usually years.'],
		['CA-08', { clue: 'gap' }, 'Clue: pain that was never relieved cannot return.'],
		['CA-13', { clue: 'unchanged' }, 'Clue: this brings a new or returning pain; yours never changed.'],
		['CA-12', { clue: 'newLevel' }, 'Clue: this begins within days; the pain came later.']
	])('%s with %j: %s', (code, filters, expected) => {
		const { cause, fit, reasons } = of(judge(filters), code);

		expect(fit).toBe('not');
		expect(reasons.map((reason) => sayReason(reason, cause, filters))).toContain(expected);
	});

	it.each<[string, Filters, string]>([
		['CA-17', { operation: 'microdiscectomy' }, 'It comes only after a fusion.'],
		['CA-19', { onset: 'hours' }, 'Its usual time: years.'],
		['CA-08', { clue: 'gap' }, 'This pain does not go away and come back.']
	])('in plain words: %s with %j: %s', (code, filters, expected) => {
		const { cause, reasons } = of(judge(filters), code);

		expect(reasons.map((reason) => plainly.sayReason(reason, cause))).toContain(expected);
	});

	it.each<[string, Filters, string]>([
		['CA-17', { operation: 'microdiscectomy' }, 'Solo viene después de una fusión.'],
		['CA-13', { operation: 'laminectomy' }, 'Es menos habitual después de esta operación.'],
		['CA-17', { onset: 'hours' }, 'Su tiempo habitual: de 6 a 24 meses.'],
		['CA-12', { onset: 'hours' }, 'El tiempo encaja.'],
		['CA-22', { pain: 'neuropathic' }, 'Su dolor suele sentirse de otra manera.'],
		['CA-13', { clue: 'unchanged' }, 'Esto trae un dolor nuevo. El suyo nunca cambió.']
	])('in Spanish: %s with %j: %s', (code, filters, expected) => {
		const { cause, reasons } = of(judge(filters), code);

		expect(reasons.map((reason) => inSpanish.sayReason(reason, cause))).toContain(expected);
	});

	it('lets patients cross the next border of time, not the one after', () => {
		expect(of(judge({ onset: 'weeks' }), 'CA-12').fit).toBe('less');
		expect(of(judge({ onset: 'months' }), 'CA-12').fit).toBe('not');
	});

	it('calls a cause open where nothing speaks for or against it', () => {
		expect(judge({}).every(({ fit }) => fit === 'open')).toBe(true);
		expect(of(judge({ onset: 'weeks' }), 'CA-24').fit).toBe('open');
	});

	it('lists a risk behind the causes that fit as well as it does', () => {
		const judged = judge({ operation: 'alif', onset: 'after-months', pain: 'nociceptive' });

		expect(of(judged, 'CA-05').fit).toBe('well');
		expect(of(judged, 'CA-05').place).toBeGreaterThan(of(judged, 'CA-18').place);
	});
});

describe('choices that contradict each other', () => {
	it.each<[Filters, ReturnType<typeof readFilters>]>([
		[
			{ clue: 'unchanged', onset: 'years' },
			{ filters: { clue: 'unchanged', onset: 'at-once' }, aside: 'unchanged-is-at-once' }
		],
		[{ clue: 'unchanged' }, { filters: { clue: 'unchanged', onset: 'at-once' } }],
		[
			{ clue: 'gap', onset: 'hours' },
			{ filters: { clue: undefined, onset: 'hours' }, aside: 'too-early-to-return' }
		],
		[{ clue: 'gap', onset: 'years' }, { filters: { clue: 'gap', onset: 'years' } }]
	])('%j are read as %j', (chosen, read) => {
		expect(readFilters(chosen)).toEqual(read);
	});

	it('have their words', () => {
		for (const words of [...Object.values(asideWords), ...Object.values(partWords)])
			expect(words.length).toBeGreaterThan(3);
	});
});

describe('the table of causes', () => {
	it('holds the twenty-four of the facts, by when they arise', () => {
		const count = (group: string) => causes.filter((cause) => cause.group === group).length;

		expect(causes.map(({ code }) => code)).toEqual(
			Array.from({ length: 24 }, (_, index) => `CA-${String(index + 1).padStart(2, '0')}`)
		);
		expect(['before', 'during', 'after'].map(count)).toEqual([7, 5, 12]);
	});

	it('gives each cause a clue of its own to choose, and each clue a cause', () => {
		expect(causes.filter((cause) => cause.clues.length === 0)).toEqual([]);
		expect(keys<Clue>(clues).filter((clue) => !causes.some((cause) => cause.clues.includes(clue)))).toEqual(
			[]
		);
	});

	it('has the details of every cause, and its source beside what is counted', () => {
		expect(Object.keys(causeDetails)).toEqual(causes.map(({ code }) => code));
		expect(detailsOf(of(judge({}), 'CA-16').cause)[1]).toEqual({
			term: 'How often',
			text: '3.1% pooled; 4.4% with implants, 1.4% without. (Zhou 2020)'
		});
		expect(detailsOf(of(judge({}), 'CA-18').cause)[1]?.text).toBe('Not known. No verified number.');
		expect(causes.every((cause) => detailsOf(cause).length === 5)).toBe(true);
	});

	it('says a number only with its source', () => {
		const unsourced = Object.values(causeDetails).filter(({ often, source }) => /\d/.test(often) && !source);

		expect(unsourced).toEqual([]);
	});

	it('keeps the numbers in circulation that no source confirms off the screen', () => {
		expect(JSON.stringify([causeDetails, englishDetails, spanishDetails])).not.toMatch(
			/58%|85\.9|36%|50%|12%/
		);
	});

	it('cites works that the course lists', () => {
		const known = JSON.stringify(references).replaceAll(/[^\p{L}\d]+/gu, ' ');
		for (const { source } of Object.values(causeDetails))
			for (const [name] of source?.matchAll(/\p{Lu}\p{L}+(?= \d{4})/gu) ?? []) expect(known).toContain(name);
	});

	it('says what is usual, and “any” where nothing is', () => {
		const said = (code: string) => {
			const { cause } = of(judge({}), code);
			return [usualOnset(cause), usualPain(cause), usualOperation(cause)];
		};

		expect(said('CA-18')).toEqual(['6–24 months', 'nociceptive', 'a fusion']);
		expect(said('CA-04')).toEqual(['any time', 'any kind', 'any operation']);
		expect(said('CA-22')[2]).toBe(
			'microdiscectomy, laminectomy or laminotomy, PLIF or TLIF, posterolateral fusion'
		);
	});
});

describe('for patients', () => {
	const told = causes.filter(({ code }) => code in english.causes);
	const sentences = told
		.flatMap((cause) => plainly.detailsOf(cause).map(({ text }) => text))
		.flatMap((text) => text.split(/(?<=[.?])\s+/));

	it('fewer causes are told, each with its details, no emergency left out', () => {
		expect(told).toHaveLength(14);
		expect(Object.keys(english.causes)).toEqual(told.map(({ code }) => code));
		expect(Object.keys(englishDetails.causes)).toEqual(told.map(({ code }) => code));
		expect(causes.filter((cause) => cause.urgency && !told.includes(cause))).toEqual([]);
		expect(plainly.detailsOf(of(judge({}), 'CA-03').cause)).toEqual([]);
	});

	it('every alarm has its words: the emergency room now, or a call today', () => {
		const soon = (said: Record<string, string>, now: RegExp, today: RegExp) =>
			Object.fromEntries(
				Object.entries(said).map(([clue, text]) => [
					clue,
					now.test(text) ? 'now' : today.test(text) ? 'today' : undefined
				])
			);

		expect(soon(english.alarms, /emergency room now/, /^Call .* today/)).toEqual(alarms);
		expect(soon(spanish.alarms, /urgencias ahora/, /^Llame hoy/)).toEqual(alarms);
	});

	it('a cause once opened is told under four headings, in Spanish too', async () => {
		expect(inSpanish.detailsOf(of(judge({}), 'CA-17').cause)).toEqual([
			{ term: 'Qué es', text: spanishDetails.causes['CA-17'].what },
			{ term: 'Cómo suele sentirse', text: spanishDetails.causes['CA-17'].sign },
			{ term: 'Tiempo habitual', text: 'de 6 a 24 meses.' },
			{ term: 'Qué decir a su equipo', text: spanishDetails.causes['CA-17'].tell }
		]);
		expect(inSpanish.detailsOf(of(judge({}), 'CA-04').cause)[2]?.text).toBe('en cualquier momento.');
		expect(await spanish.details()).toBe(inSpanish);
		expect(await english.details()).toBe(plainly);
	});

	it('the two figures of the lesson name times and urgency alike', () => {
		expect([english.fields.onset.options, english.urgencies]).toEqual([
			onsetsInEnglish.onsets,
			onsetsInEnglish.urgencies
		]);
		expect([spanish.fields.onset.options, spanish.urgencies]).toEqual([
			onsetsInSpanish.onsets,
			onsetsInSpanish.urgencies
		]);
	});

	it('no sentence has more than twelve words', () => {
		expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
	});

	it('every clue that they can choose points to a cause that they are told', () => {
		const offered = keys<Clue>(clues).filter((clue) => clue in english.fields.clue.options);
		const lost = offered.filter((clue) => !told.some((cause) => cause.clues.includes(clue)));

		expect(lost).toEqual([]);
	});
});

describe('the wheel', () => {
	it('draws a better fit longer, inside its square', () => {
		const outer = (fit: Fit) => Number(/A(\d+)/.exec(wedge(0, 24, fit))?.[1]);
		const lengths = fits.map(outer);

		expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
		expect(new Set(lengths).size).toBe(fits.length);
		for (let index = 0; index < 24; index += 1)
			for (const number of wedge(index, 24, 'well').match(/[\d.]+/g) ?? [])
				expect(Number(number)).toBeLessThan(wheel.side);
	});

	it('begins at the top and goes clockwise', () => {
		expect(inWedges(0, 24, 24, 50)).toEqual({ x: 160, y: 210 });
		expect(inWedges(5, 7, 24, 50)).toEqual({ x: 210, y: 160 });
		expect(divider(0, 24)).toBe('M160 152L160 92M160 63L160 3');
	});
});
