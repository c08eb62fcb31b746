import type { Language } from '../../../../course/languages.ts';
import type { Page, PageFinding } from '../page.ts';
import type { Piece } from '../pieces.ts';

interface Wording {
	/** Between two numbers of a share. */
	of: string;
	/** Between the two ends of a range. */
	to: string;
	/** What is counted. */
	counted: string;
	/** It says of itself that it holds here and there, or is made up to show something. */
	notClaimed: RegExp;
	/** In a heading: what follows is made up. */
	example: RegExp;
}

const WORDING: Record<Language, Wording> = {
	en: {
		of: '(?:in|of|out of|v|versus)',
		to: '(?:–|-|to)',
		counted:
			'(?:weeks?|months?|years?|days?|hours?|h|minutes?|min|points?|times|people|patients|adults|trials|studies|procedures|operations)',
		notClaimed:
			/\blocal (?:policy|protocol|rule|target|time)|per (?:local )?policy|your (?:unit|hospital|team|centre)\b|\b(?:for|an) example\b|\bfor instance\b|\blocal example\b|\bsuch as\b|\be\.g\.|\bsay\b|\bworked\b|\bthink of 100\b|\bof 100 people\b| = /i,
		example: /\b(?:worked|examples?)\b/i
	},
	es: {
		of: '(?:de|de cada|en|frente a)',
		to: '(?:–|-|a)',
		counted:
			'(?:semanas?|mes(?:es)?|años?|días?|horas?|h|minutos?|min|puntos?|veces|personas|pacientes|adultos|ensayos|estudios|operaciones)',
		notClaimed:
			/\b(?:norma|regla|protocolo|hora) local\b|\bsu (?:unidad|hospital|equipo|centro)\b|\bejemplo\b|\bdigamos\b|\bpiense en 100\b|\bde 100 personas\b| = /i,
		example: /\bejemplos?\b/i
	}
};

/** A share, a count of people, or an amount with its unit; not the number of a root, a level or a grade. */
const clinicalNumber = ({ of, to, counted }: Wording): RegExp =>
	new RegExp(
		[
			String.raw`\d+(?:[.,]\d+)?\s?(?:%|percent)`,
			String.raw`\d[\d,]*(?:\.\d+)?\s+${of}\s+(?:about\s+)?\d[\d,]*`,
			String.raw`\d+(?:[.,]\d+)?(?:\s?${to}\s?\d+(?:[.,]\d+)?)?[\s-]?(?:mg|g|mA|µA|µs|ms|k?Hz|µC(?:\/cm²)?|ml|mL|mm²?|cm²?|ohms?|Ω|MME|T)(?![\p{L}\p{N}])`,
			String.raw`\d+(?:[.,]\d+)?(?:\s?${to}\s?\d+)?[\s-]${counted}(?![\p{L}\p{N}])`
		].join('|'),
		'u'
	);

const NUMBER: Record<Language, RegExp> = {
	en: clinicalNumber(WORDING.en),
	es: clinicalNumber(WORDING.es)
};

/**
 * A clinical number without a source. The source may stand in the same paragraph, item or row; for a list also in the line that
 * opens it; for a table in any of its rows or in the paragraph before or after it. What a question or a case says stands on the
 * facts that it names. Vignettes, hand-outs and what calls itself an example, a worked one or local policy are no claims.
 */
export function uncitedNumber({ language, pieces }: Page): PageFinding[] {
	const wording = WORDING[language];

	return pieces.flatMap((piece) => {
		// The name of a waveform, as others are called burst.
		const [number] = NUMBER[language].exec(piece.text.replaceAll('10 kHz', '')) ?? [];
		if (
			number === undefined ||
			!isClaim(piece, wording) ||
			isCited(piece, pieces) ||
			isExample(piece, pieces, wording)
		)
			return [];

		return [
			{
				at: piece.at,
				message: `“${number.trim()}” has no source`,
				advice: 'cite it:  [@id]  , say that it is local policy, or leave the number out'
			}
		];
	});
}

const isClaim = ({ is, box, text }: Piece, { notClaimed }: Wording): boolean =>
	is !== 'heading' &&
	is !== 'title' &&
	box?.kind !== 'case' &&
	box?.kind !== 'handout' &&
	!/^worked/i.test(box?.title ?? '') &&
	!notClaimed.test(text);

/** Under a heading or after a line that says so. */
function isExample(piece: Piece, pieces: readonly Piece[], { example, notClaimed }: Wording): boolean {
	const before = pieces.slice(0, pieces.indexOf(piece)).filter(({ block }) => block !== piece.block);
	const heading = before.findLast(({ is }) => is === 'heading');
	const opening = piece.is === 'paragraph' ? undefined : before.at(-1);

	return example.test(heading?.text ?? '') || notClaimed.test(opening?.text ?? '');
}

function isCited(piece: Piece, pieces: readonly Piece[]): boolean {
	if (piece.cited.length > 0 || piece.facts.length > 0) return true;
	if (piece.is === 'paragraph') return false;

	const own = pieces.filter(({ block }) => block === piece.block);
	const [first, last] = [pieces.indexOf(own[0] ?? piece), pieces.indexOf(own.at(-1) ?? piece)];
	const around = piece.is === 'row' ? [...own, pieces[first - 1], pieces[last + 1]] : [pieces[first - 1]];

	return around.some((one) => (one?.cited.length ?? 0) > 0);
}
