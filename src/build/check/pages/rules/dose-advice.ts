import type { Page, PageFinding } from '../page.ts';

const DOSE =
	/\b\d+(?:[.,]\d+)?\s?(?:mg|micrograms?|µg|mcg|g|ml|mL|tablets?|pills?|capsules?|drops)\b|\btake (?:one|two|three|half|\d+) (?:tablets?|pills?|capsules?|more|at|every|each|before|after|with|a day|daily)\b|\b(?:once|twice|three times|\d times) (?:a|each|per) day\b(?=[^.]*\b(?:tablet|pill|medicine|dose)s?\b)|\bdouble (?:the|your) dose\b/i;

/** Nobody is dosed by a web page: amounts and times of medicines are the prescriber's (curriculum, part 10, rule 4). */
export function doseAdvice({ audience, pieces }: Page): PageFinding[] {
	if (audience !== 'patients') return [];

	return pieces.flatMap(({ text, at }) => {
		const [dose] = DOSE.exec(text) ?? [];

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
