import type { ObjectiveScore } from '../../src/assessment/objective-scores.ts';
import type { Outline, OutlinePage } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';
import type { RunTimeReporting } from '../../src/course/reporting.ts';
import { Driver, type DriverSettings } from '../../src/tracking/driver.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import type { Write } from '../../src/tracking/adapter.ts';
import { interactionRows } from '../../src/tracking/interactions.ts';
import type { Graded } from '../../src/tracking/interaction.ts';
import type { Report } from '../../src/tracking/report.ts';
import { usualReporting } from '../builders.ts';
import { StrictApi, type StrictSettings } from '../lms/strict-api.ts';

/** `'l'`: a lesson; `'c'`: a case; `['q1', 'q2!']`: a quiz, whose critical questions bear an exclamation mark. */
type Pages = Record<string, 'l' | 'c' | string[]>;

export function anOutline({
	modules = { anatomy: { 'anatomy/spine': 'l', 'quiz-anatomy': ['roots'] }, causes: { 'causes/leads': 'l' } },
	exam = null,
	reporting = {}
}: {
	modules?: Record<string, Pages>;
	exam?: { tries?: number; passMark?: number } | null;
	reporting?: Partial<RunTimeReporting>;
} = {}): Outline {
	const pages = Object.entries(Object.assign({}, ...Object.values(modules)) as Pages);
	const asked = pages.flatMap(([, is]) =>
		typeof is === 'string' ? [] : is.map((id) => ({ id: id.replace('!', '') }))
	);
	const cases = pages.filter(([, is]) => is === 'c').map(([id]) => id);
	const rows = [...asked.map(({ id }) => id), ...cases];

	return {
		id: 'course',
		version: '1.0.0',
		audience: 'nurses',
		edition: 'nurses',
		language: 'en',
		title: 'Course',
		summary: '',
		welcome: '',
		foot: null,
		handouts: [],
		review: { by: null, on: null, next: null },
		objectives: [],
		modules: Object.entries(modules).map(([id, inModule]) => ({
			id,
			title: id,
			pages: Object.entries(inModule).map(([page, is]): OutlinePage => ({
				id: page,
				is: is === 'l' ? 'lesson' : is === 'c' ? 'case' : page.startsWith('form') ? 'form' : 'quiz',
				title: page,
				minutes: 1,
				objectives: [],
				questions: is === 'l' ? [] : is === 'c' ? [page] : is.map((question) => question.replace('!', '')),
				heldBack: [],
				critical:
					typeof is === 'string' ? [] : is.filter((id) => id.endsWith('!')).map((id) => id.replace('!', ''))
			}))
		})),
		exam: exam && {
			id: 'final',
			title: 'Final test',
			intro: '',
			from: [],
			draw: 10,
			blueprint: null,
			tries: 2,
			passMark: 80,
			minutes: 10,
			timeLimit: null,
			...exam
		},
		reporting: { ...usualReporting, ...reporting },
		slots: {
			pages: Object.fromEntries(pages.map(([id], slot) => [id, slot])),
			questions: Object.fromEntries(rows.map((id, slot) => [id, { slot, options: ['k1', 'k2', 'k3'] }])),
			size: { pages: pages.length, questions: rows.length }
		}
	};
}

export function aReport(report: Partial<Report> = {}): Report {
	return {
		completed: false,
		passed: null,
		score: null,
		progress: 0,
		location: '',
		objectives: [],
		...report
	};
}

/** A course that is over and won. */
export const won = aReport({
	completed: true,
	passed: true,
	score: 85,
	progress: 1,
	location: 'causes/leads#2'
});

const asked = {
	scene: '',
	stem: 'Which root?',
	hint: null,
	explanation: null,
	level: 'R',
	critical: false,
	heldBack: false,
	read: null
} as const;

export function aChoice({ right = ['k2'], keys = ['k1', 'k2', 'k3'], stem = 'Which root?' } = {}): Question {
	return {
		...asked,
		stem,
		id: 'roots',
		objectives: ['NR-1'],
		kind: right.length > 1 ? 'choose-all' : 'choose-one',
		options: keys.map((key) => ({ key, text: key, right: right.includes(key), rationale: '' }))
	};
}

export const anOrder: Question = {
	...asked,
	id: 'ladder',
	objectives: [],
	kind: 'order',
	items: ['k1', 'k2', 'k3'].map((key) => ({ key, text: key, rationale: '' }))
};

export const aMatch: Question = {
	...asked,
	id: 'onset',
	objectives: [],
	kind: 'match',
	sources: [
		{ key: 's1', text: '', target: 't2', rationale: '' },
		{ key: 's2', text: '', target: 't1', rationale: '' }
	],
	targets: ['t1', 't2', 't3'].map((key) => ({ key, text: key }))
};

export function aNumber(value: number, tolerance: number): Question {
	return { ...asked, id: 'charge', objectives: [], kind: 'number', value, tolerance, unit: 'µC' };
}

export function graded(question: Question, answer: Graded['answer'], more: Partial<Graded> = {}): Graded {
	const at = new Date(2026, 10, 1, 9, 5, 3);

	return { question, answer, right: false, id: `T1_${question.id}`, seconds: 3.25, at, ...more };
}

/** Graded answers as a driver takes them. */
export function rowsOf(standard: Standard, answers: readonly Graded[]): Write[][] {
	return interactionRows(standard, answers, 'course');
}

/** What a test came to in one objective; passed at 80 percent. */
export function aScore(id: string, score: number, rest: Partial<ObjectiveScore> = {}): ObjectiveScore {
	return { id, text: `Words of ${id}`, score, passed: score >= 80, ...rest };
}

/** A driver on a strict LMS, with a clock that the test sets. */
export function aSession(
	standard: Standard,
	settings: StrictSettings = {},
	more: Partial<DriverSettings> = {}
) {
	const lms = new StrictApi(standard, settings);
	const clock = { now: 0 };
	const driver = new Driver({
		api: lms.api,
		standard,
		now: () => clock.now,
		clock: () => new Date(2026, 10, 1, 9, 0, 0),
		reporting: usualReporting,
		...more
	});

	return {
		lms,
		driver,
		clock,
		/** The lines that were added to the LMS's log by doing something. */
		during(work: () => unknown): string[] {
			const before = lms.log.length;
			work();
			return lms.log.slice(before);
		}
	};
}
