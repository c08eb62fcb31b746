import type { ItemWords, OptionWords, Reading, Response, Trouble } from '../response.ts';
import { readId } from './interaction-id.ts';
import { at, isRecord, text } from './json.ts';
import { kindOf } from './kind.ts';
import { markedRight } from './marked-right.ts';
import { partsOf } from './parts.ts';
import { readSeconds } from './seconds.ts';
import { tryNumbers } from './try-numbers.ts';

/** A statement and the line of the file on which it stands. */
export interface Placed {
	value: unknown;
	/** From 1. */
	line: number;
}

const ANSWERED = 'http://adlnet.gov/expapi/verbs/answered';
const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

/** Whether this is an xAPI statement, of whatever verb. */
export function isStatement(value: unknown): value is Record<string, unknown> {
	return typeof at(value, 'verb', 'id') === 'string' && isRecord(at(value, 'object'));
}

/**
 * Answers in xAPI statements (xAPI 1.0.3, part 2, 2.4.4.1: interaction activities). The first answer by time is a learner's first
 * try where ids do not number the tries; each registration is an attempt. Statements of other verbs are passed over.
 */
export function readStatements(statements: readonly Placed[], file: string): Reading {
	const troubles: Trouble[] = [];
	const voided = new Set(
		statements.flatMap(({ value }) =>
			at(value, 'verb', 'id') === VOIDED ? text(at(value, 'object', 'id')) : []
		)
	);
	const words = new Map<string, ItemWords>();
	const answers: Answer[] = [];
	const known = new Set<string>();

	for (const { value, line } of statements) {
		if (at(value, 'verb', 'id') !== ANSWERED) continue;
		const id = text(at(value, 'id'));
		if (id !== '' && (voided.has(id) || known.has(id))) continue;
		known.add(id);

		const answer = answerIn(value);
		if ('wrong' in answer) {
			troubles.push({
				file,
				line,
				message: answer.wrong,
				advice: 'the statement is left out; see “Answered” in the xAPI profile of what sent it'
			});
			continue;
		}
		answers.push(answer);
		if (!words.has(answer.item)) words.set(answer.item, wordsOf(value, answer));
	}

	return { responses: numbered(answers), words: [...words.values()], troubles, notes: [] };
}

interface Answer extends Omit<Response, 'tried'> {
	/** Null where the id does not say it. */
	tried: number | null;
}

function answerIn(statement: unknown): Answer | { wrong: string } {
	const learner = actorOf(at(statement, 'actor'));
	if (learner === null) return { wrong: 'the statement does not say who answered' };
	const { item, tried } = readId(text(at(statement, 'object', 'id')));
	if (item === '') return { wrong: 'the statement does not say what was answered' };

	const definition = at(statement, 'object', 'definition');
	const kind = kindOf(text(at(definition, 'interactionType')));
	const said = at(statement, 'result', 'response');
	const picked = typeof said === 'string' ? partsOf(said, 'scorm2004') : null;
	const patterns = texts(at(definition, 'correctResponsesPattern')).map((one) => partsOf(one, 'scorm2004'));
	const success = at(statement, 'result', 'success');
	const result = typeof success === 'boolean' ? String(success) : '';
	const right = markedRight({ result, kind, picked, patterns });
	if (right === null)
		return { wrong: 'the statement has neither “success” nor a right answer to compare with' };

	return {
		learner,
		attempt: text(at(statement, 'context', 'registration')),
		order: Date.parse(text(at(statement, 'timestamp')) || text(at(statement, 'stored'))) || 0,
		tried,
		item,
		kind,
		picked,
		pattern: patterns[0] ?? [],
		right,
		seconds: readSeconds(text(at(statement, 'result', 'duration')))
	};
}

/** xAPI 2.4.2.1: exactly one of four says who it is. */
function actorOf(actor: unknown): string | null {
	const account = at(actor, 'account');
	const said = isRecord(account)
		? [text(account['homePage']), text(account['name'])]
		: [text(at(actor, 'mbox')), text(at(actor, 'mbox_sha1sum')), text(at(actor, 'openid'))];

	return said.some((part) => part !== '') ? `xapi ${JSON.stringify(said)}` : null;
}

/** With tries numbered by time. */
function numbered(answers: readonly Answer[]): Response[] {
	const tryOf = tryNumbers();

	return answers
		.toSorted((one, other) => one.order - other.order)
		.map((answer) => ({
			...answer,
			tried: tryOf(`${answer.learner} ${answer.attempt}`, answer.item, answer.tried)
		}));
}

function wordsOf(statement: unknown, { item, kind, pattern }: Answer): ItemWords {
	const definition = at(statement, 'object', 'definition');
	const stem = inSomeLanguage(at(definition, 'description')) || inSomeLanguage(at(definition, 'name'));
	const listed = ['choices', 'source', 'target', 'steps'].flatMap((name) => {
		const list = at(definition, name);

		return Array.isArray(list) ? (list as unknown[]) : [];
	});
	const options = listed.map((one): OptionWords => ({
		key: text(at(one, 'id')),
		words: inSomeLanguage(at(one, 'description')) || null,
		right: pattern.includes(text(at(one, 'id'))),
		offered: true
	}));

	return { item, kind, stem, options };
}

/** English where there is English, else the first language of the map. */
function inSomeLanguage(map: unknown): string {
	if (!isRecord(map)) return '';
	const [, words] =
		Object.entries(map).find(([language]) => /^en\b/i.test(language)) ?? Object.entries(map)[0] ?? [];

	return text(words).replace(/\s+/g, ' ').trim();
}

function texts(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
