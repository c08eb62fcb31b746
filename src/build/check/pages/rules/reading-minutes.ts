import { LANGUAGES } from '../../../../course/languages.ts';
import { wordsIn } from '../page.ts';
import type { LessonPage, PageFinding } from '../page.ts';

/**
 * Words that are read in a minute: silent reading of non-fiction runs at about 240 a minute (Brysbaert 2019, Journal of Memory
 * and Language 109:104047); clinical text with tables is slower, and so is a reader who is frightened or in pain.
 */
const A_MINUTE = { patients: 150, nurses: 200, students: 200 };

const SHORTEST = 3;
const LONGEST = 8;

/**
 * Minutes that the text and its figures, a minute each, do not take, and lessons that are not of 3 to 8 minutes. A translation takes
 * as long as its language does.
 */
export function readingMinutes(page: LessonPage): PageFinding[] {
	const { minutes, minutesAt: at } = page.lesson;
	const expected = minutesOf(page);

	if (page.language === LANGUAGES[0] && (minutes < SHORTEST || minutes > LONGEST)) {
		return [
			{
				at,
				message: `${minutes} minutes is no length of a lesson`,
				advice: `lessons take ${SHORTEST} to ${LONGEST} minutes: split it, or join it with its neighbour`
			}
		];
	}
	if (Math.abs(minutes - expected) <= Math.max(1.5, expected * 0.35)) return [];

	return [
		{
			at,
			message: `the ${page.audience} need about ${Math.round(expected)} minutes for this, not ${minutes}`,
			advice: 'correct the minutes, or the length'
		}
	];
}

/** By words and figures. */
const minutesOf = (page: LessonPage): number => wordsIn(page) / A_MINUTE[page.audience] + page.figures;
