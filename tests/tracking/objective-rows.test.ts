import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObjectiveScore } from '../../src/assessment/objective-scores.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import { objectiveRows } from '../../src/tracking/objective-rows.ts';
import { anOutline, aChoice, aReport, aScore, aSession, graded, rowsOf, won } from './builders.ts';

fc.configureGlobal({ seed: 20261126, numRuns: 300 });

const standards: Standard[] = ['scorm12', 'scorm2004'];
const statusOf: Record<Standard, string> = { scorm12: 'status', scorm2004: 'completion_status' };

/** The writes on this score where the LMS holds this, without their `cmi.objectives.`. */
function said(standard: Standard, score: ObjectiveScore, held: Record<string, string> = {}): string[] {
	const known = Object.entries({ _count: '0', ...held }).map(
		([field, value]) => [`cmi.objectives.${field}`, value] as const
	);

	return objectiveRows(standard, [score])
		.flatMap((row) => row(new Map(known)))
		.map(([element, value]) => `${element.slice('cmi.objectives.'.length)}=${value}`);
}

describe('R-34 a learning objective after a test', () => {
	it.each<[string, Standard, number, string[]]>([
		['passed', 'scorm12', 87, ['0.score.min=0', '0.score.max=100', '0.score.raw=87', '0.status=passed']],
		['at the mark', 'scorm12', 80, ['0.score.min=0', '0.score.max=100', '0.score.raw=80', '0.status=passed']],
		[
			'under it',
			'scorm12',
			79,
			['0.score.min=0', '0.score.max=100', '0.score.raw=79', '0.status=incomplete']
		],
		[
			'passed, raw after scaled (Q-35)',
			'scorm2004',
			87,
			[
				'0.score.min=0',
				'0.score.max=100',
				'0.score.scaled=0.87',
				'0.score.raw=87',
				'0.success_status=passed',
				'0.completion_status=completed',
				'0.description=Words of NR-3'
			]
		],
		[
			'under the mark: nothing is said of success',
			'scorm2004',
			0,
			[
				'0.score.min=0',
				'0.score.max=100',
				'0.score.scaled=0',
				'0.score.raw=0',
				'0.completion_status=completed',
				'0.description=Words of NR-3'
			]
		]
	])('%s, %s', (_what, standard, score, fields) => {
		expect(said(standard, aScore('NR-3', score))).toEqual(['0.id=NR-3', ...fields]);
	});

	it('2004: is described on one line of at most 250 characters', () => {
		const described = (text: string) => said('scorm2004', aScore('NR-3', 1, { text })).at(-1);

		expect(described('{L4}\nor < 3 weeks')).toBe('0.description=L4} or < 3 weeks');
		expect(described('x'.repeat(300))).toBe(`0.description=${'x'.repeat(250)}`);
	});

	it.each(standards)('%s: R-23 is left out where the LMS has no objectives', (standard) => {
		const [row] = objectiveRows(standard, [aScore('NR-3', 87)]);

		expect(row?.(new Map())).toEqual([]);
	});

	it.each(standards)('%s: follows the modules, and is found by its id', (standard) => {
		const modules = { '0.id': 'anatomy', '1.id': 'causes' };

		expect(said(standard, aScore('NR-3', 87), modules)[0]).toBe('2.id=NR-3');
		expect(said(standard, aScore('NR-3', 87), { ...modules, '2.id': 'NR-1', '3.id': 'NR-3' })[0]).toBe(
			'3.id=NR-3'
		);
	});
});

