import type { Case } from '../../src/course/case.ts';
import type { Certificate } from '../../src/course/certificate.ts';
import type { Exam, Outline } from '../../src/course/course.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import type { Question } from '../../src/course/question.ts';
import type { Content } from '../../src/player/context.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { optionKeys } from '../../src/tracking/option-keys.ts';
import { freshProgress, progressAfter } from '../../src/tracking/progress.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, anOutline } from '../builders.ts';

/** A course of one module: the lesson `anatomy/lesson`, the quiz `anatomy`, cases; then the test where there is one. */
export function aContent({
	questions = [aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })],
	lesson = {},
	cases = [],
	exam = null,
	form = [],
	certificate = null,
	outline = {}
}: {
	questions?: Question[];
	lesson?: Partial<Lesson>;
	/** After the quiz. */
	cases?: Case[];
	exam?: Exam | null;
	/** The questions of a form `evaluation` in a module of its own; none: no form. */
	form?: Question[];
	certificate?: Certificate | null;
	outline?: Partial<Outline>;
} = {}): Content {
	const asked = questions.map((question) => ({
		id: question.id,
		critical: question.critical,
		heldBack: question.heldBack,
		options: optionKeys(question)
	}));

	const whole = withForm(
		withCases(anOutline({ quizzes: [{ id: 'anatomy', questions: asked }], exam, ...outline }), cases),
		form
	);

	return {
		outline: whole,
		lessons: { 'anatomy/lesson': arrives(aLesson(lesson)) },
		quizzes: {
			anatomy: arrives({ id: 'anatomy', title: 'Quiz anatomy', questions }),
			evaluation: arrives({ id: 'evaluation', title: 'Evaluation', questions: form })
		},
		cases: Object.fromEntries(cases.map((one) => [one.id, arrives(one)])),
		questionSlots: arrives(whole.slots.questions),
		about: arrives('<p>Made by a university.</p>'),
		certificate: certificate && arrives(certificate),
		glossary: arrives([
			{ slug: 'disc', term: 'Disc', meaning: 'The cushion between two bones' },
			{ slug: 'dura', term: 'Dura', meaning: 'The lining round the cord' }
		]),
		figures: { 'dose-bench': () => import('../../modules/neuromodulation/DoseBench.svelte') },
		figureWords: {},
		translations: {}
	};
}

function withCases(outline: Outline, cases: readonly Case[]): Outline {
	const { slots } = outline;
	const pages = cases.map(({ id, title }) => ({
		id,
		is: 'case' as const,
		title,
		minutes: 10,
		objectives: [],
		questions: [id],
		critical: [],
		heldBack: []
	}));
	const rows = cases.map((one, index) => [
		one.id,
		{ slot: slots.size.questions + index, options: keysIn(one) }
	]);

	return {
		...outline,
		modules: outline.modules.map((module) => ({ ...module, pages: [...module.pages, ...pages] })),
		slots: {
			pages: {
				...slots.pages,
				...Object.fromEntries(pages.map(({ id }, index) => [id, slots.size.pages + index]))
			},
			questions: { ...slots.questions, ...Object.fromEntries(rows) },
			size: {
				pages: slots.size.pages + cases.length,
				questions: slots.size.questions + cases.length
			}
		}
	};
}

function withForm(outline: Outline, form: readonly Question[]): Outline {
	if (form.length === 0) return outline;
	const { slots } = outline;
	const page = {
		id: 'evaluation',
		is: 'form' as const,
		title: 'Evaluation',
		minutes: 5,
		objectives: [],
		questions: form.map(({ id }) => id),
		critical: [],
		heldBack: []
	};
	const rows = form.map((question, index) => [
		question.id,
		{ slot: slots.size.questions + index, options: optionKeys(question) }
	]);

	return {
		...outline,
		modules: [...outline.modules, { id: 'after', title: 'Evaluation', pages: [page] }],
		slots: {
			pages: { ...slots.pages, evaluation: slots.size.pages },
			questions: { ...slots.questions, ...Object.fromEntries(rows) },
			size: { pages: slots.size.pages + 1, questions: slots.size.questions + form.length }
		}
	};
}

function keysIn({ scenes }: Case): string[] {
	return scenes.flatMap(({ choices }) => choices.map(({ key }) => key));
}

/** What an LMS gives back after these events of an earlier visit. */
export function stateAfter(events: LearnerEvent[], outline: Outline): string {
	const progress = events.reduce((before, event) => progressAfter(before, event, outline), freshProgress(7));

	return encodeState(progress, outline.slots);
}

export const lessonRead: LearnerEvent = { is: 'read', page: 'anatomy/lesson' };

function aLesson(rest: Partial<Lesson>): Lesson {
	return {
		id: 'anatomy/lesson',
		title: 'Lesson anatomy',
		minutes: 5,
		objectives: [{ id: 'NR-1', text: 'An objective' }],
		review: { by: null, on: null, next: null },
		blocks: [{ is: 'html', html: '<p>Nerves leave between the bones.</p>' }],
		terms: [],
		sources: [],
		...rest
	};
}

function arrives<T>(value: T): () => Promise<{ default: T }> {
	return () => Promise.resolve({ default: value });
}
