import { bestChoice, type Decision } from '../../assessment/case.ts';
import type { Case } from '../../course/case.ts';
import type { Graded } from '../../tracking/interaction.ts';
import { asQuestion } from './as-question.ts';

interface When {
	/** Which try this was, from 1. */
	attempt: number;
	/** Milliseconds since 1970. */
	began: number;
	now: number;
	/** The case's row of the slot table. */
	options: readonly string[];
}

/** Identifiers of 1.2 may be this long. */
const MOST = 255;
/** Saved tries end at seven (B-05): what comes later would repeat an id. */
const LAST_TRY = 7;

/**
 * An ended case as an LMS records it: one interaction a decision, right where nothing would have earned more. The time is shared
 * evenly. Nothing once tries are not told apart any more.
 */
export function gradedDecisions(
	theCase: Case,
	decisions: readonly Decision[],
	{ attempt, began, now, options }: When
): Graded[] {
	if (attempt > LAST_TRY) return [];
	const seconds = Math.max(0, (now - began) / 1000 / Math.max(1, decisions.length));

	return decisions.map(({ scene, choice }) => {
		const isBest = choice.points === bestChoice(scene)?.points;
		const question = asQuestion(scene, theCase);

		return {
			id: idOf(theCase.id, scene.id, attempt),
			// Where several are best, the one that was chosen is the right one.
			question: isBest
				? { ...question, options: question.options.map((one) => ({ ...one, right: one.key === choice.key })) }
				: question,
			answer: [choice.key],
			right: isBest,
			at: new Date(now),
			options,
			seconds: Math.min(seconds, 3600)
		};
	});
}

/** `C<try>_<case>_<scene>`, of letters, digits, hyphens and underscores; where it is too long, the case's name is cut. */
function idOf(theCase: string, scene: string, attempt: number): string {
	const name = theCase.replace(/^cases\//, '').replace(/[^A-Za-z0-9-]/g, '-');
	const room = MOST - `urn:${'-'.repeat(31)}:C${attempt}__${scene}`.length;

	return `C${attempt}_${name.slice(0, room)}_${scene}`;
}
