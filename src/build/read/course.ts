import type { Course, Slots } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import type { Language } from '../../course/languages.ts';
import type { Problem } from '../../course/problem.ts';
import { optionKeys } from '../../tracking/option-keys.ts';
import { buildCourse } from './build-course.ts';
import type { CourseParts } from './build-course.ts';
import type { CaseText } from './case.ts';
import { fitsState, keysOf } from './case-keys.ts';
import { noQuestionTwice } from './duplicate-ids.ts';
import { inspectHeldBack } from './held-back.ts';
import { inOrder } from './in-order.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { nameOf } from './organization.ts';
import type { Organization } from './organization.ts';
import { pageId } from './page-id.ts';
import type { Glossary } from './glossary.ts';
import type { LessonText } from './lesson.ts';
import type { QuizText } from './quiz.ts';
import { readGlossary } from './read-glossary.ts';
import { inspectReadingPlaces } from './reading-place.ts';
import { readReferences } from './references.ts';
import type { References } from './references.ts';
import { readReporting, REPORTING } from './reporting.ts';
import { growSlots, noSlots, readSlots } from './slots.ts';
import { sourceFile } from './source-file.ts';
import type { SourceFile } from './source-file.ts';
import { coursePagePath, readCoursePages, readExams, readTexts } from './texts.ts';
import type { Texts } from './texts.ts';
import { readTranslation } from './translation/translation.ts';
import type { Translation } from './translation/translation.ts';

/** Everything that authors wrote, as text. Paths are from the repository's root, with forward slashes. */
export interface Sources {
	/** `imsmanifest.xml`. */
	manifest: string;
	/** Every `.md` under `modules/` and `quizzes/`, `modules/references.json`, and where they exist `modules/slots.json`, `modules/curriculum.yaml` and `reporting.yaml`. */
	files: ReadonlyMap<string, string>;
	/** Names of figures, in kebab-case. */
	figures: readonly string[];
	/** Paths of image files. */
	images: ReadonlySet<string>;
}

/** What authors wrote in one language, as written; what could not be read is left out. */
export interface Written {
	language: Language;
	lessons: LessonText[];
	quizzes: QuizText[];
	cases: CaseText[];
	/** Null where it could not be read. */
	glossary: Glossary | null;
}

export interface Read extends Written {
	/** One for each audience, with its translations; only to be used when there is no problem. */
	courses: Course[];
	/** The table of slots, grown by what is new; to be written back. */
	slots: Slots;
	/** Paths of the images that lessons and questions show. */
	images: string[];
	/** The same in the languages that it was translated into. */
	translations: Written[];
	/** Null where they could not be read. */
	references: References | null;
	/** By file and line. */
	problems: Problem[];
}

export const MANIFEST = 'imsmanifest.xml';

