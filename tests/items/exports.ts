import type { Attempt } from '../../src/lms/attempt.ts';
import { noResult } from '../../src/lms/attempt.ts';
import { timespan12, timespan2004 } from '../../src/tracking/time.ts';
import type { MadeClass } from './classroom.ts';

/** Nobody's name, and easily found where it should not be. */
const nameOf = (learner: number): string => `Zebedee Learner${learner}`;

const QUESTION = ['Question #', 'Response #', 'Right answer #', 'Result #'];

/** Moodle's interactions report of the class, downloaded as text, with all columns. */
export function asMoodle(made: MadeClass, names = QUESTION): string {
	const most = Math.max(...made.map((answers) => answers.length));
	const head = [
		...['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'Failed back surgery'],
		...Array.from({ length: most }, (_, index) =>
			names.map((name) => name.replace('#', String(index)))
		).flat()
	];
	const rows = made.map((answers, learner) => [
		nameOf(learner),
		`z${learner}@example.org`,
		'1',
		`Wednesday, 25 November 2026, ${learner} o'clock`,
		'Wednesday, 25 November 2026, 9:30 AM',
		'80',
		'80/100',
		...Array.from({ length: most }, (_, index) => {
			const answer = answers[index];

			return answer
				? [`T1_${answer.item.id}`, answer.picked, answer.item.key, answer.right ? 'correct' : 'wrong']
				: ['', '', '', ''];
		}).flat()
	]);

	return [head, ...rows].map((row) => `${row.map(quoted).join('\t')}\n`).join('');
}

/** As PHP's fputcsv quotes. */
function quoted(cell: string): string {
	return /[\t\s"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The local LMS's attempts of the class, a learner each. */
export function asAttempts(made: MadeClass): Attempt[] {
	return made.map((answers, learner) => ({
		...noResult,
		package: 'fbss-nurses-scorm12',
		attempt: learner + 1,
		standard: 'scorm12',
		started: `2026-11-25T09:00:00.${learner}Z`,
		updated: '2026-11-25T09:30:00.000Z',
		scos: {},
		log: [],
		dropped: 0,
		interactions: answers.map(({ item, picked, right, seconds }) => ({
			id: `T1_${item.id}`,
			type: 'choice',
			time: '09:05:03',
			response: picked,
			result: right ? 'correct' : 'wrong',
			correct: [item.key],
			objectives: [],
			weighting: '1',
			latency: timespan12(seconds),
			description: ''
		}))
	}));
}

/** xAPI statements of the class as JSON lines. */
export function asStatements(made: MadeClass): string {
	return made
		.flatMap((answers, learner) =>
			answers.map(({ item, picked, right, seconds }, index) =>
				aStatement({
					actor: {
						name: nameOf(learner),
						account: { homePage: 'https://example.org', name: `z${learner}` }
					},
					object: {
						id: `urn:fbss:T1_${item.id}`,
						definition: {
							type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
							interactionType: 'choice',
							correctResponsesPattern: [item.key]
						}
					},
					result: { response: picked, success: right, duration: timespan2004(seconds) },
					timestamp: new Date(Date.UTC(2026, 10, 25, 9, 0, index)).toISOString()
				})
			)
		)
		.map((statement) => `${JSON.stringify(statement)}\n`)
		.join('');
}

export function aStatement(said: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		actor: { mbox: 'mailto:zebedee@example.org' },
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: { id: 'urn:fbss:T1_q1' },
		result: { response: 'a', success: true },
		timestamp: '2026-11-25T09:00:00Z',
		...said
	};
}
