import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/build/check/advise.ts';
import { RULE_NAMES } from '../../../src/build/check/rule-names.ts';
import { aChoice, adviceOf, aQuiz } from './asked.ts';

const NEGATIVE = 'Which root is not hit?';

describe('advice', () => {
	it('is nothing where there is nothing to say', () => {
		expect(advise([aQuiz([aChoice({})])])).toEqual([]);
		expect(advise([])).toEqual([]);
	});

	it('comes by line and column, whatever the rule', () => {
		const options = ['Always L3', '*L4', 'L5', 'Usually S1 or never S2'];
		const said = advise([aQuiz([aChoice({ stem: NEGATIVE, options }), aChoice({ options: ['L3', '*L4'] })])]);

		expect(said.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
			'6:18 negative-stem',
			'8:7 absolute-option',
			'14:7 vague-option',
			'14:21 absolute-option',
			'17:4 option-count'
		]);
	});

	it('is given once for a question of several audiences', () => {
		expect(advise([aQuiz([aChoice({ stem: NEGATIVE })], ['nurses', 'students'])])).toHaveLength(1);
	});

	it('is held back by allow= for the rules it names, and for them alone', () => {
		const options = ['Always L3', '*L4', 'L5', 'Usually S1'];
		const rules = (heading: string) =>
			advise([aQuiz([aChoice({ stem: NEGATIVE, options, heading })])]).map(({ rule }) => rule);

		expect(rules('allow=negative-stem')).toEqual(['absolute-option', 'vague-option']);
		expect(rules('allow=vague-option,negative-stem,absolute-option')).toEqual([]);
	});
});

describe('the table of rules in docs/authoring.md', () => {
	const docs = readFileSync(new URL('../../../docs/authoring.md', import.meta.url), 'utf8');
	const rows = [...docs.matchAll(/^\| `([\w-]+)` +\|([^|\n]+)\|([^|\n]+)\|([^|\n]+)\|$/gm)].map((row) =>
		row.slice(1).map((cell) => cell.trim())
	);
	const about = new Map(rows.map(([name = '', , bad = '', good = '']) => [name, { bad, good }]));
	const ofBanks: readonly string[] = ['duplicate-stem', 'key-position', 'longest-right'];

	it.each(RULE_NAMES)('tells of %s', (name) => {
		expect(about.get(name)?.bad).toMatch(/\w/);
		expect(about.get(name)?.good).toMatch(/\w/);
	});

	it.each(RULE_NAMES.filter((name) => !ofBanks.includes(name)))('gives examples of %s that are', (name) => {
		const { bad = '', good = '' } = about.get(name) ?? {};

		expect(adviceOf(name, [written(bad)])).not.toEqual([]);
		expect(adviceOf(name, [written(good)])).toEqual([]);
	});
});

/** An example as the table writes it: a question, options between semicolons, or both with a dash between them. */
function written(example: string): string {
	const [first = '', second] = example.split(' — ');
	const isStem = second !== undefined || first.endsWith('?');
	const options = (isStem ? second : first)?.split('; ') ?? ['L3', 'L4'];
	const [right = '', ...wrong] = options.length === 1 ? [...options, 'L4'] : options;

	return aChoice({ options: [`*${right}`, ...wrong], ...(isStem && { stem: first }) });
}
