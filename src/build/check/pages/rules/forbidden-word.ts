import type { Language } from '../../../../course/languages.ts';
import type { Page, PageFinding } from '../page.ts';

/** What patients are not told, and what they are told instead (curriculum, part 3). */
const INSTEAD: Record<Language, [RegExp, string][]> = {
	en: [
		[/\bfailed patients?\b/i, 'pain that stays after back surgery'],
		[/\baddicts?\b|\baddicted\b/i, 'a person who cannot stop a medicine'],
		[/\bcrippled?\b/i, 'very severe'],
		[/\bmiracle\b|\bcutting-edge\b|\brevolutionary\b|\bbreakthrough\b/i, 'what the studies found'],
		[/\bpersistent\b(?! spinal pain syndrome)/i, 'lasting'],
		[/\bneuropathic\b/i, 'nerve (pain)'],
		[/\brevision\b/i, 'repeat surgery'],
		[/\bcontraindicat\w+/i, 'not safe'],
		[/\bintrathecal\b/i, 'into the spinal fluid'],
		[/\bh[a]?ematoma\b/i, 'bleed'],
		[/\bparaesthesiae?\b/i, 'tingling'],
		[/\banalges\w+/i, 'pain medicine'],
		// What others say, in quotation marks, and the question whether it is so.
		[/\bin your head\b(?!\?|[^“]*”)/i, 'made up by you'],
		[/\bunfortunately\b/i, 'leave it out']
	],
	es: [
		[/\bpacientes? fracasad[oa]s?\b/i, 'dolor que sigue después de una operación de espalda'],
		[/\badict[oa]s?\b/i, 'una persona que no puede dejar una medicina'],
		[/\blisiad[oa]s?\b|\binválid[oa]s?\b/i, 'muy fuerte'],
		[/\bmilagro(?:s[oa])?s?\b|\bde vanguardia\b|\brevolucionari[oa]s?\b/i, 'lo que hallaron los estudios'],
		[/(?<!síndrome de dolor espinal )\bpersistentes?\b/i, 'que sigue'],
		[/\bneuropátic[oa]s?\b/i, 'de nervio'],
		[/\b(?:cirugía|operación) de revisión(?!\p{L})/iu, 'otra operación'],
		[/\bcontraindica\w+/i, 'no es seguro'],
		[/\bintratecal(?:es)?\b/i, 'en el líquido de la columna'],
		[/\bhematomas?\b/i, 'sangrado'],
		[/\bparestesias?\b/i, 'hormigueo'],
		[/\banalg[eé]si\w+/i, 'medicina para el dolor'],
		[/\ben su cabeza\b(?!\?|[^“]*”)/i, 'inventado'],
		[/\b(?:desgraciadamente|desafortunadamente|lamentablemente|por desgracia)\b/i, 'leave it out']
	]
};

/** A word that frightens, blames, sells or is not understood. Names of things in the glossary are shown by plain words. */
export function forbiddenWord({ audience, language, pieces }: Page): PageFinding[] {
	if (audience !== 'patients') return [];

	return pieces.flatMap(({ text, at }) =>
		INSTEAD[language].flatMap(([pattern, instead]) => {
			const [word] = pattern.exec(text) ?? [];

			return word === undefined
				? []
				: [{ at, message: `“${word}” is not for patients`, advice: `write  ${instead}` }];
		})
	);
}
