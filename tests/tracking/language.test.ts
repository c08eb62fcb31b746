import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/course/languages.ts';
import { wantedLanguage, type Wishes } from '../../src/tracking/language.ts';

const nothing: Wishes = { launched: [], chosen: undefined, preferred: '', browser: [] };
const both: Language[] = ['en', 'es'];

describe('F-30 the language to begin in', () => {
	it.each<[why: string, wishes: Partial<Wishes>, language: Language | null]>([
		['the launch data say it', { launched: ['language=es'], chosen: 'en' }, 'es'],
		['the launch data say it among other things', { launched: ['audience=x&lang=es-MX&y=1'] }, 'es'],
		['the address says it', { launched: ['', '?a=b&language=es'], chosen: 'en' }, 'es'],
		['it was chosen', { chosen: 'es', preferred: 'en', browser: ['en'] }, 'es'],
		['the LMS prefers it', { preferred: 'es', browser: ['en-US'] }, 'es'],
		['the browser does', { browser: ['de', 'es-419', 'en'] }, 'es'],
		['nobody says anything', {}, null],
		['nobody asks for one that is here', { preferred: 'fr', browser: ['de'] }, null],
		[
			'what an LMS calls launch data is the state (Q-38)',
			{ launched: ['C2.AAlang.es'], browser: ['en'] },
			'en'
		],
		['the launch data name one that is not here', { launched: ['language=fr'], preferred: 'es' }, 'es']
	])('%s', (_, wishes, language) => {
		expect(wantedLanguage({ ...nothing, ...wishes }, both)).toBe(language);
	});

	it.each<[called: string, language: Language | null]>([
		['es', 'es'],
		['ES', 'es'],
		['es-MX', 'es'],
		['es_419', 'es'],
		['spa', 'es'],
		['Español', 'es'],
		['español (México)', 'es'],
		['Castellano', 'es'],
		['Spanish', 'es'],
		['en-GB', 'en'],
		['English (United Kingdom)', 'en'],
		['de, es;q=0.5', 'es'],
		['est', null],
		['esperanto', null],
		['<b>es</b>', null],
		['', null]
	])('an LMS that calls it “%s” means %s', (preferred, language) => {
		expect(wantedLanguage({ ...nothing, preferred }, both)).toBe(language);
	});

	it('is no other than the package has', () => {
		expect(wantedLanguage({ ...nothing, launched: ['language=es'], browser: ['es'] }, ['en'])).toBeNull();
	});
});
