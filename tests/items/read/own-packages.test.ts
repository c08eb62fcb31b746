import { describe, expect, it } from 'vitest';
import { readAttempt } from '../../../src/items/read/attempt.ts';
import type { Cmi } from '../../../src/lms/attempt.ts';
import { readResult } from '../../../src/lms/result.ts';
import type { Standard } from '../../../src/tracking/find-api.ts';
import type { Graded } from '../../../src/tracking/interaction.ts';
import { aSort, aText, aTrueFalse } from '../../builders.ts';
import { aChoice, aMatch, aNumber, anOrder, graded, rowsOf } from '../../tracking/builders.ts';

const answered: [string, Graded, unknown][] = [
	['one option', graded(aChoice(), ['k1']), { kind: 'choice', picked: ['a'], pattern: ['b'], right: false }],
	[
		'several options',
		graded(aChoice({ right: ['k1', 'k3'] }), ['k3', 'k1'], { right: true }),
		{ kind: 'choice', picked: ['c', 'a'], pattern: ['a', 'c'], right: true }
	],
	[
		'a letter by the table of slots',
		graded(aChoice(), ['k1'], { options: ['k9', 'k3', 'k2', 'k1'] }),
		{ kind: 'choice', picked: ['d'], pattern: ['c'], right: false }
	],
	['nothing', graded(aChoice(), []), { kind: 'choice', picked: [], pattern: ['b'], right: false }],
	[
		'an order',
		graded(anOrder, ['k2', 'k1', 'k3']),
		{ kind: 'sequencing', picked: ['b', 'a', 'c'], pattern: ['a', 'b', 'c'], right: false }
	],
	[
		'a match',
		graded(aMatch, ['s1', 't2', 's2', 't3']),
		{ kind: 'matching', picked: ['a.d', 'b.e'], pattern: ['a.d', 'b.c'], right: false }
	],
	[
		'a verdict and its reason',
		graded(aTrueFalse(), ['true', 'raaa']),
		{ kind: 'choice', picked: ['a', 'c'], pattern: ['b', 'c'], right: false }
	],
	[
		'things in groups',
		graded(aSort(), ['saaa', 'gwait', 'sbbb', 'gweek', 'sccc', 'gnow']),
		{ kind: 'matching', picked: ['a.f', 'b.e', 'c.d'], pattern: ['a.d', 'b.e', 'c.d'], right: false }
	],
	[
		'two words',
		graded(aText(), ['bbbb'], { right: true }),
		{ kind: 'fill-in', picked: ['ankle clonus'], pattern: ['clonus'], right: true }
	],
	[
		'a number',
		graded(aNumber(3, 0.5), 2.75, { right: true }),
		{ kind: 'numeric', picked: ['2.75'], right: true }
	]
];

describe.each<Standard>(['scorm12', 'scorm2004'])(
	'what a package reports in %s is read as it was answered',
	(standard) => {
		it.each(answered)('%s', (_, one, expected) => {
			const { interactions } = readResult(standard, cmiOf(standard, one), []);
			const { responses, troubles } = readAttempt(
				{ package: 'p', attempt: 1, started: 'now', standard, interactions },
				'1.json'
			);

			expect(troubles).toEqual([]);
			expect(responses).toEqual([
				expect.objectContaining({ item: one.question.id, tried: 1, seconds: 3.25, ...(expected as object) })
			]);
		});
	}
);

/** The data model as an LMS holds it after the course has written the answer. */
function cmiOf(standard: Standard, one: Graded): Cmi {
	const [row = []] = rowsOf(standard, [one]);
	const interaction: Cmi = {};
	for (const [element, value] of row) {
		const steps = element.split('.');
		const last = steps.pop() ?? '';
		let inner = interaction;
		for (const step of steps) inner = (inner[step] ??= {}) as Cmi;
		inner[last] = value;
	}

	return { interactions: { 0: interaction } };
}
