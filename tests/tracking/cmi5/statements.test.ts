import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, nothingSent, sentAfter, sentByBoth, type Sent } from '../../../src/tracking/cmi5/due.ts';
import { onceId } from '../../../src/tracking/cmi5/once-id.ts';
import { sessionId, statement, type Happening } from '../../../src/tracking/cmi5/statements.ts';
import type { Report } from '../../../src/tracking/report.ts';
import { refusal, verbOf, type LaunchedSession, type Recorded } from '../../lms/statement-rules.ts';
import { aReport } from '../builders.ts';

fc.configureGlobal({ seed: 20261101 });

const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
const context = 'https://w3id.org/xapi/cmi5/context';

function aSession(differences: Partial<LaunchedSession> = {}): LaunchedSession {
	return {
		actor: { account: { homePage: 'https://lms.example', name: 'learner' } },
		activityId: 'https://lms.example/7',
		registration,
		mode: 'Normal',
		masteryScore: 0.8,
		contextTemplate: {
			contextActivities: {
				grouping: [{ objectType: 'Activity', id: 'urn:uuid:publisher' }],
				category: [{ id: 'https://lms.example/trial' }]
			},
			extensions: { [`${context}/extensions/sessionid`]: 'one', 'https://lms.example/more': { kept: true } },
			language: 'en'
		},
		...differences
	};
}

function said(happening: Happening, session = aSession(), at = 0) {
	return statement(
		happening,
		{ ...session, actor: JSON.stringify(session.actor) },
		{
			id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
			time: new Date(Date.UTC(2026, 0, 1) + at),
			seconds: 725
		}
	);
}

describe('a statement', () => {
	const all: Happening[] = [
		{ verb: 'initialized' },
		{ verb: 'completed' },
		{ verb: 'passed', score: 90 },
		{ verb: 'failed', score: 70 },
		{ verb: 'terminated' }
	];

	it.each(all)(
		'X-08: $verb carries the learner, the activity, the time and the template as it came',
		(happening) => {
			const session = aSession();
			const { context: where, ...rest } = said(happening, session) as unknown as Record<
				string,
				Record<string, unknown>
			>;

			expect(rest).toMatchObject({
				id: '00000000-0000-4000-8000-000000000000',
				timestamp: '2026-01-01T00:00:00.000Z',
				actor: session.actor,
				verb: { id: `http://adlnet.gov/expapi/verbs/${happening.verb}` },
				object: { objectType: 'Activity', id: session.activityId }
			});
			expect(where).toMatchObject({
				registration,
				language: 'en',
				extensions: session.contextTemplate['extensions'],
				contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:uuid:publisher' }] }
			});
		}
	);

	it.each<[Happening, string[]]>([
		[{ verb: 'initialized' }, ['cmi5']],
		[{ verb: 'completed' }, ['cmi5', 'moveon']],
		[{ verb: 'passed', score: 90 }, ['cmi5', 'moveon']],
		[{ verb: 'failed', score: 70 }, ['cmi5', 'moveon']],
		[{ verb: 'terminated' }, ['cmi5']]
	])('X-09: categories of %j', (happening, names) => {
		expect(said(happening)).toMatchObject({
			context: {
				contextActivities: {
					category: [
						{ id: 'https://lms.example/trial' },
						...names.map((name) => ({ objectType: 'Activity', id: `${context}/categories/${name}` }))
					]
				}
			}
		});
	});

	it.each<[Happening, object | undefined]>([
		[{ verb: 'initialized' }, undefined],
		[{ verb: 'completed' }, { completion: true, duration: 'PT12M5S' }],
		[
			{ verb: 'passed', score: 90 },
			{ success: true, score: { scaled: 0.9, raw: 90, min: 0, max: 100 }, duration: 'PT12M5S' }
		],
		[
			{ verb: 'failed', score: 70 },
			{ success: false, score: { scaled: 0.7, raw: 70, min: 0, max: 100 }, duration: 'PT12M5S' }
		],
		[{ verb: 'terminated' }, { duration: 'PT12M5S' }]
	])('X-10 X-12: result of %j, without a progress', (happening, result) => {
		expect(said(happening)['result']).toEqual(result);
	});

	it.each<[Happening, number | null, boolean]>([
		[{ verb: 'passed', score: 90 }, 0.8, true],
		[{ verb: 'failed', score: 70 }, 0.8, true],
		[{ verb: 'passed', score: 90 }, null, false],
		[{ verb: 'completed' }, 0.8, false]
	])('X-11: %j under the mark %s names the mark: %s', (happening, masteryScore, names) => {
		const { extensions } = said(happening, aSession({ masteryScore }))['context'] as Record<string, object>;

		expect(Object.keys(extensions ?? {}).includes(`${context}/extensions/masteryscore`)).toBe(names);
	});
});

