import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/course/question.ts';
import { isScored } from '../../src/assessment/score.ts';
import { interaction, type Graded } from '../../src/tracking/interaction.ts';
import {
	aChooseAny,
	aHotspot,
	aKeyFeature,
	aLabel,
	aLikert,
	aSort,
	aTask,
	aText,
	aTrueFalse,
	oneOfEach,
	wrongAnswer
} from '../builders.ts';
import { aChoice, aMatch, anOrder, aNumber, aSession, graded, rowsOf } from './builders.ts';

const standards = ['scorm12', 'scorm2004'] as const;
const fields = (writes: readonly (readonly [string, string])[]) =>
	writes.map(([element, value]) => `${element} = ${value}`);

describe('R-61 a graded answer', () => {
	const right = graded(aChoice(), ['k2'], { right: true });

	it('in SCORM 1.2', () => {
		expect(fields(rowsOf('scorm12', [right])[0] ?? [])).toEqual([
			'id = T1_roots',
			'type = choice',
			'objectives.0.id = NR-1',
			'time = 09:05:03',
			'correct_responses.0.pattern = b',
			'student_response = b',
			'result = correct',
			'weighting = 1',
			'latency = 0000:00:03.25'
		]);
	});

	it('in SCORM 2004', () => {
		expect(fields(rowsOf('scorm2004', [right])[0] ?? [])).toEqual([
			'id = urn:course:T1_roots',
			'type = choice',
			'objectives.0.id = NR-1',
			'timestamp = 2026-11-01T09:05:03',
			'correct_responses.0.pattern = b',
			'learner_response = b',
			'result = correct',
			'weighting = 1',
			'latency = PT3.25S',
			'description = Which root?'
		]);
	});
});

const all = aChoice({ right: ['k1', 'k3'] });

/** The one step of a task: no LMS takes a hyphen in its name. */
const performance = (how: string) =>
	[`same_charge.${how}`, 'same_charge.done', `same_charge[.]${how}`, 'same_charge[.]done'] as const;

