import { describe, expect, it } from 'vitest';
import { news, statement, type Told } from '../../../src/tracking/xapi/statements.ts';
import { anOutline } from '../../builders.ts';
import { aReport } from '../builders.ts';

const nothing: Told = { completed: false, passed: null };
const score = (raw: number) => ({ scaled: raw / 100, raw, min: 0, max: 100 });

describe('xAPI statements', () => {
	it.each<[string, Parameters<typeof aReport>[0], Told, unknown[]]>([
		['nothing while nothing is reached', {}, nothing, []],
		['completed once', { completed: true }, nothing, [{ verb: 'completed', result: { completion: true } }]],
		['completed not twice', { completed: true }, { completed: true, passed: null }, []],
		[
			'passed with its score',
			{ passed: true, score: 90 },
			nothing,
			[{ verb: 'passed', result: { success: true, score: score(90) } }]
		],
		[
			'failed when no try is left',
			{ passed: false, score: 40 },
			nothing,
			[{ verb: 'failed', result: { success: false, score: score(40) } }]
		],
		['failed not twice', { passed: false, score: 40 }, { completed: false, passed: false }, []],
		[
			'passed after failed',
			{ passed: true, score: 80 },
			{ completed: false, passed: false },
			[{ verb: 'passed', result: { success: true, score: score(80) } }]
		],
		['R-31: no failure after a pass', { passed: false, score: 40 }, { completed: false, passed: true }, []],
		[
			'completed before passed',
			{ completed: true, passed: true, score: 100 },
			nothing,
			[
				{ verb: 'completed', result: { completion: true } },
				{ verb: 'passed', result: { success: true, score: score(100) } }
			]
		]
	])('tell %s', (_, report, told, expected) => {
		expect(news(aReport({ completed: false, passed: null, score: null, ...report }), told)).toEqual(expected);
	});

	it.each(['https://example.org/courses', 'https://example.org/courses/'])(
		'S-10: speak of a random account and a stable activity (%s)',
		(activityBase) => {
			const outline = anOutline();

			expect(
				statement(
					{ verb: 'completed', result: { completion: true } },
					{ account: 'a-random-number', homePage: 'https://example.org/', activityBase, outline },
					'id',
					'2026-11-25T03:00:00.000Z'
				)
			).toEqual({
				id: 'id',
				timestamp: '2026-11-25T03:00:00.000Z',
				actor: {
					objectType: 'Agent',
					account: { homePage: 'https://example.org/', name: 'a-random-number' }
				},
				verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
				object: {
					objectType: 'Activity',
					id: `https://example.org/courses/${outline.id}-${outline.audience}`,
					definition: {
						type: 'http://adlnet.gov/expapi/activities/course',
						name: { [outline.language]: outline.title }
					}
				},
				result: { completion: true },
				context: { language: outline.language, revision: outline.version }
			});
		}
	);

	it.each(['initialized', 'completed', 'passed', 'failed', 'terminated'] as const)(
		'S-10: use ADL’s id for “%s” and say nothing of the learner but the account',
		(verb) => {
			const { actor, ...rest } = statement(
				{ verb },
				{
					account: 'a-random-number',
					homePage: 'https://example.org/',
					activityBase: 'https://example.org/',
					outline: anOutline()
				},
				'id',
				'2026-11-25T03:00:00.000Z'
			);

			expect(rest['verb']).toEqual({ id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } });
			expect(actor).toEqual({
				objectType: 'Agent',
				account: { homePage: 'https://example.org/', name: 'a-random-number' }
			});
			expect(Object.keys(rest)).toEqual(['id', 'timestamp', 'verb', 'object', 'context']);
		}
	);
});
