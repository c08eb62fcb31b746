import { vi } from 'vitest';
import { markObjectives } from '../../src/assessment/objective-scores.ts';
import type { Outline } from '../../src/course/course.ts';
import { findKeeper } from '../../src/player/keepers/find.ts';
import { Keeping } from '../../src/player/keeping.ts';
import { Session } from '../../src/player/session.svelte.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import { anExam, aChooseOne } from '../builders.ts';
import { aContent } from '../player/course.ts';
import { graded } from '../tracking/builders.ts';
import type { Lms } from './lms.ts';

export const page = 'anatomy/lesson';
const questions = [aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })];
/** A lesson, a quiz of two questions, and a test of two questions that may be sat twice. */
export const { outline } = aContent({ questions, exam: anExam({ draw: 2, tries: 2 }) });

/** A launch of the course: the player's session on the API of this LMS, past what it saves a moment after its first page. */
export async function launch(lms: Lms, standard: Standard, course: Outline = outline): Promise<Session> {
	const parent: Record<string, unknown> = {
		[standard === 'scorm12' ? 'API' : 'API_1484_11']: lms.launch()
	};
	parent['parent'] = parent;
	vi.stubGlobal('window', { parent, opener: null });
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('document', { visibilityState: 'visible' });

	const [keeper] = await Promise.all([
		findKeeper({ standard, key: 'key', outline: course }),
		vi.advanceTimersByTimeAsync(5000)
	]);
	const session = new Session(course);
	await session.connect(new Keeping(keeper, session.outline), lms.launches.length);
	await vi.advanceTimersByTimeAsync(5000);

	return session;
}

/** Opens the lesson and reads it to its end. */
export async function read(session: Session): Promise<void> {
	session.visit({ page, section: 1 });
	await vi.advanceTimersByTimeAsync(2000);
	await session.record({ is: 'read', page });
}

export function answer(session: Session, question = 'q1', right = true): Promise<void> {
	return session.record({ is: 'answered', question, answer: [right ? 'aaaa' : 'bbbb'], right });
}

/** Sits the final test, and hands it in. */
export async function sit(session: Session, passed: boolean): Promise<void> {
	const asked = questions.map(({ id }) => id);
	const picked = [passed ? 'aaaa' : 'bbbb'];
	await session.record({
		is: 'exam-started',
		sitting: { seed: 1, questions: asked, answers: {}, flagged: [], at: 0, seconds: 0, limit: null }
	});
	for (const question of asked) await session.record({ is: 'exam-answered', question, answer: picked });
	const nth = session.progress.exam.tries + 1;
	await session.record({ is: 'exam-submitted', score: passed ? 100 : 0, passed });
	const recording = session.recordGraded(
		questions.map((question) => graded(question, picked, { right: passed, id: `T${nth}_${question.id}` })),
		markObjectives(80, outline.objectives, questions, Object.fromEntries(asked.map((id) => [id, picked])))
	);
	await vi.advanceTimersByTimeAsync(2000);
	await recording;
}

const RANKS: Record<string, string[]> = {
	'cmi.core.lesson_status': ['not attempted', 'incomplete', 'failed', 'completed', 'passed'],
	'cmi.completion_status': ['not attempted', 'unknown', 'incomplete', 'completed'],
	'cmi.status': ['not attempted', 'incomplete', 'failed', 'completed', 'passed'],
	'cmi.success_status': ['unknown', 'failed', 'passed']
};

/** What was sent although something better was held or sent before. */
export function lowered(lms: Lms, before: Record<string, string> = {}): string[] {
	const best = new Map(Object.entries(before).map(([element, value]) => [element, worth(element, value)]));

	return lms.log.filter((line) => {
		const [, element = '', value = ''] = /^Set ([^=]*)=(.*)$/.exec(line) ?? [];
		const now = worth(element, value);
		const high = best.get(element) ?? -1;
		best.set(element, Math.max(high, now));

		return now < high;
	});
}

function worth(element: string, value: string): number {
	if (/^cmi\.(core\.|objectives\.\d+\.)?score\.(raw|scaled)$/.test(element)) return Number(value || -1);

	return RANKS[element.replace(/objectives\.\d+\./, '')]?.indexOf(value) ?? 0;
}
