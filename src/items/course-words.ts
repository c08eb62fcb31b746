import { readAll } from '../build/course-for.ts';
import type { Question, Verdict } from '../course/question.ts';
import type { ItemKind, ItemWords, OptionWords } from './response.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const KINDS: Record<Question['kind'], ItemKind> = {
	'choose-one': 'choice',
	'choose-all': 'choice',
	'key-feature': 'choice',
	hotspot: 'choice',
	'true-false': 'choice',
	likert: 'choice',
	'choose-any': 'choice',
	order: 'sequencing',
	match: 'matching',
	sort: 'matching',
	label: 'matching',
	number: 'numeric',
	text: 'fill-in',
	task: 'performance'
};

/**
 * The questions of the course under `root`, in the order of the table of slots. An option's letter is its place in the question's
 * row there, whatever its place on the screen (tracking/interaction.ts); an option that was reworded keeps its letter, not its words.
 */
export async function courseWords(root: string): Promise<Map<string, ItemWords>> {
	const { courses, slots } = await readAll(root);
	const pages = courses.flatMap(({ modules }) => modules.flatMap(({ pages }) => pages));
	const questions = new Map(
		pages.flatMap((page) =>
			page.is === 'quiz' ? page.quiz.questions.map((one) => [one.id, one] as const) : []
		)
	);

	return new Map(
		slots.questions.flatMap(({ id, options }) => {
			const question = questions.get(id);

			return question ? [[id, wordsOf(question, options)]] : [];
		})
	);
}

function wordsOf(question: Question, row: readonly string[]): ItemWords {
	const now = optionsOf(question);
	const options = row.map((key, index): OptionWords => {
		const option = now.find((one) => one.key === key);

		return {
			key: LETTERS[index] ?? '',
			words: option ? plain(option.text) : null,
			right: option?.right ?? false,
			offered: option !== undefined
		};
	});

	return { item: question.id, kind: KINDS[question.kind], stem: plain(question.stem), options };
}

/** `right` is of choices alone: in the others it lies in pairs and orders. */
function optionsOf(question: Question): { key: string; text: string; right: boolean }[] {
	switch (question.kind) {
		case 'choose-one':
		case 'choose-all':
		case 'key-feature':
		case 'hotspot':
			return question.options;
		case 'true-false':
			return [
				...VERDICTS.map((key) => ({ key, text: key, right: key === question.verdict })),
				...question.options
			];
		case 'likert':
			return question.scale.map(({ key, text }) => ({ key, text, right: false }));
		case 'choose-any':
			return question.options.map(({ key, text }) => ({ key, text, right: false }));
		case 'order':
			return question.items.map(({ key, text }) => ({ key, text, right: false }));
		case 'match':
		case 'sort':
		case 'label':
			return [...question.sources, ...question.targets].map(({ key, text }) => ({ key, text, right: false }));
		case 'number':
		case 'text':
		case 'task':
			return [];
	}
}

const VERDICTS: readonly Verdict[] = ['true', 'false'];

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
}
