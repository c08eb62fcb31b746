import type { Language } from '../../../course/languages.ts';
import type { CoursePage } from '../course-page.ts';
import type { SourceFile } from '../source-file.ts';

/** A translated opening page speaks its language, and names the objectives of its source. Modules are held against the manifest. */
export function matchCoursePage(
	file: SourceFile,
	{ page, original, translation }: { page: CoursePage; original: CoursePage; translation: Language | null }
): void {
	const at = (key: string): number => Math.max(0, file.text.search(new RegExp(`^${key}:`, 'm')));

	if (page.language !== translation) {
		file.report(
			at('language'),
			'translation',
			`this page says that its language is ${page.language}`,
			`write  language: ${translation}`
		);
	}

	if ((page.foot === null) !== (original.foot === null)) {
		file.report(
			at('about'),
			'translation',
			page.foot === null
				? 'the words at the foot of the pages are missing'
				: 'the source has no words at the foot',
			page.foot === null ? 'translate  foot: |' : 'take  foot  away'
		);
	}

	const [own, theirs] = [page, original].map(({ objectives }) => objectives.map(({ id }) => id).join(', '));
	if (own === theirs) return;

	file.report(
		at('objectives'),
		'translation',
		`the objectives are ${own}`,
		`those of the source are ${theirs}: keep their ids and their order`
	);
}
