import { readAttributes } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { stretch } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

export interface SceneHeading {
	title: Line;
	id: Line;
	critical: boolean;
	/** In words. */
	rubric: string | null;
	weight: number;
	/** The draw that the scene belongs to. */
	draw: Line | null;
}

const NAMES = ['critical', 'rubric', 'weight', 'draw'];
const FORM = '## What do you do? {#id critical rubric=Safety}';
const ID = /^[a-z][a-z0-9-]{0,59}$/;

/** Reads `## What do you do? {#id critical rubric=Safety weight=2 draw=trial}`; `null` when there is no id to speak of it by. */
export function readSceneHeading(file: SourceFile, line: Line): SceneHeading | null {
	const open = line.text.lastIndexOf('{#');
	const braces = open === -1 ? null : stretch(line, open);
	const title = stretch(line, 2, open === -1 ? line.text.length : open);

	if (title.text === '') file.report(line.start, 'scene-title', 'the scene has no words', FORM);

	if (braces === null || !braces.text.endsWith('}')) {
		file.report(
			braces?.start ?? line.start,
			'scene-id',
			braces === null ? 'this scene has no id' : 'the braces are not closed',
			FORM
		);
		return null;
	}

	const { all, unreadable } = readAttributes(stretch(braces, 1, braces.text.length - 1));
	if (unreadable !== null) {
		file.report(unreadable, 'scene-attribute', 'this cannot be read', `name=value, without blanks:  ${FORM}`);
	}

	reportStrange(file, all);
	const attribute = (name: string): Attribute | undefined => all.find((one) => one.name === name);
	const word = (name: string): Line | null => {
		const found = attribute(name);
		return found === undefined || found.value === true ? null : { text: found.value, start: found.valueAt };
	};
	const id = word('#');
	if (id === null) return null;

	for (const name of [id, word('draw')]) {
		if (name !== null) inspectName(file, name);
	}

	return {
		title,
		id,
		critical: attribute('critical') !== undefined,
		rubric: word('rubric')?.text.replaceAll('-', ' ') ?? null,
		weight: readWeight(file, word('weight')),
		draw: word('draw')
	};
}

function reportStrange(file: SourceFile, attributes: readonly Attribute[]): void {
	const seen = new Set<string>();

	for (const { name, value, at } of attributes) {
		if (seen.has(name)) file.report(at, 'scene-attribute', `"${name}" stands twice`, 'delete one');
		seen.add(name);

		if (name === '#') continue;
		if (!NAMES.includes(name)) reportUnknown(file, at, { what: 'attribute', name, known: NAMES });
		else if (name === 'critical' && value !== true) {
			file.report(at, 'scene-attribute', '"critical" stands alone', 'write  critical  or leave it out');
		} else if (name !== 'critical' && value === true) {
			file.report(at, 'scene-attribute', `"${name}" says nothing`, `write  ${name}=…  or leave it out`);
		}
	}
}

function inspectName(file: SourceFile, { text, start }: Line): void {
	if (text === 'end') {
		file.report(start, 'scene-id', '"end" means the end of the case', 'take another word');
	} else if (!ID.test(text)) {
		file.report(
			start,
			'scene-id',
			`"${text}" cannot be an id`,
			'small letters, digits and hyphens, a letter first, at most 60'
		);
	}
}

function readWeight(file: SourceFile, weight: Line | null): number {
	if (weight === null) return 1;
	if (/^[1-9]$/.test(weight.text)) return Number(weight.text);

	file.report(
		weight.start,
		'scene-attribute',
		`"${weight.text}" is not a weight`,
		'a whole number from 1 to 9:  weight=2'
	);
	return 1;
}
