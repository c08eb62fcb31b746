import { getContext, setContext } from 'svelte';
import { LANGUAGES, type Language } from '../../course/languages.ts';
import { figureWords as en, type FigureWords } from './figure-words.en.ts';
import { figureWords as es } from './figure-words.es.ts';

interface FigureLanguage {
	/** In which the figure speaks. */
	figure: () => Language;
	/** In which its caption is, with all that stands around it. */
	page: () => Language;
}

const KEY = Symbol('figure language');

/** The kit's words are few: they come along in all languages. */
const WORDS: Record<Language, FigureWords> = { en, es };

/** For all figures inside the component that calls it. Without it they speak the language that they were made in. */
export function setFigureLanguage(language: FigureLanguage): void {
	setContext(KEY, language);
}

function figureLanguage(): FigureLanguage {
	return (
		getContext<FigureLanguage | undefined>(KEY) ?? { figure: () => LANGUAGES[0], page: () => LANGUAGES[0] }
	);
}

/** The kit's own words, in the figure's language. From a component's script; read what it gives where the words are shown. */
export function kitWords(): () => FigureWords {
	const { figure } = figureLanguage();

	return () => WORDS[figure()];
}

/** The caption's language where it is not the figure's. From a component's script. */
export function captionLanguage(): () => Language | undefined {
	const { figure, page } = figureLanguage();

	return () => (figure() === page() ? undefined : page());
}