describe('R-31 a score that an LMS holds already', () => {
	it.each<[string, Standard, string, string, number, string | null]>([
		['higher than held', 'scorm12', '60', 'incomplete', 70, '0.status=incomplete'],
		['passed after a miss', 'scorm12', '60', 'incomplete', 90, '0.status=passed'],
		['the same', 'scorm12', '60', 'incomplete', 60, null],
		['lower', 'scorm12', '90', 'passed', 60, null],
		['lower, held as text of its own', 'scorm12', '90.00', 'passed', 89, null],
		['the same, and its status was lost', 'scorm12', '90', '', 90, '0.status=passed'],
		['higher, and the mark was lower once', 'scorm12', '60', 'passed', 70, '0.status=passed'],
		['the same, and the mark was lower once', 'scorm12', '60', 'passed', 60, null],
		['the same, and the mark was higher once', 'scorm12', '85', 'incomplete', 85, '0.status=passed'],
		['kept to itself by the LMS', 'scorm12', '', 'incomplete', 100, null],
		['of a row that is in the manifest alone', 'scorm12', '', 'not attempted', 10, '0.status=incomplete'],
		['higher than held', 'scorm2004', '60', 'completed', 70, '0.completion_status=completed'],
		['the same', 'scorm2004', '60', 'completed', 60, null],
		['lower', 'scorm2004', '90', 'completed', 60, null],
		['lower, and its status was lost', 'scorm2004', '90', 'unknown', 60, null],
		['kept to itself by the LMS', 'scorm2004', '', 'completed', 100, null],
		[
			'of a row that is in the manifest alone',
			'scorm2004',
			'',
			'unknown',
			10,
			'0.completion_status=completed'
		]
	])('%s (%s, %j, %j, now %i)', (_what, standard, raw, status, score, told) => {
		const held = { '0.id': 'NR-3', '0.score.raw': raw, [`0.${statusOf[standard]}`]: status };
		const fields = said(standard, aScore('NR-3', score), held);

		expect(fields.find((field) => field.startsWith(`0.${statusOf[standard]}=`)) ?? null).toBe(told);
		expect(fields.includes(`0.score.raw=${score}`)).toBe(told !== null);
	});
});

const scores = [aScore('NR-1', 100), aScore('NR-3', 66)];
const test = ['q1', 'q2'].map((id) => graded(aChoice(), ['k1'], { id: `T1_${id}` }));
const reading = aReport({ objectives: [{ id: 'anatomy', status: 'incomplete', progress: 0.5 }] });

/** After a module was begun: hands in a test with these results. */
function handIn(session: ReturnType<typeof aSession>, standard: Standard, results = scores, answers = test) {
	session.driver.record(rowsOf(standard, answers), objectiveRows(standard, results));
	while (session.driver.sendNext());
}

/** The objectives in what an LMS holds, as `id: score status`. */
function objectivesIn(held: Record<string, string>, standard: Standard): string[] {
	const rows: string[] = [];
	for (let n = 0; held[`cmi.objectives.${n}.id`] !== undefined; n++) {
		const at = `cmi.objectives.${n}.`;
		const words = [held[`${at}score.raw`], held[at + statusOf[standard]], held[`${at}success_status`]];
		rows.push(`${held[`${at}id`]}: ${words.filter(Boolean).join(' ')}`);
	}

	return rows;
}

