import type { Choice, Scene } from '../../course/case.ts';
import { takeCaseBoxes } from './case-boxes.ts';
import type { CaseBox, CaseBoxName } from './case-boxes.ts';
import { isBlank, stretch, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import { giveKeys } from './option-keys.ts';
import type { Keyed } from './option-keys.ts';
import { readOptionLines } from './option-lines.ts';
import type { OptionLines } from './option-lines.ts';
import type { QuestionLines } from './question-lines.ts';
import type { QuestionWords } from './question-words.ts';
import { readSceneHeading } from './scene-heading.ts';
import type { SourceFile } from './source-file.ts';

/** A scene as written: its arrows are words still. Places are offsets in the file. */
export interface SceneText {
	scene: Omit<Scene, 'choices'>;
	draw: Line | null;
	choices: ChoiceText[];
	/** Where the id stands. */
	at: number;
}

export interface ChoiceText {
	choice: Omit<Choice, 'next'>;
	/** What stands behind `->`. */
	arrow: Line | null;
	at: number;
}

export interface SceneReaders {
	file: SourceFile;
	words: QuestionWords;
	/** The keys of the whole case. */
	keys: Map<string, Keyed>;
}

const MOST_CHOICES = 4;

/** Reads one scene, from its heading to the next; `last` is where the closing may stand. */
export function readScene(
	{ heading, body }: QuestionLines,
	last: boolean,
	readers: SceneReaders
): { scene: SceneText | null; closing: CaseBox | null } {
	const { file, words } = readers;
	const head = readSceneHeading(file, heading);
	const allowed: CaseBoxName[] = ['chart', 'hint', 'debrief', ...(last ? (['closing'] as const) : [])];
	const { rest, boxes } = takeCaseBoxes(file, body, allowed);
	const first = rest.findIndex(({ text }) => /^[-*] ?\[[^\]]?\](?=\s|$)/.test(text));
	const text = trimmed(first === -1 ? rest : rest.slice(0, first));
	const written = first === -1 ? [] : readOptionLines(file, rest.slice(first), 'points');
	const box = (name: CaseBoxName): CaseBox | null => boxes.find((one) => one.name === name) ?? null;
	const linesOf = (name: CaseBoxName): Line[] => box(name)?.lines ?? [];
	const choices = readChoices(head?.id.text ?? `${heading.start}`, written, readers);

	const scene = {
		id: head?.id.text ?? '',
		title: head === null ? '' : words.inline([head.title]).html,
		text: words.blocks(text),
		chart: readChart(boxes, words),
		hint: box('hint') === null ? null : words.blocks(linesOf('hint')),
		critical: head?.critical ?? false,
		debrief: words.explanation(linesOf('debrief')),
		rubric: head?.rubric ?? null,
		weight: head?.weight ?? 1
	};
	const at = head?.id.start ?? heading.start;
	inspectChoices(file, heading.start, choices);
	if (head !== null) inspectDebrief(file, at, scene.critical, box('debrief'));

	return {
		scene: head === null ? null : { scene, draw: head.draw, choices, at },
		closing: box('closing')
	};
}

/** The charts among the boxes, under their headings. */
export function readChart(boxes: readonly CaseBox[], words: QuestionWords): Scene['chart'] {
	return boxes
		.filter(({ name }) => name === 'chart')
		.map(({ title, lines }) => ({ heading: words.inline([title]).html, html: words.blocks(lines) }));
}

/** A key is made of the scene and the words: two scenes may offer the same. */
function readChoices(
	scene: string,
	written: readonly OptionLines[],
	{ file, words, keys }: SceneReaders
): ChoiceText[] {
	const cut = written.map(({ words: [first, ...more], ...rest }) => {
		const { text, arrow } = cutArrow(file, first ?? { text: '', start: rest.start });

		return { ...rest, lines: [text, ...more], arrow };
	});
	const texts = cut.map(({ lines }) => words.inline(lines));
	const given = giveKeys(
		file,
		texts.map(({ plain }, index) => ({ plain, start: cut[index]?.lines[0]?.start ?? 0, within: scene })),
		keys
	);

	return cut.map(({ start, mark, rationale, arrow }, index) => {
		if (rationale.every(isBlank)) {
			file.report(
				start,
				'consequence',
				'this choice has no consequence',
				'say on the next line what comes of it:    > …'
			);
		}

		return {
			choice: {
				key: given[index] ?? '',
				text: texts[index]?.html ?? '',
				points: Number(mark),
				consequence: words.explanation(rationale) ?? ''
			},
			arrow,
			at: start
		};
	});
}

function cutArrow(file: SourceFile, line: Line): { text: Line; arrow: Line | null } {
	const found = /(?:^|\s)->\s*(\S*)$/.exec(line.text);
	if (found === null) return { text: line, arrow: null };

	const text = stretch(line, 0, found.index);
	const arrow = stretch(line, line.text.length - (found[1]?.length ?? 0));
	if (text.text === '') {
		file.report(line.start, 'option-empty', 'this choice has no words', 'write them before the arrow');
	}
	if (arrow.text === '') {
		file.report(
			line.start + line.text.length - 2,
			'case-arrow',
			'this arrow leads nowhere',
			'name a scene:  -> plan  ; or  -> end'
		);
	}

	return { text, arrow: arrow.text === '' ? null : arrow };
}

function inspectChoices(file: SourceFile, at: number, choices: readonly ChoiceText[]): void {
	const [first] = choices;

	if (first === undefined) {
		file.report(
			at,
			'answer-form',
			'this scene has nothing to choose from',
			'write choices:  - [3] … -> plan'
		);
		return;
	}

	if (choices.length < 2) {
		file.report(first.at, 'few-options', 'a scene needs two choices at least', 'add another line:  - [0] …');
	}

	const fifth = choices[MOST_CHOICES];
	if (fifth !== undefined) {
		file.report(
			fifth.at,
			'many-options',
			'a scene has four choices at most',
			'delete the weakest, or make two scenes of it'
		);
	}

	if (choices.every(({ choice }) => !(choice.points > 0))) {
		file.report(
			first.at,
			'case-points',
			'no choice of this scene earns points: no path through it is safe',
			'give the best choice three:  - [3] …'
		);
	}
}

function inspectDebrief(file: SourceFile, at: number, critical: boolean, debrief: CaseBox | null): void {
	if (critical && debrief === null) {
		file.report(
			at,
			'case-debrief',
			'this critical scene has no debrief',
			'say under its choices what could have happened:  :::debrief'
		);
	}

	if (!critical && debrief !== null) {
		file.report(
			debrief.at,
			'case-debrief',
			'this debrief is never shown: its scene is not critical',
			'write  critical  into the heading, or delete the box'
		);
	}
}
