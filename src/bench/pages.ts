import type { PageName } from './measures.ts';
import type { Places } from './watch.ts';

/** What is visited: a package of the bench's LMS, and where its things stand. */
export const pages: Readonly<Record<PageName, { package: 'course' | 'opening' | 'lesson'; places: Places }>> =
	{
		'floor opening': { package: 'opening', places: { text: 'main p', press: null } },
		'course opening': { package: 'course', places: { text: 'main p', press: null } },
		'floor press': {
			package: 'opening',
			places: { text: 'main p', press: { control: '#control', answered: '#answer' } }
		},
		'floor lesson': { package: 'lesson', places: { text: 'main p', press: null } },
		'course press': {
			package: 'course',
			places: {
				text: 'main article .reading p',
				press: { control: 'main .buttons button', answered: 'main article h1' }
			}
		}
	};

export const pageNames = Object.keys(pages) as PageName[];