describe.each(standards)('%s: the conversation about learning objectives', (standard) => {
	const all = {
		scorm12: ['anatomy: 50 incomplete', 'NR-1: 100 passed', 'NR-3: 66 incomplete'],
		scorm2004: ['anatomy: incomplete', 'NR-1: 100 completed passed', 'NR-3: 66 completed']
	}[standard];

	/** A session in which a module was begun. */
	function begun(...settings: Parameters<typeof aSession> extends [unknown, ...infer Rest] ? Rest : never) {
		const session = aSession(standard, ...settings);
		session.driver.start();
		session.driver.save(reading, 'C1.a.1');

		return session;
	}

	it('R-13 follows the answers, one call at a time, and one commit ends both', () => {
		const { driver, lms, during } = begun();
		driver.record(rowsOf(standard, test), objectiveRows(standard, scores));
		const calls: string[][] = [];
		for (let more = true; more;) calls.push(during(() => (more = driver.sendNext())));
		const made = calls.flat();
		const lists = made.map((line) => /^Set cmi\.(\w+)\./.exec(line)?.[1] ?? line);

		expect(Math.max(...calls.map((step) => step.length))).toBe(1);
		expect([...new Set(lists)]).toEqual(['interactions', 'objectives', 'Commit']);
		expect(lists.lastIndexOf('interactions')).toBeLessThan(lists.indexOf('objectives'));
		expect(lists.filter((list) => list === 'Commit')).toHaveLength(1);
		expect(objectivesIn(lms.stored, standard)).toEqual(all);
		expect(lms.refusals).toEqual([]);
	});

	it('is held with interactions off, too', () => {
		const { reporting } = anOutline({ reporting: { interactions: 'off' } });
		const session = begun({}, { reporting });
		handIn(session, standard);

		expect(objectivesIn(session.lms.stored, standard)).toEqual(all);
		expect(session.lms.log.filter((line) => line.includes('interactions'))).toEqual([]);
	});

	it.each(['review', 'browse', 'no-credit'])('R-40 is not held in %s', (mode) => {
		const element = standard === 'scorm12' ? 'cmi.core.' : 'cmi.';
		const name = mode === 'no-credit' ? 'credit' : standard === 'scorm12' ? 'lesson_mode' : 'mode';
		const session = begun({ data: { [element + name]: mode } });

		expect(session.during(() => handIn(session, standard))).toEqual([]);
	});

	it('R-23 is not held where the LMS has no objectives, and nothing is lost by that', () => {
		const session = begun({ lacks: /objectives/ });
		const calls = session.during(() => handIn(session, standard));

		expect(calls.filter((line) => /^Set cmi\.objectives/.test(line))).toEqual([]);
		expect(session.lms.stored['cmi.interactions.1.id']).toMatch(/T1_q2$/);
		expect(session.driver.save(won, 'C1.a.2')).toBe(true);
	});

	it.each([
		['their ids', /objectives\.[1-9]\d*\.id/, ['anatomy']],
		['their scores', /objectives\.[1-9]\d*\.score/, ['anatomy', 'NR-1']]
	])('R-23 R-65 ends after three refusals of %s; the rest goes on', (_what, lacks, ids) => {
		const session = begun({ lacks });
		const four = ['NR-1', 'NR-2', 'NR-3', 'NR-4'].map((id) => aScore(id, 90));
		const refused = session.during(() => handIn(session, standard, four)).filter((line) => lacks.test(line));

		expect(refused).toHaveLength(3);
		expect(session.lms.log.at(-1)).toBe('Commit');
		expect(objectivesIn(session.lms.stored, standard).map((row) => row.split(':')[0])).toEqual(ids);
		expect(session.lms.stored['cmi.interactions.1.id']).toMatch(/T1_q2$/);
		const again = session.during(() => handIn(session, standard, four, []));
		expect(again.filter((line) => line.includes('objectives'))).toEqual([]);
		expect(session.driver.save(won, 'C1.a.2')).toBe(true);
	});

	it('is held where the LMS refuses all answers', () => {
		const session = begun({ lacks: /interactions\.\d/ });
		handIn(session, standard, scores, [...test, ...test]);

		expect(objectivesIn(session.lms.stored, standard)).toEqual(all);
	});

	it('leaves the next row to a module that is begun meanwhile', () => {
		const { driver, lms } = begun();
		const more = aReport({
			objectives: [...reading.objectives, { id: 'causes', status: 'incomplete', progress: 0.1 }]
		});
		driver.record([], objectiveRows(standard, scores));
		driver.sendNext();
		driver.save(more, 'C1.a.2');
		while (driver.sendNext());

		expect(objectivesIn(lms.stored, standard).map((row) => row.split(':')[0])).toEqual([
			'anatomy',
			'NR-1',
			'causes',
			'NR-3'
		]);
		expect(lms.refusals).toEqual([]);
	});

	it('R-15 ends with a page that closes in the midst, at whichever call, and holds nothing up', () => {
		for (let steps = 0; steps < 20; steps++) {
			const { driver, lms, during } = begun();
			driver.record([], objectiveRows(standard, scores));
			for (let step = 0; step < steps; step++) driver.sendNext();

			expect(driver.finish()).toBe(true);
			expect(during(() => expect(driver.sendNext()).toBe(false))).toEqual([]);
			expect(lms.refusals).toEqual([]);
		}
	});

	it('R-31 keeps the best of two tries in one session, and makes no call for what was as good before', () => {
		const session = begun();
		handIn(session, standard);
		const second = [aScore('NR-1', 50), aScore('NR-3', 90)];
		const calls = session.during(() => handIn(session, standard, second, []));

		expect(calls.filter((line) => line.includes('id='))).toEqual(['Set cmi.objectives.2.id=NR-3']);
		expect(objectivesIn(session.lms.stored, standard)[1]).toBe(all[1]);
		expect(objectivesIn(session.lms.stored, standard)[2]).toMatch(/NR-3: 90 (completed )?passed/);
		expect(session.during(() => handIn(session, standard, second, []))).toEqual([]);
		expect(session.lms.refusals).toEqual([]);
	});

	it('R-31 keeps the best over a relaunch: what the LMS holds is read at the start', () => {
		const first = begun();
		handIn(first, standard);
		first.driver.finish();
		const again = aSession(standard, { data: Object.fromEntries(first.lms.data) });
		again.driver.start();
		handIn(again, standard, [aScore('NR-1', 0), aScore('NR-3', 0)], []);

		expect(again.lms.log.filter((line) => /^Set cmi\.objectives/.test(line))).toEqual([]);
		expect(objectivesIn(Object.fromEntries(again.lms.data), standard)).toEqual(all);
	});
});

