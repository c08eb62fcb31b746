/** Scores of two visits: pain on the NRS (0–10), disability on the ODI (0–100), and what became of the patient's own goal. */
export interface Visits {
	pain: Scores;
	disability: Scores;
	goal: Goal;
}

export interface Scores {
	before: number;
	now: number;
}

export type Goal = 'reached' | 'partly' | 'missed';

/** A change that counts as worthwhile by somebody's measure. */
export interface Mark {
	id: string;
	/** In words, with what was found. */
	says: string;
	met: boolean;
}

/** What a mark of the ODI asks for, in points: Hara 2022, and the stricter one (Copay, facts 5.6). */
export const odiPoints = { odi: 10, strict: 12.8 };

/**
 * Facts OE-01 and 5.6: 2 points or 30% of pain is worthwhile, 50% excellent; CDC 2022 asks for 30% in pain and in function. The
 * ODI stands for function here.
 */
export function marksOf({ pain, disability }: Visits): Mark[] {
	const hurts = fallOf(pain);
	const limits = fallOf(disability);

	return [
		{ id: 'points', says: `Pain: 2 points (${inPoints(hurts)})`, met: hurts.points >= 2 },
		{ id: 'third', says: `Pain: 30% (${inPercent(hurts)})`, met: isBy(pain, 30) },
		{ id: 'half', says: `Pain: 50%, excellent (${inPercent(hurts)})`, met: isBy(pain, 50) },
		{ id: 'odi', says: `ODI: 10 points (${inPoints(limits)})`, met: limits.points >= odiPoints.odi },
		{
			id: 'odi-strict',
			says: `ODI: 12.8 points (${inPoints(limits)})`,
			met: limits.points >= odiPoints.strict
		},
		{
			id: 'both',
			says: `Pain and function: 30% in both (${inPercent(hurts)}, ${inPercent(limits)})`,
			met: isBy(pain, 30) && isBy(disability, 30)
		}
	];
}

/** For patients: pain alone, in words that need no sums. */
export function plainMarks({ pain }: Visits): Mark[] {
	return [
		{ id: 'points', says: 'Your pain is 2 points less, or more than that.', met: fallOf(pain).points >= 2 },
		{ id: 'half', says: 'Half of your pain is gone, or more.', met: isBy(pain, 50) }
	];
}

/** What the scores and the goal come to. */
export function verdictOf(visits: Visits, plain: boolean): string {
	const worse = fallOf(visits.pain).points < 0 || (!plain && fallOf(visits.disability).points < 0);
	if (plain) return plainVerdict(visits, worse);

	const met = marksOf(visits).filter((mark) => mark.met).length;
	const goal = goalWords[visits.goal];
	if (worse)
		return `Worse than before. First red flags and a new lesion, then the treatment, then the person. The goal ${goal}.`;
	if (met === marksOf(visits).length)
		return `Every mark is met, and the goal ${goal}. Go on, and set the next goal and date.`;
	if (met > 0)
		return `The marks disagree. They sort groups; for one person read them with the goal: here the goal ${goal}.`;

	return visits.goal === 'missed'
		? 'No mark is met, and the goal is missed. Change or stop the treatment by plan, and say that the treatment failed, not the patient.'
		: `No mark is met, and yet the goal ${goal}. Ask what made it possible.`;
}

const goalWords: Record<Goal, string> = {
	reached: 'is reached',
	partly: 'is reached in part',
	missed: 'is missed'
};

function plainVerdict({ pain, goal }: Visits, worse: boolean): string {
	if (worse) return 'Your pain is worse than before. Tell your team, so that they look for a reason.';

	const fell = fallOf(pain).points >= 2;
	switch (goal) {
		case 'reached':
			return fell
				? 'Less pain, and you reached your goal. Set the next one.'
				: 'You reached your goal. That counts, even if the pain is the same.';
		case 'partly':
			return 'You are part of the way. Talk with your team about the next step.';
		case 'missed':
			return fell
				? 'Less pain, but your goal is still open. Ask your team what holds you back.'
				: 'Not there yet. You did not fail. Ask your team what to change.';
	}
}

/** How far a score has come down; below zero it has risen. `before` is above zero. */
export function fallOf({ before, now }: Scores): { points: number; percent: number } {
	return { points: before - now, percent: ((before - now) / before) * 100 };
}

/** In whole numbers: 10 to 7 is 30%, which floats would miss. */
function isBy({ before, now }: Scores, percent: number): boolean {
	return (before - now) * 100 >= before * percent;
}

const inPoints = ({ points }: { points: number }): string => `here ${signed(points)}`;

const inPercent = ({ percent }: { percent: number }): string => `${signed(Math.round(percent))}%`;

/** A rise is said with a true minus. */
const signed = (number: number): string => String(number).replace('-', '−');
