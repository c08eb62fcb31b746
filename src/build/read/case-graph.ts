import type { Next, Scene } from '../../course/case.ts';
import type { ChoiceText, SceneText } from './scene.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

export interface Graph {
	first: Next;
	scenes: Scene[];
}

/** Follows every arrow; reports those that lead nowhere or back, scenes that no arrow reaches, and draws of one. */
export function caseGraph(file: SourceFile, texts: readonly SceneText[]): Graph {
	const draws = drawsOf(file, texts);
	const ids = texts.map(({ scene }) => scene.id);
	const all = (text: SceneText): Next =>
		text.draw === null ? [text.scene.id] : (draws.get(text.draw.text) ?? [text.scene.id]);
	noIdTwice(file, texts, draws);

	const links = texts.map((text, index) => ({
		text,
		choices: text.choices.map((written) => ({
			written,
			next: follow(file, text, written, { ids, draws, after: afterwards(texts, index, all) })
		}))
	}));
	const first = texts[0] === undefined ? [] : all(texts[0]);
	const graph = new Map(links.map((link) => [link.text.scene.id, link]));
	const reached = walk(file, first, graph);

	for (const { scene, at } of texts) {
		if (reached.has(scene.id)) continue;
		file.report(
			at,
			'case-unreachable',
			`no path leads to "${scene.id}"`,
			`lead a choice to it:  - [3] … -> ${scene.id}`
		);
	}

	return {
		first,
		scenes: links.map(({ text, choices }) => ({
			...text.scene,
			choices: choices.map(({ written, next }) => ({ ...written.choice, next }))
		}))
	};
}

interface Names {
	ids: readonly string[];
	draws: ReadonlyMap<string, Next>;
	/** Where a choice without an arrow leads. */
	after: Next;
}

/** An unsafe choice of a critical scene ends the path, whatever its arrow says. */
function follow(file: SourceFile, { scene }: SceneText, written: ChoiceText, names: Names): Next {
	const { arrow, choice } = written;
	const { ids, draws, after } = names;
	const isUnsafe = scene.critical && choice.points === 0;

	if (isUnsafe && arrow !== null) {
		file.report(
			arrow.start,
			'case-arrow',
			'a choice of 0 points in a critical scene ends the path',
			'delete the arrow: the debrief follows'
		);
	}

	if (isUnsafe || arrow?.text === 'end') return [];
	if (arrow === null) return after;
	if (ids.includes(arrow.text)) return [arrow.text];

	const drawn = draws.get(arrow.text);
	if (drawn === undefined) {
		reportUnknown(file, arrow.start, {
			what: 'scene',
			name: arrow.text,
			known: ['end', ...ids, ...draws.keys()]
		});
	}

	return drawn ?? [];
}

/** The next scene of the file that is not of the same draw, or the draw that it belongs to. */
function afterwards(texts: readonly SceneText[], index: number, all: (text: SceneText) => Next): Next {
	const draw = texts[index]?.draw?.text;
	const next = texts.slice(index + 1).find((text) => draw === undefined || text.draw?.text !== draw);

	return next === undefined ? [] : all(next);
}

function drawsOf(file: SourceFile, texts: readonly SceneText[]): Map<string, Next> {
	const draws = new Map<string, Next>();
	for (const { draw, scene } of texts) {
		if (draw !== null) draws.set(draw.text, [...(draws.get(draw.text) ?? []), scene.id]);
	}

	for (const { draw } of texts) {
		if (draw === null || draws.get(draw.text)?.length !== 1) continue;
		file.report(
			draw.start,
			'case-draw',
			`nothing can be drawn: "${draw.text}" is one scene only`,
			`write another scene with  draw=${draw.text}  , or delete the word`
		);
	}

	return draws;
}

function noIdTwice(file: SourceFile, texts: readonly SceneText[], draws: ReadonlyMap<string, Next>): void {
	const seen = new Map<string, number>();

	for (const { scene, at } of texts) {
		const first = seen.get(scene.id);
		if (first !== undefined) {
			file.report(
				at,
				'duplicate-scene',
				`the scene id "${scene.id}" is taken: line ${lineOf(file, first)} has it too`,
				'give this one another id'
			);
		} else if (draws.has(scene.id)) {
			file.report(
				at,
				'duplicate-scene',
				`"${scene.id}" is the name of a draw too`,
				'give one of the two another name'
			);
		}
		seen.set(scene.id, first ?? at);
	}
}

type Links = ReadonlyMap<
	string,
	{ text: SceneText; choices: readonly { written: ChoiceText; next: Next }[] }
>;

/** The scenes that paths reach. A path that could come by a scene twice would never have to end. */
function walk(file: SourceFile, first: Next, links: Links): Set<string> {
	const reached = new Set<string>();
	const onTheWay = new Set<string>();

	const visit = (id: string): void => {
		reached.add(id);
		onTheWay.add(id);
		for (const { written, next } of links.get(id)?.choices ?? []) {
			const back = next.find((to) => onTheWay.has(to));
			if (back !== undefined) {
				file.report(
					written.arrow?.start ?? written.at,
					'case-loop',
					`this leads back to "${back}": the path would go round in a circle`,
					'lead on to a scene that has not been, or to  end'
				);
			}
			for (const to of next) if (!reached.has(to)) visit(to);
		}
		onTheWay.delete(id);
	};
	for (const id of first) if (!reached.has(id)) visit(id);

	return reached;
}

const lineOf = (file: SourceFile, offset: number): number => file.text.slice(0, offset).split('\n').length;