const results = fc.array(
	fc.oneof(
		fc
			.array(fc.tuple(fc.constantFrom('NR-1', 'NR-2', 'NR-3'), fc.nat(100)), { maxLength: 3 })
			.map((pairs) => Object.fromEntries(pairs)),
		fc.constant('relaunch' as const),
		/** The page closes after so many calls, and the course is launched again. */
		fc.nat(12)
	),
	{ maxLength: 10 }
);

describe.each(standards)(
	'R-31 %s: whatever tests come to, whatever the mark, whenever the page closes',
	(standard) => {
		const ranks = {
			status: ['', 'incomplete', 'passed'],
			completion_status: ['', 'completed'],
			success_status: ['', 'passed']
		};

		it('no objective is ever lowered, and where all was sent each has its best score', () => {
			fc.assert(
				fc.property(
					results,
					fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
					(doings, marks) => {
						const best: Record<string, number> = {};
						let data: Record<string, string> = {};
						let session = aSession(standard);
						let closesAfter = Infinity;
						const history: Record<string, string>[] = [];
						const relaunch = () => {
							session.driver.finish();
							expect(session.lms.refusals).toEqual([]);
							data = Object.fromEntries(session.lms.data);
							session = aSession(standard, { data });
							session.driver.start();
						};
						session.driver.start();

						for (const [nth, doing] of doings.entries()) {
							if (doing === 'relaunch') relaunch();
							else if (typeof doing === 'number') closesAfter = doing;
							else {
								const mark = marks[nth % marks.length] ?? 80;
								const told = Object.entries(doing).map(([id, score]) =>
									aScore(id, score, { passed: score >= mark })
								);
								session.driver.record([], objectiveRows(standard, told));
								let calls = 0;
								while (calls++ < closesAfter && session.driver.sendNext());
								if (closesAfter === Infinity)
									for (const { id, score } of told) best[id] = Math.max(best[id] ?? 0, score);
								else relaunch();
								closesAfter = Infinity;
							}
							history.push(Object.fromEntries(session.lms.data));
						}

						for (const [nth, held] of history.entries()) {
							for (const [element, before] of Object.entries(history[nth - 1] ?? {})) {
								const [, field = ''] = /^cmi\.objectives\.\d+\.(.*)$/.exec(element) ?? [];
								const words = ranks[field as keyof typeof ranks] as string[] | undefined;
								const worth = (value = '') => words?.indexOf(value) ?? Number(value);
								if (words || field === 'score.raw')
									expect(worth(held[element]), element).toBeGreaterThanOrEqual(worth(before));
								if (field === 'id') expect(held[element]).toBe(before);
							}
						}
						const last = history.at(-1) ?? {};
						for (const [element, id] of Object.entries(last)) {
							if (!/^cmi\.objectives\.\d+\.id$/.test(element)) continue;
							const raw = Number(last[element.replace(/id$/, 'score.raw')] ?? 0);
							expect(raw).toBeGreaterThanOrEqual(best[id] ?? 0);
						}
					}
				)
			);
		});
	}
);
