import type { Problem } from '../../../course/problem.ts';
import { inOrder } from '../../read/in-order.ts';
import type { LessonText } from '../../read/lesson.ts';
import { sourceFile } from '../../read/source-file.ts';
import { pageOf } from './page.ts';
import type { Page, PageRule } from './page.ts';
import { doseAdvice } from './rules/dose-advice.ts';
import { firstUse } from './rules/first-use.ts';
import { forbiddenWord } from './rules/forbidden-word.ts';
import { inShort } from './rules/in-short.ts';
import { linkText } from './rules/link-text.ts';
import { oneSidedBenefit } from './rules/one-sided-benefit.ts';
import { readingGradeRule } from './rules/reading-grade.ts';
import { readingMinutes } from './rules/reading-minutes.ts';
import { uncitedNumber } from './rules/uncited-number.ts';
import { unqualifiedClaim } from './rules/unqualified-claim.ts';
import { weakSource } from './rules/weak-source.ts';

/**
 * The rules of content, by name. What the reader itself refuses stands there: unknown sources and terms, headings out of order,
 * images and links without words, lessons without an objective.
 */
const PAGE_RULES: Record<string, PageRule> = {
	'dose-advice': doseAdvice,
	'first-use': firstUse,
	'forbidden-word': forbiddenWord,
	'in-short': inShort,
	'link-text': linkText,
	'one-sided-benefit': oneSidedBenefit,
	'reading-grade': readingGradeRule,
	'reading-minutes': readingMinutes,
	'uncited-number': uncitedNumber,
	'unqualified-claim': unqualifiedClaim,
	'weak-source': weakSource
};

/** What the rules say about the lessons, for each audience that reads them; said once where it holds for several. */
export function checkPages(
	lessons: readonly LessonText[],
	known: Pick<Page, 'glossary' | 'references'>
): Problem[] {
	const problems: Problem[] = [];

	for (const lesson of lessons) {
		const file = sourceFile(lesson.file.path, lesson.file.text, problems);
		const said = new Set<string>();

		for (const page of lesson.audiences.map((audience) => pageOf(lesson, audience, known))) {
			for (const [name, rule] of Object.entries(PAGE_RULES)) {
				for (const { at, message, advice } of rule(page)) {
					const once = `${name} ${at} ${message}`;
					if (said.has(once)) continue;

					said.add(once);
					file.report(at, name, message, advice);
				}
			}
		}
	}

	return inOrder(problems);
}
