import type { Audience } from '../../course/course.ts';
import type { Kind, Level } from '../../course/question.ts';
import { RULE_NAMES } from '../check/rule-names.ts';
import type { RuleName } from '../check/rule-names.ts';
import { partsOf, readAttributes } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { stretch } from './lines.ts';
import type { Line } from './lines.ts';
import { inspectObjectives } from './objectives.ts';
import type { QuizReaders } from './quiz.ts';
import type { SourceFile } from './source-file.ts';
import { readPlace } from './reading-place.ts';
import type { ReadingPlace } from './reading-place.ts';
import { reportUnknown } from './unknown-name.ts';

export interface QuestionHeading {
	stem: Line;
	id: Line;
	/** `null`: the form of the answers tells. */
	kind: Kind | null;
	objectives: string[];
	level: Level;
	critical: boolean;
	heldBack: boolean;
	facts: string[];
	audiences: readonly Audience[];
	/** Advice that the author has weighed and set aside. */
	allow: RuleName[];
	read: ReadingPlace | null;
	/** What stands in the braces, with them. */
	braces: string;
}

const KINDS: readonly Kind[] = [
	...(['choose-one', 'choose-all', 'choose-any', 'key-feature', 'hotspot', 'true-false'] as const),
	...(['likert', 'order', 'match', 'sort', 'label', 'number', 'text', 'task'] as const)
];
/** What teaches nothing and examines nothing need not say what it is for. */
const OPINIONS: readonly Kind[] = ['likert', 'choose-any'];
const LEVELS: readonly Level[] = ['R', 'U', 'Ap', 'An', 'E'];
/** Those that stand alone, without a value. */
const FLAGS = ['critical', 'held-back'];
const NAMES = ['kind', 'objective', 'level', 'facts', 'read', ...FLAGS, 'for', 'allow'];
const FORM = '## Question? {#id objective=NR-1,MS-1 level=Ap facts=AN-11}';

/** Reads `## Question? {#id objective=… level=… facts=…}`; `null` when there is no id to speak of it by. */
export function readHeading(file: SourceFile, line: Line, readers: QuizReaders): QuestionHeading | null {
	const open = line.text.lastIndexOf('{#');
	const braces = open === -1 ? null : stretch(line, open);
	const stem = stretch(line, 2, open === -1 ? line.text.length : open);

	if (stem.text === '') file.report(line.start, 'question-stem', 'the question has no words', FORM);

	if (braces === null || !braces.text.endsWith('}')) {
		file.report(
			braces?.start ?? line.start,
			'question-id',
			braces === null ? 'this question has no id' : 'the braces are not closed',
			FORM
		);
		return null;
	}

	const { all, unreadable } = readAttributes(stretch(braces, 1, braces.text.length - 1));
	if (unreadable !== null) {
		file.report(
			unreadable,
			'question-attribute',
			'this cannot be read',
			'name=value, lists with commas and without blanks'
		);
	}

	reportStrange(file, all);
	const ids = all.filter(({ name }) => name === '#');
	const [id] = ids.map(({ value, at }) => ({ text: String(value), start: at }));
	if (id === undefined) return null;

	if (!/^[a-z][a-z0-9-]{0,59}$/.test(id.text)) {
		file.report(
			id.start,
			'question-id',
			`"${id.text}" cannot be an id`,
			'small letters, digits and hyphens, a letter first, at most 60'
		);
	}

	const attribute = (name: string): Attribute | undefined => all.find((one) => one.name === name);
	const kind = oneOf(file, 'kind', attribute('kind'), KINDS);
	const required = (name: string, example: string): Attribute | undefined => {
		const found = attribute(name);
		if (found !== undefined && found.value !== true) return found;
		if (found === undefined && kind !== null && OPINIONS.includes(kind)) return undefined;

		file.report(
			found?.at ?? braces.start,
			'question-attribute',
			`the question has no ${name}`,
			`add  ${example}`
		);
		return undefined;
	};

	const audiences = readFor(file, attribute('for'), readers.audiences);
	const objective = required('objective', 'objective=NR-1,MS-1');
	const level = required('level', `level=… (one of ${LEVELS.join(', ')})`);
	const facts = required('facts', 'facts=AN-11');

	if (objective !== undefined) {
		inspectObjectives(file, {
			ids: partsOf(objective),
			at: objective.at,
			audiences,
			known: readers.objectives
		});
	}

	return {
		stem,
		id,
		kind,
		objectives: objective === undefined ? [] : partsOf(objective).map(({ text }) => text),
		level: oneOf(file, 'level', level, LEVELS) ?? 'R',
		facts: facts === undefined ? [] : partsOf(facts).map(({ text }) => text),
		critical: attribute('critical') !== undefined,
		heldBack: attribute('held-back') !== undefined,
		audiences,
		allow: readAllow(file, attribute('allow')),
		read: readPlace(file, attribute('read')),
		braces: braces.text.replace(/\s+/g, ' ')
	};
}

function reportStrange(file: SourceFile, attributes: readonly Attribute[]): void {
	const seen = new Set<string>();

	for (const { name, value, at } of attributes) {
		if (seen.has(name)) file.report(at, 'question-attribute', `"${name}" stands twice`, 'delete one');
		seen.add(name);

		if (name !== '#' && !NAMES.includes(name))
			reportUnknown(file, at, { what: 'attribute', name, known: NAMES });
		if (FLAGS.includes(name) && value !== true) {
			file.report(at, 'question-attribute', `"${name}" stands alone`, `write  ${name}  or leave it out`);
		}
	}
}

function oneOf<T extends string>(
	file: SourceFile,
	what: string,
	attribute: Attribute | undefined,
	known: readonly T[]
): T | null {
	if (attribute === undefined) return null;

	const found = known.find((one) => one === attribute.value);
	if (found === undefined)
		reportUnknown(file, attribute.valueAt, { what, name: String(attribute.value), known });

	return found ?? null;
}

function readFor(
	file: SourceFile,
	attribute: Attribute | undefined,
	known: readonly Audience[]
): readonly Audience[] {
	if (attribute === undefined) return known;

	const named = partsOf(attribute).flatMap(({ text, start }) => {
		const audience = known.find((one) => one === text);
		if (audience === undefined) {
			const otherwise = `this file goes to: ${known.join(', ')}`;
			reportUnknown(file, start, { what: 'audience', name: text, known, otherwise });
		}

		return audience === undefined ? [] : [audience];
	});

	if (attribute.value === true) {
		file.report(
			attribute.at,
			'question-attribute',
			'"for" names nobody',
			`name them:  for=${known.join(',')}`
		);
	}

	return named.length === 0 ? known : named;
}

function readAllow(file: SourceFile, attribute: Attribute | undefined): RuleName[] {
	if (attribute?.value === true) {
		file.report(
			attribute.at,
			'question-attribute',
			'"allow" names no rule',
			'name the rule that may be broken here:  allow=negative-stem'
		);
	}

	return (attribute === undefined ? [] : partsOf(attribute)).flatMap(({ text, start }) => {
		const rule = RULE_NAMES.find((one) => one === text);
		if (rule === undefined) reportUnknown(file, start, { what: 'rule', name: text, known: RULE_NAMES });

		return rule ?? [];
	});
}
