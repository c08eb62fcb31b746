import { readingGrade } from '../../../readability/english.ts';
import { sentencesIn } from '../../../readability/prose.ts';
import type { Page, PageFinding } from '../page.ts';
import { isProse } from '../pieces.ts';

/** The highest grade that a patients' page may ask for (curriculum, part 3). */
const HIGHEST_GRADE = 6;
/** Words of a sentence, on average. */
const LONGEST_SENTENCE = 12;

/** A patients' page in English that asks for more than six years of school, or whose sentences are long. Medical words count like others. */
export function readingGradeRule({ audience, language, pieces, top }: Page): PageFinding[] {
	if (audience !== 'patients' || language !== 'en') return [];

	const read = readingGrade(pieces.filter(isProse).flatMap(({ text }) => sentencesIn(text)));
	if (read === null) return [];

	return [
		...(read.grade > HIGHEST_GRADE
			? [
					{
						at: top,
						message: `the page reads at grade ${read.grade.toFixed(1)}; patients' pages stay at ${HIGHEST_GRADE} or below`,
						advice: 'shorter words and shorter sentences; docs/authoring.md has a list of words'
					}
				]
			: []),
		...(read.words > LONGEST_SENTENCE
			? [
					{
						at: top,
						message: `its sentences have ${read.words.toFixed(1)} words on average`,
						advice: `one idea a sentence: at most ${LONGEST_SENTENCE} words on average`
					}
				]
			: [])
	];
}
