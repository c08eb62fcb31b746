import type { Asked } from '../read/quiz.ts';
import { optionsOf } from './options-of.ts';
import type { ItemOption } from './options-of.ts';

/** A question as the rules see it: words without markup, each with its place in the file. */
export interface Item {
	asked: Asked;
	/** The vignette; empty where there is none. */
	scene: string;
	stem: { text: string; at: number };
	options: readonly ItemOption[];
	/** Where the question has one right option among others: that one. */
	key: ItemOption | null;
	/** Not for professionals. */
	forPatients: boolean;
}

/** Something a rule has found: where in the item's file, what is wrong, what to do. */
export interface Finding {
	item: Item;
	at: number;
	message: string;
	advice: string;
}

export function itemOf(asked: Asked): Item {
	const options = optionsOf(asked);

	return {
		asked,
		scene: wordsOf(asked.question.scene),
		stem: { text: asked.stem.plain, at: asked.stem.start },
		options,
		key: asked.question.kind === 'choose-one' ? (options.find(({ right }) => right) ?? null) : null,
		forPatients: asked.audiences.every((audience) => audience === 'patients')
	};
}

/** A blank for each tag and each escaped sign. */
const wordsOf = (html: string): string =>
	html
		.replace(/<[^>]*>|&#?\w+;/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
