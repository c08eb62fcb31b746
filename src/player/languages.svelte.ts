import type { Outline } from '../course/course.ts';
import type { Language } from '../course/languages.ts';
import type { Content, Edition } from './context.ts';
import type { Interface } from './interface.ts';
import type { View } from './navigation.svelte.ts';
import { speak } from './spoken.ts';

/** The languages of the package: which one is shown, and the change to another. Ids, keys and slots are the same in all of them. */
export class Languages {
	/** The package's own first. */
	readonly offered: readonly Language[];
	shown: Language = $state.raw('en');
	/** The course in the language that is shown. */
	readonly content: Content;
	/** The learner has chosen by hand while the page was open. */
	isChosen = false;

	readonly #own: Content;
	readonly #narrow: (outline: Outline) => Outline;
	#edition: Edition = $state.raw() as Edition;
	#wanted: Language | undefined;

	/** `narrow`: makes of a course's outline that of the SCO which is played. */
	constructor(own: Content, narrow: (outline: Outline) => Outline = (outline) => outline) {
		const { language } = own.outline;
		this.#own = own;
		this.#narrow = narrow;
		this.#edition = own;
		this.shown = language;
		this.offered = [language, ...(Object.keys(own.translations) as Language[])];
		this.content = followed(own, () => this.#edition);
		speak(null);
	}

	/**
	 * Shows all in this language, once what the learner looks at has arrived in it: nothing is ever shown half in one and half in the
	 * other. True when it is shown; rejects when it could not be loaded, and all stays as it is.
	 */
	async show(language: Language, view: View): Promise<boolean> {
		this.#wanted = language;
		const { editionIn, keepPlace } = await import('./change-language.ts');
		const { edition, words } = await editionIn(language, view, this.#own, this.#narrow);
		// Another one was asked for meanwhile.
		if (this.#wanted !== language) return false;
		keepPlace();
		this.#become(edition, words);

		return true;
	}

	#become(edition: Edition, words: Interface | null): void {
		speak(words);
		this.#edition = edition;
		this.shown = edition.outline.language;
	}
}

/** The content, with all that is said taken from the edition of the moment. */
function followed(own: Content, edition: () => Edition): Content {
	return {
		...own,
		get outline() {
			return edition().outline;
		},
		get lessons() {
			return edition().lessons;
		},
		get quizzes() {
			return edition().quizzes;
		},
		get cases() {
			return edition().cases;
		},
		get glossary() {
			return edition().glossary;
		},
		get about() {
			return edition().about;
		},
		get figureWords() {
			return edition().figureWords;
		}
	};
}
