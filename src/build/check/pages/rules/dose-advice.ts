import type { Language } from '../../../../course/languages.ts';
import type { Page, PageFinding } from '../page.ts';

const DOSE: Record<Language, RegExp> = {
	en: /\b\d+(?:[.,]\d+)?\s?(?:mg|micrograms?|µg|mcg|g|ml|mL|tablets?|pills?|capsules?|drops)\b|\btake (?:one|two|three|half|\d+) (?:tablets?|pills?|capsules?|more|at|every|each|before|after|with|a day|daily)\b|\b(?:once|twice|three times|\d times) (?:a|each|per) day\b(?=[^.]*\b(?:tablet|pill|medicine|dose)s?\b)|\bdouble (?:the|your) dose\b/i,
	es: /\b\d+(?:[.,]\d+)?\s?(?:mg|microgramos?|µg|mcg|g|ml|mL|comprimidos?|tabletas?|pastillas?|píldoras?|cápsulas?|gotas)\b|\btom(?:e|ar) (?:una?|dos|tres|media|medio|\d+) (?:comprimidos?|tabletas?|pastillas?|píldoras?|cápsulas?|más|cada|antes|después|con|al día)(?!\p{L})|\b(?:una vez|(?:dos|tres|\d) veces) (?:al|por) día(?!\p{L})(?=[^.]*\b(?:comprimido|pastilla|medicina|dosi)s?\b)|\b(?:doble|duplique|el doble de) (?:la|su) dosis\b/iu
};

/** Nobody is dosed by a web page: amounts and times of medicines are the prescriber's (curriculum, part 10, rule 4). */
export function doseAdvice({ audience, language, pieces }: Page): PageFinding[] {
	if (audience !== 'patients') return [];

	return pieces.flatMap(({ text, at }) => {
		const [dose] = DOSE[language].exec(text) ?? [];

		return dose === undefined
			? []
			: [
					{
						at,
						message: `“${dose}” tells a patient how much to take`,
						advice: 'leave amounts to the prescriber'
					}
				];
	});
}
