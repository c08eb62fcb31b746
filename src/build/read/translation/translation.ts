import type { Audience } from '../../../course/course.ts';
import type { CoursePage } from '../course-page.ts';
import type { Glossary } from '../glossary.ts';
import type { Known } from '../lesson.ts';
import type { Organization } from '../organization.ts';
import type { QuizText } from '../quiz.ts';
import type { SourceFile } from '../source-file.ts';
import { coursePagePath, readCoursePages, readTexts } from '../texts.ts';
import type { Desk, Texts } from '../texts.ts';
import { inspectStamp } from './inspect-stamp.ts';
import { matchCase } from './match-case.ts';
import { matchContents } from './match-contents.ts';
import { matchCoursePage } from './match-course-page.ts';
import { matchQuestion } from './match-question.ts';
import { matchText } from './match-text.ts';
import type { Pair } from './match-text.ts';
import { translationOf } from './path.ts';
import { readTranslatedGlossary } from './translated-glossary.ts';

/** A course in another language, as written. Its questions and choices have the keys of their source. */
export interface Translation {
	organization: Organization;
	/** What could not be read is `null`, and was reported. */
	page: CoursePage | null;
	glossary: Glossary | null;
	texts: Texts;
}

interface SourceCourse {
	organizations: readonly Organization[];
	pages: ReadonlyMap<Audience, CoursePage>;
	texts: Texts;
}

interface TranslationDesk extends Desk, Omit<Known, 'glossary' | 'references' | 'lessons'> {
	glossary: Glossary | null;
	open: (path: string) => SourceFile | null;
}

/** Reads one translation and holds it against its source: whatever is not a word is the same in both. */
export function readTranslation(
	organization: Organization,
	source: SourceCourse,
	desk: TranslationDesk
): Translation {
	const { audience, translation } = organization;
	const { manifestFile, need, open, references } = desk;
	const theirs = source.organizations.find((one) => one.audience === audience);
	if (!matchContents(manifestFile, theirs, organization)) {
		const nothing = { lessons: new Map(), quizzes: new Map(), cases: new Map() };
		return { organization, page: null, glossary: null, texts: nothing };
	}

	const glossaryFile = need(
		`modules/glossary.${translation}.md`,
		'it holds the words of the glossary that the translation uses'
	);
	const glossary =
		glossaryFile && desk.glossary && readTranslatedGlossary(glossaryFile, desk.glossary, references);
	const page = readCoursePages([organization], desk).get(audience) ?? null;
	const original = source.pages.get(audience);
	const pageFile = open(coursePagePath(organization));
	if (page && original && pageFile) matchCoursePage(pageFile, { page, original, translation });

	const texts = readTexts([organization], open, { ...desk, glossary });
	for (const pair of pairsOf(organization, open)) {
		inspectStamp(pair);
		matchText(pair);
	}

	return { organization, page, glossary, texts: withSourceKeys(texts, source.texts) };
}

/** Each translated file beside its source. */
function pairsOf(organization: Organization, open: TranslationDesk['open']): Pair[] {
	const pages = organization.modules.flatMap((module) => module.pages).map(({ path }) => path);

	return [coursePagePath(organization), ...pages].flatMap((path) => {
		const file = open(path);
		const source = open(translationOf(path)?.source ?? '');

		return file === null || source === null ? [] : [{ file, source }];
	});
}

function withSourceKeys({ lessons, quizzes, cases }: Texts, source: Texts): Texts {
	return {
		lessons,
		quizzes: new Map([...quizzes].map(([id, quiz]) => [id, quiz && matched(quiz, source.quizzes.get(id))])),
		cases: new Map(
			[...cases].map(([id, one]) => {
				const theirs = source.cases.get(id);
				return [id, one && theirs ? { ...one, case: matchCase(theirs, one) } : one];
			})
		)
	};
}

/** The questions of a quiz are those of its source, in their order. */
function matched(quiz: QuizText, source: QuizText | null | undefined): QuizText {
	if (!source) return quiz;
	const questions = quiz.questions.map((asked, index) => {
		const same = source.questions.find(({ id }) => id === asked.id);
		if (same === undefined || source.questions[index]?.id !== asked.id) {
			const expected = source.questions[index]?.id;
			asked.file.report(
				asked.at,
				'translation',
				same === undefined
					? `there is no question "${asked.id}" in the source`
					: `the question "${asked.id}" stands at another place than in ${same.file.path}`,
				expected === undefined ? 'take it out' : `here stands "${expected}" there`
			);
		}

		return same === undefined ? asked : { ...asked, question: matchQuestion(same, asked) };
	});
	const ids = new Set(quiz.questions.map(({ id }) => id));
	for (const { id, file, at } of source.questions) {
		if (ids.has(id) || quiz.questions[0] === undefined) continue;
		const line = file.text.slice(0, at).split('\n').length;
		quiz.questions[0].file.report(
			0,
			'translation',
			`the question "${id}" is not translated`,
			`translate it from ${file.path}:${line}`
		);
	}

	return { ...quiz, questions };
}
