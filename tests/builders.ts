import type { Exam, Outline, OutlinePage } from '../src/course/course.ts';
import type { RunTimeReporting } from '../src/course/reporting.ts';
import type {
	ChooseAll,
	ChooseAny,
	ChooseOne,
	Hotspot,
	KeyFeature,
	Kind,
	Label,
	Likert,
	Match,
	Numeric,
	OfKind,
	Option,
	Order,
	Question,
	ShortText,
	Sort,
	Task,
	TrueFalse
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
	critical: false,
	heldBack: false,
	read: null
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
		blueprint: null,
		tries: 2,
		passMark: 80,
		minutes: 15,
		timeLimit: null,
		...rest
	};
}

export interface QuizPlan {
	id: string;
	questions: { id: string; critical?: boolean; heldBack?: boolean; options?: string[] }[];
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
				questions: [],
				critical: [],
				heldBack: []
			},
			{
				id,
				is: 'quiz',
				title: `Quiz ${id}`,
				minutes: 3,
				objectives: [],
				questions: questions.filter(({ heldBack }) => !heldBack).map((question) => question.id),
				critical: questions.filter(({ critical }) => critical).map((question) => question.id),
				heldBack: questions.filter(({ heldBack }) => heldBack).map((question) => question.id)
			}
		] satisfies OutlinePage[]
	}));
	const pages = modules.flatMap((module) => module.pages.map((page) => page.id));
	const questions = quizzes.flatMap((quiz) => quiz.questions);

	return {
		id: 'fbss',
		version: '1.0.0',
		audience: 'nurses',
		edition: 'nurses',
		language: 'en',
		title: 'A course',
		summary: '',
		welcome: '',
		foot: null,
		handouts: [],
		review: { by: null, on: null, next: null },
		objectives: [{ id: 'NR-1', text: 'An objective' }],
		modules,
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

const aSpot = (index: number) => ({ x: 20 + 25 * index, y: 50, radius: 8 });
const aPicture = {
	src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80"/%3E',
	alt: 'A spine from the side'
};

export function aHotspot(rest: Partial<Hotspot> = {}): Hotspot {
	const options = ['aaaa', 'bbbb', 'cccc'].map((key, index) => ({
		...anOption(key, index === 0),
		spot: aSpot(index)
	}));

	return { ...asked, kind: 'hotspot', picture: aPicture, options, ...rest };
}

/** Ten options, of which these are right. */
export function aKeyFeature(right: string[] = ['kaaa', 'kbbb'], rest: Partial<KeyFeature> = {}): KeyFeature {
	const keys = ['kaaa', 'kbbb', 'kccc', 'kddd', 'keee', 'kfff', 'kggg', 'khhh', 'kiii', 'kjjj'];

	return {
		...asked,
		kind: 'key-feature',
		options: keys.map((key) => anOption(key, right.includes(key))),
		...rest
	};
}

export function aTrueFalse(rest: Partial<TrueFalse> = {}): TrueFalse {
	return {
		...asked,
		kind: 'true-false',
		verdict: 'false',
		options: [anOption('raaa', true), anOption('rbbb', false)],
		...rest
	};
}

export function aLikert(rest: Partial<Likert> = {}): Likert {
	const scale = ['agree', 'neither', 'disagree'].map((text, index) => ({ key: `l${index}`, text }));

	return { ...asked, kind: 'likert', scale, ...rest };
}

export function aChooseAny(rest: Partial<ChooseAny> = {}): ChooseAny {
	const options = ['time', 'staff', 'none'].map((text, index) => ({ key: `a${index}`, text }));

	return { ...asked, kind: 'choose-any', options, ...rest };
}

export function aSort(rest: Partial<Sort> = {}): Sort {
	const { sources, targets } = aMatch({ saaa: 'gnow', sbbb: 'gweek', sccc: 'gnow' }, ['gwait']);

	return { ...asked, kind: 'sort', sources, targets, ...rest };
}

export function aLabel(rest: Partial<Label> = {}): Label {
	const { sources, targets } = aMatch({ saaa: 'taaa', sbbb: 'tbbb' }, ['tccc']);

	return {
		...asked,
		kind: 'label',
		picture: aPicture,
		sources: sources.map((source, index) => ({ ...source, text: String(index + 1), spot: aSpot(index) })),
		targets,
		...rest
	};
}

export function aText(rest: Partial<ShortText> = {}): ShortText {
	return {
		...asked,
		kind: 'text',
		accepted: [
			{ key: 'aaaa', text: 'clonus' },
			{ key: 'bbbb', text: 'ankle clonus' }
		],
		cased: false,
		distance: 1,
		...rest
	};
}

/** Asked with the dose bench: 2.5 mA and 600 µs do it. */
export function aTask(rest: Partial<Task> = {}): Task {
	return {
		...asked,
		kind: 'task',
		figure: 'dose-bench',
		task: 'same-charge',
		caption: 'A bench for doses',
		props: {},
		rationale: 'Why the charge stays',
		...rest
	};
}

/** One of each kind: a new one is missing here until it stands here. */
export const oneOfEach: { [K in Kind]: OfKind<K> } = {
	'choose-one': aChooseOne({ id: 'one' }),
	'choose-all': aChooseAll({ id: 'all' }),
	'key-feature': aKeyFeature(undefined, { id: 'key' }),
	hotspot: aHotspot({ id: 'spot' }),
	'true-false': aTrueFalse({ id: 'verdict' }),
	likert: aLikert({ id: 'scale' }),
	'choose-any': aChooseAny({ id: 'any' }),
	order: anOrder(undefined, { id: 'order' }),
	match: aMatch(undefined, ['tccc'], { id: 'match' }),
	sort: aSort({ id: 'sort' }),
	label: aLabel({ id: 'label' }),
	number: aNumber(1.5, 0.075, { id: 'number' }),
	text: aText({ id: 'text' }),
	task: aTask({ id: 'task' })
};

/** The answer that is right; where nothing is, any. */
export function rightAnswer(question: Question): readonly string[] | number {
	switch (question.kind) {
		case 'number':
			return question.value;
		case 'order':
			return question.items.map(({ key }) => key);
		case 'match':
		case 'sort':
		case 'label':
			return question.sources.flatMap(({ key, target }) => [key, target]);
		case 'text':
			return question.accepted.slice(0, 1).map(({ key }) => key);
		case 'task':
			return ['done'];
		case 'likert':
			return question.scale.slice(0, 1).map(({ key }) => key);
		case 'choose-any':
			return question.options.slice(0, 1).map(({ key }) => key);
		case 'true-false':
			return [question.verdict, ...rightOptions(question)];
		default:
			return rightOptions(question);
	}
}

function rightOptions({ options }: { options: readonly Option[] }): string[] {
	return options.filter(({ right }) => right).map(({ key }) => key);
}

/** A whole answer that is not right; where nothing is, another one. */
export function wrongAnswer(question: Question): readonly string[] | number {
	switch (question.kind) {
		case 'number':
			return question.value + 3 * question.tolerance + 1;
		case 'order':
			return [...question.items.slice(1), ...question.items.slice(0, 1)].map(({ key }) => key);
		case 'match':
		case 'sort':
		case 'label':
			return question.sources.flatMap(({ key, target }, index) => {
				const other = question.targets.find((each) => each.key !== target);

				return [key, index === 0 && other ? other.key : target];
			});
		case 'text':
			return ['other'];
		case 'task':
			return ['open'];
		case 'likert':
			return question.scale.slice(-1).map(({ key }) => key);
		case 'choose-any':
			return question.options.slice(-2).map(({ key }) => key);
		case 'true-false':
			return [question.verdict === 'true' ? 'false' : 'true', ...rightOptions(question)];
		default: {
			const wrong = question.options.filter(({ right }) => !right).map(({ key }) => key);

			return wrong.slice(0, question.kind === 'key-feature' ? rightOptions(question).length : 1);
		}
	}
}