describe('R-60 M-15 responses and patterns', () => {
	it.each<[string, Question, Graded['answer'], string, string, string, string]>([
		['a choice', aChoice(), ['k1'], 'a', 'b', 'a', 'b'],
		['several choices', all, ['k3', 'k1'], 'c,a', 'a,c', 'c[,]a', 'a[,]c'],
		['a choice named twice', all, ['k3', 'k3'], 'c', 'a,c', 'c', 'a[,]c'],
		['an order', anOrder, ['k3', 'k1', 'k2'], 'c,a,b', 'a,b,c', 'c[,]a[,]b', 'a[,]b[,]c'],
		['pairs', aMatch, ['s1', 't3', 's2', 't1'], 'a.e,b.c', 'a.d,b.c', 'a[.]e[,]b[.]c', 'a[.]d[,]b[.]c'],
		['some of the pairs', aMatch, ['s2', 't1'], 'b.c', 'a.d,b.c', 'b[.]c', 'a[.]d[,]b[.]c'],
		['a number', aNumber(12.5, 0.5), 12.25, '12.25', '12.5', '12.25', '12[:]13'],
		[
			'a tiny number',
			aNumber(1e-7, 0),
			1.5e-7,
			'0.0000001',
			'0.0000001',
			'0.0000001',
			'0.0000001[:]0.0000001'
		],
		['zero', aNumber(0, 1), 0, '0', '0', '0', '-1[:]1'],
		['a key feature', aKeyFeature(['kaaa', 'kccc']), ['kccc', 'kbbb'], 'c,b', 'a,c', 'c[,]b', 'a[,]c'],
		['a hotspot', aHotspot(), ['cccc'], 'c', 'a', 'c', 'a'],
		['a verdict and its reason', aTrueFalse(), ['true', 'raaa'], 'a,c', 'b,c', 'a[,]c', 'b[,]c'],
		[
			'things sorted into groups',
			aSort(),
			['saaa', 'gwait', 'sbbb', 'gweek', 'sccc', 'gnow'],
			...(['a.f,b.e,c.d', 'a.d,b.e,c.d', 'a[.]f[,]b[.]e[,]c[.]d', 'a[.]d[,]b[.]e[,]c[.]d'] as const)
		],
		['labels', aLabel(), ['saaa', 'tccc'], 'a.e', 'a.c,b.d', 'a[.]e', 'a[.]c[,]b[.]d'],
		['another spelling', aText(), ['bbbb'], 'ankle clonus', 'clonus', 'ankle clonus', 'clonus'],
		['another word', aText(), ['other'], 'other', 'clonus', 'other', 'clonus'],
		['a task done', aTask(), ['done'], ...performance('done')],
		['a task not done', aTask(), ['open'], ...performance('open')],
		['a number with a rounding error', aNumber(0.3, 0.1), 0.1 + 0.2, '0.3', '0.3', '0.3', '0.2[:]0.4']
	])('%s', (_what, question, answer, response12, pattern12, response2004, pattern2004) => {
		expect(said(question, answer)).toEqual([response12, pattern12, response2004, pattern2004]);
	});

	it.each<[string, Question, Graded['answer']]>([
		['nothing was picked', aChoice(), []],
		['nothing was ordered', anOrder, []],
		['nothing was paired', aMatch, []],
		['a figure was not used', aTask(), []],
		['no number was given', aNumber(1, 0), []],
		['the number is beyond what an LMS keeps', aNumber(1, 0), 1e300],
		['the number is none', aNumber(1, 0), NaN],
		['the answer is of another kind', aChoice(), 5],
		['the option is gone', aChoice(), ['k9']]
	])('R-67 no response is written where %s', (_when, question, answer) => {
		const [response12, , response2004] = said(question, answer);

		expect([response12, response2004]).toEqual([undefined, undefined]);
	});

	it.each<[string, Question, Graded['answer']]>([
		['a choice', all, ['k3', 'k1']],
		['an order', anOrder, ['k3', 'k1', 'k2']],
		['pairs', aMatch, ['s1', 't3', 's2', 't1']],
		['a number', aNumber(12.5, 0.5), -1e-7],
		['words where a choice is asked for', aChoice(), ['I live at 5 High Street']],
		...Object.values(oneOfEach)
			// Their words are the course's own: the usual spelling, the task's name.
			.filter(({ kind }) => kind !== 'text' && kind !== 'task')
			.map((question): [string, Question, Graded['answer']] => [
				question.kind,
				question,
				wrongAnswer(question)
			])
	])('R-66 no words of the learner are sent, and the weight is in range: %s', (_what, question, answer) => {
		const [response12, , response2004] = said(question, answer);
		const weights = standards.flatMap((standard) =>
			rowsOf(standard, [graded(question, answer)])
				.flat()
				.filter(([element]) => /weight/.test(element))
		);

		expect(response12 ?? '').toMatch(/^([a-z0-9]([.,][a-z0-9])*|-?[\d.]+)?$/);
		expect(response2004 ?? '').toMatch(/^([a-z0-9](\[[.,]\][a-z0-9])*|-?[\d.]+)?$/);
		expect(weights.map(([, weight]) => weight)).toEqual(['1', '1']);
	});

	it('B-12 letters follow the slot table, so that reordered options keep them', () => {
		const options = ['k1', 'k2', 'k3'];
		const reordered = aChoice({ keys: ['k3', 'k2', 'k1'] });

		expect(said(reordered, ['k3'], { options })).toEqual(['c', 'b', 'c', 'b']);
	});

	it('R-60 the eleventh option still has one character', () => {
		const keys = Array.from({ length: 36 }, (_, n) => `k${n}`);

		expect(said(aChoice({ keys, right: ['k10'] }), ['k35'])).toEqual(['9', 'k', '9', 'k']);
	});
});

