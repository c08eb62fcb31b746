import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/assessment/case.ts';
import { outlineOf } from '../../../src/build/outline.ts';
import { scosOf } from '../../../src/build/scos.ts';
import { keysOf } from '../../../src/build/read/case-keys.ts';
import { caseFor, courseFor, example, reading, said, withCase } from './a-course.ts';

const text = example('clinical-case.md');
const joan = caseFor('nurses', text);

/** A case of these scenes: the words in the braces, then an arrow for each choice. */
function aCase(...scenes: [braces: string, ...arrows: string[]][]) {
	const written = scenes.map(
		([braces, ...arrows]) =>
			`## A scene {#${braces}}\n\n${arrows.map((arrow, index) => `- [${3 - index}] Choice ${index}${arrow && ` -> ${arrow}`}\n  > So it goes.`).join('\n')}\n`
	);

	return text.replace(/## [^]*(?=:::closing)/, `${written.join('\n')}\n`);
}

/** Where each choice leads, scene by scene. */
const ways = (file: string): Record<string, string[]> =>
	Object.fromEntries(
		caseFor('nurses', file).scenes.map(({ id, choices }) => [
			id,
			choices.map(({ next }) => next.join('|') || 'end')
		])
	);

describe('arrows', () => {
	it.each<[string, string, Record<string, string[]>]>([
		[
			'without one the next scene follows, after the last one the end',
			aCase(['a', '', ''], ['b', '', '']),
			{ a: ['b', 'b'], b: ['end', 'end'] }
		],
		[
			'they lead to a scene, or to the end',
			aCase(['a', 'c', 'b'], ['b', 'end', 'c'], ['c', 'end', '']),
			{ a: ['c', 'b'], b: ['end', 'c'], c: ['end', 'end'] }
		],
		[
			'to a draw, or to one scene of it',
			aCase(['a', 'trial', 'b'], ['b draw=trial', 'end', 'end'], ['c draw=trial', 'end', 'end']),
			{ a: ['b|c', 'b'], b: ['end', 'end'], c: ['end', 'end'] }
		],
		[
			'without one a draw follows as a whole, and after a draw what stands behind it',
			aCase(['a', '', ''], ['b draw=x', '', ''], ['c draw=x', '', ''], ['d', '', '']),
			{ a: ['b|c', 'b|c'], b: ['d', 'd'], c: ['d', 'd'], d: ['end', 'end'] }
		]
	])('%s', (_what, file, expected) => {
		expect(ways(file)).toEqual(expected);
	});

	it('a case may begin with a draw', () => {
		expect(caseFor('nurses', aCase(['a draw=x', '', ''], ['b draw=x', '', ''])).first).toEqual(['a', 'b']);
	});

	it.each<[string, string, string]>([
		['to itself', aCase(['a', 'a', '']), 'case-loop'],
		['round several scenes', aCase(['a', 'b', 'b'], ['b', 'c', 'end'], ['c', 'a', 'end']), 'case-loop'],
		['back into its own draw', aCase(['a draw=x', 'x', ''], ['b draw=x', '', '']), 'case-loop'],
		['past a scene', aCase(['a', 'c', 'end'], ['b', '', ''], ['c', '', '']), 'case-unreachable'],
		[
			'to a scene that has a draw\u2019s name',
			aCase(['a', 'b', ''], ['b draw=c', '', ''], ['c draw=c', '', '']),
			'duplicate-scene'
		],
		['nowhere', aCase(['a', 'nowhere', '']), 'unknown-scene']
	])('are a problem where they lead %s', (_where, file, rule) => {
		const rules = reading(withCase(file)).problems.map((problem) => problem.rule);

		expect(rules).toContain(rule);
	});

	it('stay words where no name follows, or where they stand inside', () => {
		const [scene] = caseFor(
			'nurses',
			text.replace('[0] L5 -> talk', '[0] L4 -> L5, by the book -> talk')
		).scenes.slice(1);

		expect(scene?.choices[1]).toMatchObject({ text: 'L4 -&gt; L5, by the book', next: ['afraid', 'hasty'] });
	});
});

describe('a case in the course', () => {
	const course = courseFor('nurses', withCase(text));
	const outline = outlineOf(course);

	it('has the objectives of its audience', () => {
		expect(joan.objectives).toEqual(['NR-1']);
		expect(caseFor('students', text).objectives).toEqual(['MS-1']);
	});

	it('is a page of its module, and stands with the questions in the table of slots, with all its keys', () => {
		expect(outline.modules[0]?.pages.at(-1)).toEqual({
			id: 'cases/joan',
			is: 'case',
			title: 'The pain came back',
			minutes: 8,
			objectives: [],
			questions: ['cases/joan'],
			critical: [],
			heldBack: []
		});
		expect(outline.slots.questions['cases/joan']).toEqual({
			slot: course.slots.questions.length - 1,
			options: keysOf(joan)
		});
		expect(outline.slots.pages).toHaveProperty(['cases/joan']);
	});

	it('may be all that a module has', () => {
		const [module] = course.modules;
		const pages = module?.pages.filter(({ is }) => is === 'case') ?? [];

		expect(scosOf({ modules: [{ id: 'joan', title: 'Joan', pages }], exam: null })[0]?.firstPage).toBe(
			'cases/joan'
		);
	});

	it('keeps each key when choices change places, and when another scene gets the same words', () => {
		const moved = text.replace(/(- \[3\] S1.*\n.*\n)(- \[0\] L5.*\n.*\n)/, '$2$1');

		expect(keysOf(caseFor('nurses', moved)).sort()).toEqual(keysOf(joan).sort());
		expect(new Set(keysOf(joan)).size).toBe(9);
	});

	it('can be passed, and ends at an unsafe choice', () => {
		const [screen, localise, afraid] = joan.scenes.map(({ choices }) => choices.map(({ key }) => key));
		const best = [screen?.[0], localise?.[0], afraid?.[0]].map(String);

		expect(standing(joan, best, 1)).toMatchObject({ end: 'finished', points: 12, best: 12, passed: true });
		expect(standing(joan, [String(screen?.[2])], 1)).toMatchObject({ end: 'unsafe', passed: false });
	});

	it('cannot be drawn from by a final test', () => {
		const final = example('final-test.md').replace('[anatomy]', '[anatomy, cases/joan]');

		expect(said(withCase(text, { 'quizzes/final.nurses.md': final }))).toContain(
			'there is no quiz "cases/joan"'
		);
	});

	it('says when too many of its choices were reworded for a state to hold them all', () => {
		const options = Array.from({ length: 30 }, (_, index) => `k${index}`);
		const slots = { pages: [], questions: [{ id: 'cases/joan', options }] };

		expect(said(withCase(text, { 'modules/slots.json': JSON.stringify(slots) }))).toMatchInlineSnapshot(`
			"quizzes/cases/joan.md:1:1  with those of earlier versions the case has 39 choices, and a learner’s state holds 32
			    1 │ ---
			      │ ^ take modules/slots.json of the last release back; if that does not help, give the file another name: it is a new case then"
		`);
	});
});
