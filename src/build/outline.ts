import { isForm } from '../assessment/form.ts';
import { plainText } from '../course/plain-text.ts';
import type { Course, Outline, OutlinePage } from '../course/course.ts';
import type { RunTimeReporting } from '../course/reporting.ts';

/** The course without its texts: what the player holds from the start. */
export function outlineOf(course: Course): Outline {
	const {
		id,
		version,
		audience,
		edition,
		language,
		title,
		summary,
		welcome,
		foot,
		review,
		objectives,
		exam
	} = course;
	const modules = course.modules.map((module) => ({
		id: module.id,
		title: module.title,
		pages: module.pages.map(outlinePage)
	}));

	return {
		id,
		version,
		audience,
		edition,
		language,
		title,
		summary,
		welcome,
		foot,
		review,
		objectives,
		modules,
		exam,
		handouts: handoutsOf(course),
		reporting: atRunTime(course),
		slots: ownSlots(
			course,
			modules.flatMap(({ pages }) => pages)
		)
	};
}

type Page = Course['modules'][number]['pages'][number];

const handoutsOf = ({ modules }: Course): Outline['handouts'] =>
	modules
		.flatMap((module) => module.pages)
		.flatMap((page) => (page.is === 'lesson' ? [page.lesson] : []))
		.flatMap(({ id, blocks }) =>
			blocks.flatMap((block) => (block.is === 'handout' ? [{ page: id, title: plainText(block.title) }] : []))
		);

function outlinePage(page: Page): OutlinePage {
	if (page.is === 'case') {
		const { id, title } = page.case;

		return { ...EMPTY, id, is: 'case', title, minutes: page.minutes, questions: [id] };
	}
	if (page.is === 'lesson') {
		const { id, title, minutes, objectives } = page.lesson;

		return { ...EMPTY, id, is: 'lesson', title, minutes, objectives: idsOf(objectives) };
	}
	const { id, title } = page.quiz;
	const practised = page.quiz.questions.filter(({ heldBack }) => !heldBack);

	return {
		...EMPTY,
		id,
		is: isForm(page.quiz) ? 'form' : 'quiz',
		title,
		minutes: page.minutes,
		questions: idsOf(practised),
		critical: idsOf(practised.filter(({ critical }) => critical)),
		heldBack: idsOf(page.quiz.questions.filter(({ heldBack }) => heldBack))
	};
}

const EMPTY = { objectives: [], questions: [], critical: [], heldBack: [] };

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

/** The manifest's own option is not for learners: it leaves their files as they are. Without a test the lessons count. */
function atRunTime({ reporting, exam }: Course): RunTimeReporting {
	return {
		'scorm12-final-word': reporting['scorm12-final-word'],
		'exit-when-complete': reporting['exit-when-complete'],
		interactions: reporting.interactions,
		completion: exam ? reporting.completion : 'lessons'
	};
}

/** The rows of the table that this package can speak of, by id. */
function ownSlots({ slots, exam }: Course, pages: OutlinePage[]): Outline['slots'] {
	const ids = [...pages.map(({ id }) => id), ...(exam ? [exam.id] : [])];
	const questions = new Set(pages.flatMap((page) => [...page.questions, ...page.heldBack]));

	return {
		pages: Object.fromEntries(ids.map((id) => [id, slots.pages.indexOf(id)])),
		questions: Object.fromEntries(
			slots.questions.flatMap(({ id, options }, slot) => (questions.has(id) ? [[id, { slot, options }]] : []))
		),
		size: { pages: slots.pages.length, questions: slots.questions.length }
	};
}