describe('what is due', () => {
	const launch = { mode: 'Normal', masteryScore: 0.8 } as const;
	const won = aReport({ completed: true, passed: true, score: 90 });
	const lost = aReport({ completed: true, passed: false, score: 70 });

	it.each<[string, Report, Partial<Sent>, object, string[]]>([
		['nothing of a start', aReport(), {}, {}, []],
		['nothing of a failed try with a try left (R-33)', aReport({ completed: true }), {}, {}, ['completed']],
		['both when all is done (X-06)', won, {}, {}, ['completed', 'passed']],
		['Passed before all is read', aReport({ passed: true, score: 80 }), {}, {}, ['passed']],
		['Failed out of tries', lost, {}, {}, ['completed', 'failed']],
		['Completed once (X-06)', won, { completed: true }, {}, ['passed']],
		['Passed once (X-06)', won, { completed: true, passed: 85 }, {}, []],
		['no Failed after Passed (X-06)', lost, { completed: true, passed: 85 }, {}, []],
		['the same failure not again', lost, { completed: true, failed: { score: 70, session: 'zero' } }, {}, []],
		[
			'another failure again',
			lost,
			{ completed: true, failed: { score: 60, session: 'zero' } },
			{},
			['failed']
		],
		['not both in a session', won, { completed: true, failed: { score: 60, session: 'one' } }, {}, []],
		[
			'Passed in the next one',
			won,
			{ completed: true, failed: { score: 60, session: 'zero' } },
			{},
			['passed']
		],
		['no Passed under the LMS’s mark (X-11)', won, {}, { masteryScore: 0.95 }, ['completed']],
		['no Failed over the LMS’s mark (X-11)', lost, {}, { masteryScore: 0.6 }, ['completed']],
		['without a mark, as we judge', lost, {}, { masteryScore: null }, ['completed', 'failed']],
		['nothing in Browse (X-07)', won, {}, { mode: 'Browse' }, []],
		['nothing in Review (X-07)', won, {}, { mode: 'Review' }, []]
	])('%s', (_what, report, sent, differences, verbs) => {
		const found = due(report, { ...nothingSent, ...sent }, { ...launch, ...differences }, 'one');

		expect(found.map(({ verb }) => verb)).toEqual(verbs);
	});

	it('X-06: what either of two windows has sent is sent', () => {
		const one = sentAfter(nothingSent, { verb: 'completed' }, 'one');
		const other = sentAfter(nothingSent, { verb: 'passed', score: 90 }, 'two');

		expect(sentByBoth(one, other)).toEqual({ completed: true, passed: 90, failed: null });
	});

	it('X-05 X-06 X-07 X-11: whatever is reported in whatever sessions, a strict LMS takes all of it', () => {
		const reports = fc.array(
			fc.record({
				completed: fc.boolean(),
				passed: fc.constantFrom(true, false, null),
				score: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }))
			}),
			{ maxLength: 6 }
		);
		const sessions = fc.array(
			fc.record({
				mode: fc.constantFrom('Normal', 'Browse', 'Review'),
				masteryScore: fc.constantFrom(null, 0, 0.6, 0.8, 1),
				reports
			}),
			{ maxLength: 5 }
		);

		fc.assert(
			fc.property(sessions, (launches) => {
				const recorded: Recorded[] = [];
				let sent = nothingSent;
				let at = 0;
				launches.forEach(({ mode, masteryScore, reports }, number) => {
					const { contextTemplate } = aSession();
					const extensions = { [`${context}/extensions/sessionid`]: String(number) };
					const session = aSession({
						mode,
						masteryScore,
						contextTemplate: { ...contextTemplate, extensions }
					});
					const name = sessionId(session);
					const tell = (happening: Happening) => {
						const made = said(happening, session, (at += 1)) as never;
						expect(refusal(made, session, recorded)).toBeNull();
						recorded.push({ session, statement: made });
						sent = sentAfter(sent, happening, name);
					};

					tell({ verb: 'initialized' });
					for (const report of reports) due(aReport(report), sent, session, name).forEach(tell);
					tell({ verb: 'terminated' });
				});
				// And nothing is left out: once due under a mark that it meets, it was said.
				const verbs = recorded.map(({ statement }) => verbOf(statement));
				const completes = launches.some(
					({ mode, reports }) => mode === 'Normal' && reports.some(({ completed }) => completed)
				);
				expect(verbs.includes('completed')).toBe(completes);
			})
		);
	});
});

describe('the id of what is said once', () => {
	it('X-06: is the same each time, and another for another verb, activity or registration', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.webUrl(), (other, activity) => {
				const id = onceId(registration, activity, 'passed');
				expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
				expect(onceId(registration, activity, 'passed')).toBe(id);
				const others = [
					onceId(registration, activity, 'completed'),
					onceId(registration, `${activity}/2`, 'passed'),
					onceId(other, activity, 'passed')
				];
				expect(new Set([id, ...others]).size).toBe(4);
			})
		);
	});

	it('X-08: is left to chance where the registration is no UUID', () => {
		expect(onceId('course 7', 'https://lms.example/7', 'passed')).toBeNull();
	});
});
