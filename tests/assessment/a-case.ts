import type { Case, Choice, Scene } from '../../src/course/case.ts';

/** `'3>b'`: three points, then scene b; `'1>b|c'`: then b or c, as it is drawn; `'0'`: the end. Keys are scene and place: `a1`. */
type Choices = string[];

/** Scenes by id; an exclamation mark makes one critical. The first one begins. */
export function aCase(
	scenes: Record<string, Choices>,
	rest: Partial<Case> & { with?: Record<string, Partial<Scene>> } = {}
): Case {
	const ids = Object.keys(scenes);
	const { with: more = {}, ...others } = rest;

	return {
		id: 'cases/joan',
		title: 'The pain came back',
		objectives: ['NR-1'],
		passMark: 75,
		opening: '<p>Joan is 52.</p>',
		chart: [{ heading: 'History', html: '<ul><li>Microdiscectomy</li></ul>' }],
		first: [ids[0]?.replace('!', '') ?? ''],
		scenes: ids.map((name) => {
			const id = name.replace('!', '');

			return { ...aScene(id, name.endsWith('!'), scenes[name] ?? []), ...more[id] };
		}),
		closing: '<p>What mattered.</p>',
		...others
	};
}

function aScene(id: string, critical: boolean, choices: Choices): Scene {
	return {
		id,
		title: `Scene ${id}`,
		text: `<p>Text ${id}</p>`,
		chart: [],
		choices: choices.map((words, index) => aChoice(`${id}${index + 1}`, words)),
		hint: null,
		critical,
		debrief: critical ? `<p>Debrief ${id}</p>` : null,
		rubric: null,
		weight: 1
	};
}

function aChoice(key: string, words: string): Choice {
	const [points = '', next = ''] = words.split('>');

	return {
		key,
		text: `Choice ${key}`,
		points: Number(points),
		consequence: `<p>Consequence ${key}</p>`,
		next: next === '' ? [] : next.split('|')
	};
}