describe.each(standards)('%s: a scale', (standard) => {
	it('is neither right nor wrong, and has no pattern', () => {
		const { driver, lms } = aSession(standard);
		driver.start();
		driver.record(rowsOf(standard, [graded(aLikert(), ['l1'])]));
		while (driver.sendNext());

		expect(lms.refusals).toEqual([]);
		expect(lms.stored['cmi.interactions.0.type']).toBe('likert');
		expect(lms.stored['cmi.interactions.0.result']).toBe('neutral');
		expect(Object.keys(lms.stored).filter((element) => /pattern/.test(element))).toEqual([]);
		expect(Object.values(lms.stored)).toContain('b');
	});
});

describe.each(standards)('%s: what applies', (standard) => {
	it('is a choice of several, neither right nor wrong, without a pattern', () => {
		const { driver, lms } = aSession(standard);
		driver.start();
		driver.record(rowsOf(standard, [graded(aChooseAny(), ['a2', 'a0'], { options: ['a0', 'a1', 'a2'] })]));
		while (driver.sendNext());

		expect(lms.refusals).toEqual([]);
		expect(lms.stored['cmi.interactions.0.type']).toBe('choice');
		expect(lms.stored['cmi.interactions.0.result']).toBe('neutral');
		expect(Object.keys(lms.stored).filter((element) => /pattern/.test(element))).toEqual([]);
		expect(Object.values(lms.stored)).toContain(standard === 'scorm12' ? 'c,a' : 'c[,]a');
	});
});

describe('the description', () => {
	it.each([
		['Which root?', 'Which root?'],
		['Pain <em>&lt; 3</em> weeks &amp; fever &quot;now&quot;&#39;', 'Pain < 3 weeks & fever "now"\''],
		['{L4} or {L5}?', 'L4} or {L5}?'],
		['two\nlines\tand&nbsp;more', 'two lines and more'],
		['x'.repeat(300), 'x'.repeat(250)],
		[`${'x'.repeat(249)}😀`, 'x'.repeat(249)]
	])('of %j is %j', (stem, text) => {
		expect(interaction(graded(aChoice({ stem }), [])).text).toBe(text);
	});
});

describe.each(['scorm12', 'scorm2004'] as const)('T-14 %s: a strict LMS takes', (standard) => {
	it.each<[string, Question, Graded['answer']]>([
		['a choice', aChoice(), ['k2']],
		['several choices', all, ['k3', 'k1']],
		['an order', anOrder, ['k3', 'k1', 'k2']],
		['pairs', aMatch, ['s1', 't3']],
		['a number', aNumber(12.5, 0.5), -1e-9],
		['a question left open', aChoice(), []],
		...Object.values(oneOfEach)
			.filter(isScored)
			.map((question): [string, Question, Graded['answer']] => [
				question.kind,
				question,
				wrongAnswer(question)
			]),
		['an awkward stem', aChoice({ stem: '{"a":1}\n<b>x</b>' }), ['k1']]
	])('%s', (_what, question, answer) => {
		const { driver, lms } = aSession(standard);
		driver.start();
		driver.record(rowsOf(standard, [graded(question, answer)]));
		while (driver.sendNext());

		expect(lms.refusals).toEqual([]);
		expect(lms.stored['cmi.interactions.0.result']).toBe(standard === 'scorm12' ? 'wrong' : 'incorrect');
	});
});

/** Response and pattern, in 1.2 and in 2004. */
function said(
	question: Question,
	answer: Graded['answer'],
	more: Partial<Graded> = {}
): (string | undefined)[] {
	return standards.flatMap((standard) => {
		const writes = rowsOf(standard, [graded(question, answer, more)]).flat();
		const find = (end: string) => writes.find(([element]) => element.endsWith(end))?.[1];

		return [find('_response'), find('pattern')];
	});
}
