import type { Outline } from '../course/course.ts';
import type { Language } from '../course/languages.ts';
import type { Content, Edition } from './context.ts';
import type { Interface } from './interface.ts';
import type { View } from './navigation.svelte.ts';

export { keepPlace } from './keep-place.ts';

interface Loaded {
	edition: Edition;
	/** Null: the package's own. */
	words: Interface | null;
}

/**
 * The course in a language, when what the learner looks at has arrived in it; rejects where it does not. A chunk of its own, for
 * nobody needs it before a language is changed.
 */
export async function editionIn(
	language: Language,
	view: View,
	own: Content,
	narrow: (outline: Outline) => Outline
): Promise<Loaded> {
	const loaded = language === own.outline.language ? { edition: own, words: null } : await translated();
	await pageOf(view, loaded.edition);

	return loaded;

	async function translated(): Promise<Loaded> {
		const translation = await own.translations[language]?.();
		if (!translation) throw new Error(`the package does not speak ${language}`);

		return {
			// The slots are those that the questions' rows are put into later.
			edition: { ...translation, outline: { ...narrow(translation.outline), slots: own.outline.slots } },
			words: translation.interface
		};
	}
}

/** Resolves when the page's data are there. */
async function pageOf(view: View, { lessons, quizzes, cases, about }: Edition): Promise<unknown> {
	if (view.is === 'about') return about();

	return view.is === 'page' ? (lessons[view.page] ?? quizzes[view.page] ?? cases[view.page])?.() : undefined;
}
