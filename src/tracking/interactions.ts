import type { Write } from './adapter.ts';
import type { Standard } from './find-api.ts';
import { interaction, type Graded } from './interaction.ts';
import { timeOfDay, timespan12, timespan2004, timestamp } from './time.ts';

/**
 * The answers of a handed-in test as rows of `cmi.interactions`, the id first, elements without their `cmi.interactions.n.`;
 * `course` makes the ids of 2004 names of ours. Apart from the adapters: nobody needs it before a test is handed in.
 */
export function interactionRows(standard: Standard, graded: readonly Graded[], course: string): Write[][] {
	return graded.map((one) => ROWS[standard](one, course).filter(([, value]) => value !== ''));
}

const ROWS: Record<Standard, (graded: Graded, course: string) => Write[]> = {
	scorm12(graded) {
		const { id, type, objectives, at, range, pattern, response, result, seconds } = interaction(graded);
		const phrase = (items: readonly string[][]) => items.map((parts) => parts.join('.')).join(',');

		return [
			['id', id],
			['type', type],
			...objectives.map((objective, m): Write => [`objectives.${m}.id`, objective]),
			['time', timeOfDay(at)],
			['correct_responses.0.pattern', range?.value ?? phrase(pattern)],
			['student_response', phrase(response)],
			['result', { right: 'correct', wrong: 'wrong', neutral: 'neutral' }[result]],
			['weighting', '1'],
			['latency', timespan12(seconds)]
		];
	},

	// Fields in this order: each rests on those before it.
	scorm2004(graded, course) {
		const { id, type, objectives, at, range, pattern, response, result, seconds, text } = interaction(graded);
		const phrase = (items: readonly string[][]) => items.map((parts) => parts.join('[.]')).join('[,]');

		return [
			['id', `urn:${course.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 31)}:${id}`],
			['type', type],
			...objectives.map((objective, m): Write => [`objectives.${m}.id`, objective]),
			['timestamp', timestamp(at)],
			['correct_responses.0.pattern', range ? `${range.least}[:]${range.most}` : phrase(pattern)],
			['learner_response', phrase(response)],
			['result', { right: 'correct', wrong: 'incorrect', neutral: 'neutral' }[result]],
			['weighting', '1'],
			['latency', timespan2004(seconds)],
			['description', text]
		];
	}
};
