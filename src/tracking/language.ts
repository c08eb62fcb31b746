import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../course/languages.ts';

/** Everything that may say in which language the learner wants the course. All but the choice is foreign text (S-01). */
export interface Wishes {
	/** What the launch was given: launch data, parameters of the address. */
	launched: readonly string[];
	/** The learner's own choice, here or at an earlier visit. */
	chosen: Language | undefined;
	/** As the LMS has it: a tag, a list of them, or a name in whatever language. */
	preferred: string;
	/** The browser's, the most wanted one first. */
	browser: readonly string[];
}

/** Names that LMSs give languages, besides tags and the languages' own. */
const NAMES: Record<Language, readonly string[]> = {
	en: ['english', 'eng', 'ingles', 'anglais', 'englisch'],
	es: ['spanish', 'spa', 'espanol', 'castellano', 'espagnol', 'spanisch']
};

/**
 * The language to begin in (F-30): what the launch data say, then what was chosen, then what the LMS prefers, then the browser.
 * Null: none of them names one that the package has, so that its own stays.
 */
export function wantedLanguage(
	{ launched, chosen, preferred, browser }: Wishes,
	offered: readonly Language[]
): Language | null {
	const wishes = [
		...launched.map(languageIn),
		chosen,
		...preferred.split(/[,;]/).map(languageCalled),
		...browser.map(languageCalled)
	];

	return wishes.find((one) => one !== undefined && offered.includes(one)) ?? null;
}

/** `language=es` among other parameters. */
function languageIn(data: string): Language | undefined {
	const [, value = ''] = /(?:^|[\s?&;,])lang(?:uage)?=([\w-]{1,20})/i.exec(data) ?? [];

	return languageCalled(value);
}

/** The language of a tag such as `es-MX` or `es_419`, or of a name such as `Español (México)`. */
function languageCalled(name: string): Language | undefined {
	const [word = ''] = /^[a-z]+/.exec(plain(name)) ?? [];

	return LANGUAGES.find(
		(one) => one === word || plain(LANGUAGE_NAMES[one]) === word || NAMES[one].includes(word)
	);
}

/** In small letters without accents. */
const plain = (name: string): string => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
