import type { Audience } from '../../../course/course.ts';
import type { Problem } from '../../../course/problem.ts';
import type { Written } from '../../read/course.ts';
import { inOrder } from '../../read/in-order.ts';
import type { LessonText } from '../../read/lesson.ts';
import { sourceFile } from '../../read/source-file.ts';
import { casePage, quizPages } from './asked-page.ts';
import { lessonPage } from './lesson-page.ts';
import type { LessonPage, LessonRule, Page, PageFinding, PageRule } from './page.ts';
import { doseAdvice } from './rules/dose-advice.ts';
import { firstUse } from './rules/first-use.ts';
import { forbiddenWord } from './rules/forbidden-word.ts';
import { inShort } from './rules/in-short.ts';
import { linkText } from './rules/link-text.ts';
import { oneSidedBenefit } from './rules/one-sided-benefit.ts';
import { readingEase } from './rules/reading-ease.ts';
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
	'forbidden-word': forbiddenWord,
	'link-text': linkText,
	'one-sided-benefit': oneSidedBenefit,
	'uncited-number': uncitedNumber,
	'unqualified-claim': unqualifiedClaim,
	'weak-source': weakSource
};

/** How hard it is to read is measured over a file: a single question has too few sentences. */
const FILE_RULES: Record<string, PageRule> = {
	'reading-ease': readingEase,
	'reading-grade': readingGradeRule
};

/** Of lessons alone: quizzes and cases have no links to the glossary and no summary, and their minutes are more than reading. */
const LESSON_RULES: Record<string, LessonRule> = {
	'first-use': firstUse,
	'in-short': inShort,
	'reading-minutes': readingMinutes
};

/** What the rules say about lessons, quizzes and cases, for each audience that reads them; said once where it holds for several. */
export function checkPages({ lessons, quizzes, cases, ...known }: Checked): Problem[] {
	const problems: Problem[] = [];
	const take = ({ file: { path, text }, audiences }: Taken, find: Find): void => {
		const file = sourceFile(path, text, problems);
		const said = new Set<string>();

		for (const { rule, at, message, advice } of audiences.flatMap(find)) {
			const once = `${rule} ${at} ${message}`;
			if (!said.has(once)) file.report(at, rule, message, advice);
			said.add(once);
		}
	};

	for (const lesson of lessons) {
		take(lesson, (audience) => {
			const page = lessonPage(lesson, audience, known);

			return [...findingsIn([page]), ...findings(LESSON_RULES, page)];
		});
	}
	for (const quiz of quizzes) take(quiz, (audience) => findingsIn(quizPages(quiz, audience, known)));
	for (const one of cases) take(one, (audience) => findingsIn([casePage(one, audience, known)]));

	return inOrder(problems);
}

/** All that is written in one language. */
type Checked = Pick<Written, 'lessons' | 'quizzes' | 'cases'> &
	Pick<LessonPage, 'language' | 'glossary' | 'references'>;

type Taken = Pick<LessonText, 'file' | 'audiences'>;
type Find = (audience: Audience) => Finding[];
type Finding = PageFinding & { rule: string };

/** The pages of one file. */
function findingsIn(pages: readonly Page[]): Finding[] {
	const [first] = pages;
	const whole = first && { ...first, pieces: pages.flatMap(({ pieces }) => pieces) };

	return [
		...(whole ? findings(FILE_RULES, whole) : []),
		...pages.flatMap((page) => findings(PAGE_RULES, page))
	];
}

const findings = <P>(rules: Record<string, (page: P) => PageFinding[]>, page: P): Finding[] =>
	Object.entries(rules).flatMap(([name, rule]) => rule(page).map((found) => ({ rule: name, ...found })));
