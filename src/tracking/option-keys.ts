import type { Question } from '../course/question.ts';

/** What an answer to the question may name, in the author's order: the keys that its row of the slot table holds (B-12). */
export function optionKeys(question: Question): string[] {
	switch (question.kind) {
		case 'choose-one':
		case 'choose-all':
			return question.options.map(({ key }) => key);
		case 'order':
			return question.items.map(({ key }) => key);
		case 'match':
			return [...question.sources, ...question.targets].map(({ key }) => key);
		case 'number':
			return [];
	}
}
