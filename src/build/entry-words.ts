import type { Language } from '../course/languages.ts';

interface EntryWords {
	tooOld: string;
	tooOldWhy: string;
	noScript: string;
	noScriptWhy: string;
}

/** What a package's page says where its player cannot: plain text. */
export const entryWords: Record<Language, EntryWords> = {
	en: {
		tooOld: 'This browser is too old for the course.',
		tooOldWhy:
			'It plays in Chrome or Edge 109, Firefox 115, Safari or iOS 15.6, and in all newer ones. What the course is about stands below.',
		noScript: 'The course needs JavaScript.',
		noScriptWhy: 'Please allow it for this page. What the course is about stands below.'
	},
	es: {
		tooOld: 'Este navegador es demasiado antiguo para el curso.',
		tooOldWhy:
			'Funciona en Chrome o Edge 109, Firefox 115, Safari o iOS 15.6, y en todos los más nuevos. Abajo dice de qué trata el curso.',
		noScript: 'El curso necesita JavaScript.',
		noScriptWhy: 'Permítalo para esta página, por favor. Abajo dice de qué trata el curso.'
	}
};
