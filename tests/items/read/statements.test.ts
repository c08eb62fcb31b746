import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../src/items/read/statements.ts';
import type { Reading } from '../../../src/items/response.ts';
import { aStatement } from '../exports.ts';

describe('xAPI statements', () => {
	it('give the answer, its time, and the words of the question', () => {
		const reading = read(
			aStatement({
				object: {
					id: 'https://example.org/fbss/T1_q1',
					definition: {
						description: { de: 'Was nun?', 'en-GB': 'What  now?' },
						interactionType: 'choice',
						correctResponsesPattern: ['a[,]c'],
						choices: [
							{ id: 'a', description: { en: 'Go' } },
							{ id: 'b', description: { de: 'Bleib' } },
							{ id: 'c' }
						]
					}
				},
				result: { response: 'a[,]b', success: false, duration: 'PT1M5S' }
			})
		);

		expect(reading.responses).toEqual([
			expect.objectContaining({
				tried: 1,
				item: 'q1',
				kind: 'choice',
				picked: ['a', 'b'],
				pattern: ['a', 'c'],
				right: false,
				seconds: 65
			})
		]);
		expect(reading.words).toEqual([
			{
				item: 'q1',
				kind: 'choice',
				stem: 'What now?',
				options: [
					{ key: 'a', words: 'Go', right: true, offered: true },
					{ key: 'b', words: 'Bleib', right: false, offered: true },
					{ key: 'c', words: null, right: true, offered: true }
				]
			}
		]);
	});

	it.each([
		['account', { account: { homePage: 'https://example.org', name: '7' } }],
		['mailbox', { mbox: 'mailto:z@example.org' }],
		['hashed mailbox', { mbox_sha1sum: 'abc' }],
		['OpenID', { openid: 'https://example.org/z' }]
	])('tell learners apart by %s', (_, actor) => {
		const learners = read(aStatement({ actor }), aStatement({ actor: { mbox: 'mailto:other@example.org' } }));

		expect(new Set(learners.responses.map(({ learner }) => learner)).size).toBe(2);
		expect(learners.troubles).toEqual([]);
	});

	it('of other verbs are passed over, as are those that were voided or came twice', () => {
		const voided = { id: 'http://adlnet.gov/expapi/verbs/voided' };
		const reading = read(
			aStatement({ id: '1' }),
			aStatement({ id: '1' }),
			aStatement({ id: '2' }),
			aStatement({ id: '3', verb: voided, object: { objectType: 'StatementRef', id: '2' } }),
			aStatement({ id: '4', verb: { id: 'http://adlnet.gov/expapi/verbs/passed' } })
		);

		expect(reading.responses).toHaveLength(1);
		expect(reading.troubles).toEqual([]);
	});

	it('without a numbered try are numbered by time within their registration', () => {
		const object = { id: 'https://example.org/q1' };
		const [one, other] = [{ registration: 'r1' }, { registration: 'r2' }];
		const reading = read(
			aStatement({ object, context: one, timestamp: '2026-11-25T10:00:00Z', result: { success: true } }),
			aStatement({ object, context: one, timestamp: '2026-11-25T09:00:00Z', result: { success: false } }),
			aStatement({ object, context: other, timestamp: '2026-11-25T11:00:00Z', result: { success: true } })
		);

		expect(reading.responses.map(({ attempt, tried, right }) => [attempt, tried, right])).toEqual([
			['r1', 1, false],
			['r1', 2, true],
			['r2', 1, true]
		]);
	});

	it.each([
		['no response at all', { success: false }, null],
		['an empty response', { success: false, response: '' }, []]
	])('with %s are not mixed up with the other', (_, result, picked) => {
		expect(read(aStatement({ result })).responses.map((one) => one.picked)).toEqual([picked]);
	});

	it.each([
		['who', { actor: { name: 'Zebedee' } }, 'the statement does not say who answered'],
		['what', { object: {} }, 'the statement does not say what was answered'],
		[
			'right or wrong',
			{ result: { response: 'a' } },
			'the statement has neither “success” nor a right answer to compare with'
		]
	])('that do not say %s are left out, with their line', (_, said, message) => {
		const { responses, troubles } = read(aStatement({ object: { id: 'urn:fbss:T1_q2' } }), aStatement(said));

		expect(responses).toHaveLength(1);
		expect(troubles).toEqual([expect.objectContaining({ file: 'lrs.json', line: 2, message })]);
	});
});

function read(...statements: unknown[]): Reading {
	return readStatements(
		statements.map((value, index) => ({ value, line: index + 1 })),
		'lrs.json'
	);
}
