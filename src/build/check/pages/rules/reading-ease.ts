import { sentencesIn } from '../../../readability/prose.ts';
import { spanishReading } from '../../../readability/spanish.ts';
import type { Page, PageFinding } from '../page.ts';
import { isProse } from '../pieces.ts';

/** INFLESZ calls a text fairly easy from here on. */
const LEAST_EASE = 65;

/** A patients' page in Spanish that is hard to read, by Szigriszt-Pazos. */
export function readingEase({ audience, language, pieces, top }: Page): PageFinding[] {
	if (audience !== 'patients' || language !== 'es') return [];

	const read = spanishReading(pieces.filter(isProse).flatMap(({ text }) => sentencesIn(text)));
	if (read === null || read.szigriszt >= LEAST_EASE) return [];

	return [
		{
			at: top,
			message: `the page reads at ${read.szigriszt.toFixed(1)} (Szigriszt-Pazos); patients' pages stay at ${LEAST_EASE} or above`,
			advice: 'shorter words and shorter sentences'
		}
	];
}
