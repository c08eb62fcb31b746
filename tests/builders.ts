import type { Exam, Outline, OutlinePage } from '../src/course/course.ts';
import type { RunTimeReporting } from '../src/course/reporting.ts';
import type {
	ChooseAll,
	ChooseOne,
	Match,
	Numeric,
	Option,
	Order,
	Question
} from '../src/course/question.ts';

/** The defaults of `reporting.yaml` as a learner's browser gets them. */
export const usualReporting: RunTimeReporting = {
	'scorm12-final-word': 'passed',
	'exit-when-complete': 'suspend',
	interactions: 'on',
	completion: 'lessons-and-exam'
};

/** Builders fill in what does not matter; what an assertion rests on is written in its test. */
const asked = {
	id: 'a-question',
	scene: '',
	stem: 'Which one?',
	hint: null,
	explanation: null,
	objectives: ['NR-1'],
	level: 'Ap' as const,
	critical: false
};

function anOption(key: string, right: boolean): Option {
	return { key, text: `The option ${key}`, right, rationale: `Why ${key}` };
}

export function aChooseOne({
	right = 'aaaa',
	wrong = ['bbbb', 'cccc'],
	...rest
}: Partial<ChooseOne> & { right?: string; wrong?: string[] } = {}): ChooseOne {
	return {
		...asked,
		kind: 'choose-one',
		options: [anOption(right, true), ...wrong.map((key) => anOption(key, false))],
		...rest
	};
}

export function aChooseAll({
	right = ['aaaa', 'bbbb'],
	wrong = ['cccc', 'dddd'],
	...rest
}: Partial<ChooseAll> & { right?: string[]; wrong?: string[] } = {}): ChooseAll {
	return {
		...asked,
		kind: 'choose-all',
		options: [...right.map((key) => anOption(key, true)), ...wrong.map((key) => anOption(key, false))],
		...rest
	};
}

export function anOrder(keys: string[] = ['aaaa', 'bbbb', 'cccc'], rest: Partial<Order> = {}): Order {
	return {
		...asked,
		kind: 'order',
		items: keys.map((key) => ({ key, text: `Step ${key}`, rationale: `Why ${key}` })),
		...rest
	};
}

/** Pairs of source and target; `distractors` are targets of no source. */
export function aMatch(
	pairs: Record<string, string> = { saaa: 'taaa', sbbb: 'tbbb' },
	distractors: string[] = [],
	rest: Partial<Match> = {}
): Match {
	const targets = [...new Set([...Object.values(pairs), ...distractors])];

	return {
		...asked,
		kind: 'match',
		sources: Object.entries(pairs).map(([key, target]) => ({
			key,
			text: `Source ${key}`,
			target,
			rationale: `Why ${key}`
		})),
		targets: targets.map((key) => ({ key, text: `Target ${key}` })),
		...rest
	};
}

export function aNumber(value = 1.5, tolerance = 0.075, rest: Partial<Numeric> = {}): Numeric {
	return { ...asked, kind: 'number', value, tolerance, unit: 'µC', ...rest };
}

export function anExam(rest: Partial<Exam> = {}): Exam {
	return {
		id: 'final.nurses',
		title: 'Final test',
		intro: '',
		from: ['anatomy'],
		draw: 2,
		tries: 2,
		passMark: 80,
		minutes: 15,
		...rest
	};
}

export interface QuizPlan {
	id: string;
	questions: { id: string; critical?: boolean; options?: string[] }[];
}

/** An outline of one module per quiz, each with a lesson `<quiz>/lesson`. */
export function anOutline({
	quizzes = [{ id: 'anatomy', questions: [{ id: 'q1' }, { id: 'q2' }] }],
	...rest
}: Partial<Outline> & { quizzes?: QuizPlan[] } = {}): Outline {
	const modules = quizzes.map(({ id, questions }) => ({
		id,
		title: id,
		pages: [
			{
				id: `${id}/lesson`,
				is: 'lesson',
				title: `Lesson ${id}`,
				minutes: 5,
				objectives: ['NR-1'],
				questions: []
			},
			{
				id,
				is: 'quiz',
				title: `Quiz ${id}`,
				minutes: 3,
				objectives: [],
				questions: questions.map((question) => question.id)
			}
		] satisfies OutlinePage[]
	}));
	const pages = modules.flatMap((module) => module.pages.map((page) => page.id));
	const questions = quizzes.flatMap((quiz) =>
		quiz.questions.map((question) => ({ ...question, page: quiz.id }))
	);

	return {
		id: 'fbss',
		version: '1.0.0',
		audience: 'nurses',
		language: 'en',
		title: 'A course',
		summary: '',
		welcome: '',
		review: { by: null, on: null, next: null },
		objectives: [{ id: 'NR-1', text: 'An objective' }],
		modules,
		questions: Object.fromEntries(
			questions.map(({ id, page, critical = false }) => [id, { page, objectives: ['NR-1'], critical }])
		),
		exam: null,
		reporting: usualReporting,
		slots: {
			pages: Object.fromEntries([...pages, 'final.nurses'].map((id, slot) => [id, slot])),
			questions: Object.fromEntries(
				questions.map(({ id, options = ['aaaa', 'bbbb', 'cccc', 'dddd'] }, slot) => [id, { slot, options }])
			),
			size: { pages: pages.length + 1, questions: questions.length }
		},
		...rest
	};
}

/** The answer that is right. */
export function rightAnswer(question: Question): readonly string[] | number {
	switch (question.kind) {
		case 'number':
			return question.value;
		case 'order':
			return question.items.map(({ key }) => key);
		case 'match':
			return question.sources.flatMap(({ key, target }) => [key, target]);
		default:
			return question.options.filter(({ right }) => right).map(({ key }) => key);
	}
}

/** A whole answer that earns nothing. */
export function wrongAnswer(question: Question): readonly string[] | number {
	switch (question.kind) {
		case 'number':
			return question.value + 3 * question.tolerance + 1;
		case 'order':
			return [...question.items.slice(1), ...question.items.slice(0, 1)].map(({ key }) => key);
		case 'match':
			return question.sources.flatMap(({ key, target }, index) => {
				const other = question.targets.find((each) => each.key !== target);

				return [key, index === 0 && other ? other.key : target];
			});
		default:
			return question.options
				.filter(({ right }) => !right)
				.slice(0, 1)
				.map(({ key }) => key);
	}
}
