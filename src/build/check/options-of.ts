import { TARGET } from '../read/match.ts';
import type { Asked } from '../read/quiz.ts';

/** Something that a learner may pick. */
export interface ItemOption {
	/** Its words, without markup. */
	text: string;
	/** Where they stand in the file. */
	at: number;
	/** It is, or is part of, the right answer. */
	right: boolean;
}

/**
 * What a learner chooses among, in the author's order. The items of an order are all given, a number or a word is typed,
 * nothing on a scale or among what applies is right, a task is done in its figure: these have no options. A new kind of question is told to all rules here.
 */
export function optionsOf({ question, wordings }: Pick<Asked, 'question' | 'wordings'>): ItemOption[] {
	const option = (key: string, right: boolean): ItemOption => {
		const words = wordings.get(key);
		if (words === undefined) throw new Error(`the question "${question.id}" has no words for "${key}"`);

		return { text: words.plain.replace(TARGET, ''), at: words.start, right };
	};

	switch (question.kind) {
		case 'choose-one':
		case 'choose-all':
		case 'key-feature':
		case 'hotspot':
		case 'true-false':
			return question.options.map(({ key, right }) => option(key, right));
		case 'match':
		case 'sort':
		case 'label':
			return question.targets.map(({ key }) =>
				option(
					key,
					question.sources.some(({ target }) => target === key)
				)
			);
		case 'likert':
		case 'choose-any':
		case 'order':
		case 'number':
		case 'text':
		case 'task':
			return [];
	}
}
