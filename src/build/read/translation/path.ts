import { LANGUAGES } from '../../../course/languages.ts';
import type { Language } from '../../../course/languages.ts';

const TRANSLATED = new RegExp(`\\.(${LANGUAGES.slice(1).join('|')})\\.md$`);

/** The file that a translation stands beside, and its language: `spine.patients.es.md` → `spine.patients.md`, `es`. `null`: no translation. */
export function translationOf(path: string): { source: string; language: Language } | null {
	const name = TRANSLATED.exec(path)?.[1];
	const language = LANGUAGES.find((one) => one === name);
	if (language === undefined) return null;

	return { source: path.replace(TRANSLATED, '.md'), language };
}

/** The path of a file's translation. */
export const translatedPath = (path: string, language: Language): string =>
	path.replace(/\.md$/, `.${language}.md`);

/** In which a file of lessons or questions is written. */
export const languageOf = (path: string): Language => translationOf(path)?.language ?? LANGUAGES[0];
