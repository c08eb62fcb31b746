import type { Decision } from '../../assessment/case.ts';
import { isUnsafe } from '../../assessment/case.ts';

/** The words of cases, as words.ts has the rest. Patients read what was safe; they get no points and no marks. */
export const caseWords = {
	decision: (number: number) => `Decision ${number}`,
	/** Where an earlier visit had come to */
	cameTo: (number: number) => `You have come to decision ${number}.`,
	goOnThere: 'Go on there',
	decide: 'Decide',
	chose: 'You chose:',
	better: 'Better:',

	/** The chart, beside the story or folded away */
	chart: 'Chart',
	newInChart: (headings: string) => `New in the chart: ${headings}`,
	new: 'New',

	/** Over a safety debrief */
	stop: 'Stop: this can harm the patient.',
	stopPatients: 'Stop: this can do harm.',

	/** The end */
	unsafe: 'The case ended with an unsafe choice.',
	points: (points: number, best: number) =>
		`${points} of ${best} points: ${Math.floor((points * 100) / best)} %.`,
	needed: (mark: number) => `${mark} % and no unsafe choice are needed.`,
	rubric: 'What was asked of you',
	pointsOf: 'Points',
	of: (points: number, of: number) => `${points} of ${of}`,
	cameThrough: 'You came through safely.',
	notSafe: 'This way was not safe.',
	tryAgain: 'Read what would have been better, then try another path.',
	lookingBack: 'Looking back',
	another: 'Try another path'
};

const WORTH = ['Wrong', 'Of low value', 'Acceptable', 'Best choice'];

/** What a choice was worth, in a word or two. */
export function verdict(decision: Decision, forPatients: boolean): string {
	const { points } = decision.choice;
	if (!forPatients) return isUnsafe(decision) ? 'Unsafe' : (WORTH[points] ?? '');

	return points > 0 ? 'Safe' : isUnsafe(decision) ? 'Not safe' : 'Not a good choice';
}
