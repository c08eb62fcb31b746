import { describe, expect, it } from 'vitest';
import { standing } from '../../src/assessment/case.ts';
import { verdict } from '../../src/player/case/case-words.ts';
import { gradedDecisions } from '../../src/player/case/graded-decisions.ts';
import { keptWay, newWay } from '../../src/player/case/kept-way.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { interactionRows } from '../../src/tracking/interactions.ts';
import { freshProgress, progressAfter } from '../../src/tracking/progress.ts';
import { aCase } from '../assessment/a-case.ts';
import { aSession } from '../tracking/builders.ts';
import { aContent } from './course.ts';

const joan = aCase({
	'screen!': ['3>trial-a|trial-b', '1>trial-a|trial-b', '0'],
	'trial-a': ['3', '3', '0'],
	'trial-b': ['3', '2', '0']
});
const keys = joan.scenes.flatMap(({ choices }) => choices.map(({ key }) => key));

const { outline } = aContent({ cases: [joan] });
const after = (...events: LearnerEvent[]) =>
	events.reduce((before, event) => progressAfter(before, event, outline), freshProgress(40));
const chosen = (...path: string[]): LearnerEvent => ({ is: 'drafted', question: joan.id, answer: path });
const ended = (...answer: string[]): LearnerEvent => ({
	is: 'answered',
	question: joan.id,
	answer,
	right: true
});

describe('the way that is kept', () => {
	const over = ended('screen1', 'trial-a1');

	it.each<[string, LearnerEvent[], string[], number]>([
		['nothing was chosen yet', [], [], 40],
		['under way', [chosen('screen1')], ['screen1'], 40],
		['ended: with the draws that it had', [over], ['screen1', 'trial-a1'], 40],
		['another path', [over, chosen(), chosen('screen2')], ['screen2'], 41],
		['ended a second time', [over, over], ['screen1', 'trial-a1'], 41]
	])('%s', (_what, events, path, seed) => {
		expect(keptWay(joan, after(...events))).toEqual({ path, seed });
	});

	it('is empty where the answer is of another kind', () => {
		const event: LearnerEvent = { is: 'answered', question: joan.id, answer: 5, right: true };

		expect(keptWay(joan, after(event)).path).toEqual([]);
	});

	it('begins anew with the next draw', () => {
		expect(newWay(joan, after())).toEqual({ path: [], seed: 40 });
		expect(newWay(joan, after(over))).toEqual({ path: [], seed: 41 });
	});
});

describe('R-63 what an LMS is told of a case', () => {
	const when = { attempt: 2, began: 1000, now: 9000, options: keys };
	const told = (theCase: typeof joan, ...path: string[]) =>
		gradedDecisions(theCase, standing(theCase, path, 1).decisions, when);

	it('is an interaction a decision, under the try, the case and the scene', () => {
		expect(told(joan, 'screen2', 'trial-b1')).toMatchObject([
			{ id: 'C2_joan_screen', answer: ['screen2'], right: false, seconds: 4, options: keys },
			{ id: 'C2_joan_trial-b', answer: ['trial-b1'], right: true, seconds: 4 }
		]);
	});

	it('R-60 has letters of the case’s row, and one right choice: where two are best, the chosen one', () => {
		const [first = [], second = []] = interactionRows('scorm12', told(joan, 'screen2', 'trial-a2'), 'course');
		const said = (row: typeof first) => row.map(([field, value]) => `${field} = ${value}`);

		expect(said(first)).toEqual(
			expect.arrayContaining([
				'type = choice',
				'objectives.0.id = NR-1',
				'correct_responses.0.pattern = a',
				'student_response = b',
				'result = wrong'
			])
		);
		expect(said(second)).toEqual(
			expect.arrayContaining(['correct_responses.0.pattern = e', 'student_response = e', 'result = correct'])
		);
	});

	it.each(['scorm12', 'scorm2004'] as const)('%s: is taken by a strict LMS as it is', (standard) => {
		const patients = { ...joan, id: 'cases/joan.patients' };
		const { driver, lms } = aSession(standard);
		driver.start();
		driver.record(interactionRows(standard, told(patients, 'screen2', 'trial-b2'), 'fbss'));
		while (driver.sendNext());

		expect(lms.refusals).toEqual([]);
		expect(lms.stored['cmi.interactions.1.id']).toMatch(/C2_joan-patients_trial-b$/);
		expect(lms.stored['cmi.interactions.1.result']).toMatch(/^(wrong|incorrect)$/);
	});

	it('R-60 names nothing that an identifier of 1.2 may not hold, and is never too long', () => {
		const long = { ...joan, id: `cases/${'a-long.name'.repeat(40)}` };
		const [decision] = told(long, 'screen1');

		expect(decision?.id).toMatch(/^C2_a-long-name[A-Za-z0-9-]*_screen$/);
		expect(`urn:${'c'.repeat(31)}:${decision?.id}`).toHaveLength(255);
	});

	it('ends with the seventh try: later ones are not told apart', () => {
		const { decisions } = standing(joan, ['screen1', 'trial-a1'], 1);

		expect(gradedDecisions(joan, decisions, { ...when, attempt: 7 })).toHaveLength(2);
		expect(gradedDecisions(joan, decisions, { ...when, attempt: 8 })).toEqual([]);
	});
});

describe('a choice in a word or two', () => {
	it.each<[string, string, string, string]>([
		['three points', 'screen1', 'Best choice', 'Safe'],
		['two', 'trial-b2', 'Acceptable', 'Safe, but not the best'],
		['one', 'screen2', 'Of low value', 'Safe, but not the best'],
		['none', 'trial-b3', 'Wrong', 'Not a good choice'],
		['none in a critical scene', 'screen3', 'Unsafe', 'Not safe']
	])('%s', (_what, key, professionals, patients) => {
		const [decision] = joan.scenes.flatMap((scene) =>
			scene.choices.filter((choice) => choice.key === key).map((choice) => ({ scene, choice }))
		);
		if (!decision) throw new Error(`no choice ${key}`);

		expect(verdict(decision, false)).toBe(professionals);
		expect(verdict(decision, true)).toBe(patients);
	});
});
