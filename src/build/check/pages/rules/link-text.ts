import type { Language } from '../../../../course/languages.ts';
import type { Page, PageFinding } from '../page.ts';

const NOTHING: Record<Language, RegExp> = {
	en: /^(?:here|click here|this|this (?:page|link|site|lesson)|link|more|read more|see more|page|website|https?:.*|www\..*)$/i,
	es: /^(?:aquí|(?:haga clic|pulse) aquí|est[ea]|est[ea] (?:página|enlace|sitio|lección)|enlace|más|leer más|ver más|página|https?:.*|www\..*)$/i
};

/** A link whose words do not say where it leads, for those who hear links alone (WCAG 2.4.4 and 2.4.9). */
export function linkText({ language, pieces }: Page): PageFinding[] {
	return pieces.flatMap(({ links, at }) =>
		links
			.filter(({ words }) => NOTHING[language].test(words.trim()))
			.map(({ words }) => ({
				at,
				message: `the link “${words}” does not say where it leads`,
				advice: 'make the name of what it leads to the link'
			}))
	);
}