/** Reads everything and reports every problem at once. Courses are compiled when there is none. */
export function readCourses(sources: Sources): Read {
	const problems: Problem[] = [];
	const manifestFile = sourceFile(MANIFEST, sources.manifest, problems);

	const open = (path: string): SourceFile | null => {
		const text = sources.files.get(path);
		return text === undefined ? null : sourceFile(path, text, problems);
	};

	const need = (path: string, advice: string): SourceFile | null => {
		const file = open(path);
		if (file === null) manifestFile.report(0, 'missing-file', `there is no file ${path}`, advice);
		return file;
	};

	const slotsFile = open('modules/slots.json');
	const slots = slotsFile === null ? noSlots() : readSlots(slotsFile);
	const manifest = readManifest(manifestFile, sources.files.keys());
	const organizations = manifest?.organizations ?? [];

	const reportingFor = readReporting(open(REPORTING), organizations);

	const referencesFile = need('modules/references.json', 'create it with  []');
	const references = referencesFile && readReferences(referencesFile);
	const glossaryFile = need(
		'modules/glossary.md',
		'start it with  | Term | In plain words | Clinical definition |'
	);
	const glossary = glossaryFile && readGlossary(glossaryFile, references);

	const lessons = new Map(organizations.map((one) => [one.audience, lessonIdsOf(one)]));
	const pages = readCoursePages(organizations, { manifestFile, need, references, lessons });
	if (manifest !== null) reportStrayPages(sources.files.keys(), manifest, open);

	const objectives = new Map([...pages].map(([audience, page]) => [audience, page.objectives]));
	const images = { known: sources.images, used: new Set<string>() };
	const { figures } = sources;
	const texts = readTexts(organizations, open, {
		glossary,
		references,
		figures,
		images,
		lessons,
		objectives
	});
	const { quizzes, cases, ...written } = writtenIn(LANGUAGES[0], texts, glossary);
	noQuestionTwice(quizzes);
	inspectReadingPlaces(quizzes, texts.lessons, lessons);
	for (const one of cases) fitsState(one, slots);

	const exams = readExams(organizations, open, { quizzes: texts.quizzes, references, lessons, pages });
	if (problems.length === 0) inspectHeldBack(quizzes, exams);
	const translations = (manifest?.translations ?? []).map((organization) =>
		readTranslation(
			organization,
			{ organizations, pages, texts },
			{ manifestFile, need, open, glossary, references, figures, images, lessons, objectives }
		)
	);
	const all = {
		...written,
		quizzes,
		cases,
		translations: translations.map(({ organization, texts: theirs, glossary: own }) =>
			writtenIn(organization.translation ?? LANGUAGES[0], theirs, own)
		),
		references,
		images: [...images.used]
	};

	if (problems.length > 0 || manifest === null || glossary === null || references === null) {
		return { ...all, courses: [], slots, problems: inOrder(problems) };
	}

	const grown = growSlots(slots, organizations.flatMap(pathsOf).map(pageId), [
		...quizzes
			.flatMap(({ questions }) => questions)
			.map(({ question }) => ({ id: question.id, options: optionKeys(question) })),
		...cases.map((one) => ({ id: one.case.id, options: keysOf(one.case) }))
	]);
	const shared = { manifest, references, reportingFor, slots: grown, source: texts };
	const courses = organizations.map((organization) => {
		const { audience } = organization;
		const page = pages.get(audience);
		if (page === undefined) throw new Error(`the course page of the ${audience} was not read`);

		const exam = exams.get(audience) ?? null;
		const course = buildCourse({ ...shared, organization, page, exam, texts, glossary });
		const inOtherLanguages = translations
			.filter((one) => one.organization.audience === audience)
			.map((one) => translatedCourse(one, shared));

		return { ...course, translations: inOtherLanguages };
	});

	return { ...all, courses, slots: grown, problems: [] };
}

const writtenIn = (
	language: Language,
	{ lessons, quizzes, cases }: Texts,
	glossary: Glossary | null
): Written => ({
	language,
	lessons: [...lessons.values()].filter((one) => one !== null),
	quizzes: [...quizzes.values()].filter((one) => one !== null),
	cases: [...cases.values()].filter((one) => one !== null),
	glossary
});

function translatedCourse(
	{ organization, page, glossary, texts }: Translation,
	shared: Pick<CourseParts, 'manifest' | 'references' | 'reportingFor' | 'slots' | 'source'>
): Course {
	if (page === null || glossary === null) throw new Error(`${nameOf(organization)} was not read`);

	return buildCourse({ ...shared, organization, page, exam: null, texts, glossary });
}

/** Lessons, quizzes, cases and the final test, in the order of the table of contents. */
function pathsOf({ modules, exam }: Organization): string[] {
	return [...modules.flatMap((module) => module.pages), ...(exam === null ? [] : [exam])].map(
		({ path }) => path
	);
}

const lessonIdsOf = (organization: Organization): Set<string> =>
	new Set(
		pathsOf(organization)
			.filter((path) => path.startsWith('modules/'))
			.map(pageId)
	);

/** An opening page for nobody, or a page beside the modules' folders. */
function reportStrayPages(
	paths: Iterable<string>,
	{ organizations, translations }: Manifest,
	open: (path: string) => SourceFile | null
): void {
	const expected = [
		'modules/glossary.md',
		...translations.map(({ translation }) => `modules/glossary.${translation}.md`),
		...[...organizations, ...translations].map(coursePagePath)
	];

	for (const path of paths) {
		if (!/^modules\/[^/]+\.md$/.test(path) || expected.includes(path)) continue;

		open(path)?.report(
			0,
			'unnamed-file',
			'this file belongs to no module and to no audience',
			'put lessons into a folder of modules/; opening pages are called course.<audience>.md'
		);
	}
}
