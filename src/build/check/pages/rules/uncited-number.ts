import type { PageFinding, Page, Piece } from '../page.ts';

/** A share, a count of people, or an amount with its unit; not the number of a root, a level or a grade. */
const CLINICAL_NUMBER = new RegExp(
	[
		String.raw`\d+(?:[.,]\d+)?\s?(?:%|percent)`,
		String.raw`\d[\d,]*(?:\.\d+)?\s+(?:in|of|out of|v|versus)\s+(?:about\s+)?\d[\d,]*`,
		String.raw`\d+(?:[.,]\d+)?(?:\s?(?:–|-|to)\s?\d+(?:[.,]\d+)?)?[\s-]?(?:mg|g|mA|µA|µs|ms|k?Hz|µC(?:\/cm²)?|ml|mL|mm²?|cm²?|ohms?|Ω|MME|T)(?![\p{L}\p{N}])`,
		String.raw`\d+(?:[.,]\d+)?(?:\s?(?:–|-|to)\s?\d+)?[\s-](?:weeks?|months?|years?|days?|hours?|h|minutes?|min|points?|times|people|patients|adults|trials|studies|procedures|operations)(?![\p{L}\p{N}])`
	].join('|'),
	'u'
);

/** It says of itself that it holds here and there, or is made up to show something. */
const NOT_CLAIMED =
	/\blocal (?:policy|protocol|rule|target|time)|per (?:local )?policy|your (?:unit|hospital|team|centre)\b|\b(?:for|an) example\b|\bfor instance\b|\blocal example\b|\bsuch as\b|\be\.g\.|\bsay\b|\bworked\b|\bthink of 100\b|\bof 100 people\b| = /i;

/**
 * A clinical number without a source. The source may stand in the same paragraph, item or row; for a list also in the line that
 * opens it; for a table in any of its rows or in the paragraph before or after it. Vignettes, hand-outs and what calls itself an example, a
 * worked one or local policy are no claims.
 */
export function uncitedNumber({ pieces }: Page): PageFinding[] {
	return pieces.flatMap((piece) => {
		// The name of a waveform, as others are called burst.
		const [number] = CLINICAL_NUMBER.exec(piece.text.replaceAll('10 kHz', '')) ?? [];
		if (number === undefined || !isClaim(piece) || isCited(piece, pieces) || isExample(piece, pieces))
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

const isClaim = ({ is, box, text }: Piece): boolean =>
	is !== 'heading' &&
	is !== 'title' &&
	box?.kind !== 'case' &&
	box?.kind !== 'handout' &&
	!/^worked/i.test(box?.title ?? '') &&
	!NOT_CLAIMED.test(text);

/** Under a heading or after a line that says so. */
function isExample(piece: Piece, pieces: readonly Piece[]): boolean {
	const before = pieces.slice(0, pieces.indexOf(piece)).filter(({ block }) => block !== piece.block);
	const heading = before.findLast(({ is }) => is === 'heading');
	const opening = piece.is === 'paragraph' ? undefined : before.at(-1);

	return /\b(?:worked|examples?)\b/i.test(heading?.text ?? '') || NOT_CLAIMED.test(opening?.text ?? '');
}

function isCited(piece: Piece, pieces: readonly Piece[]): boolean {
	if (piece.cited.length > 0) return true;
	if (piece.is === 'paragraph') return false;

	const own = pieces.filter(({ block }) => block === piece.block);
	const [first, last] = [pieces.indexOf(own[0] ?? piece), pieces.indexOf(own.at(-1) ?? piece)];
	const around = piece.is === 'row' ? [...own, pieces[first - 1], pieces[last + 1]] : [pieces[first - 1]];

	return around.some((one) => (one?.cited.length ?? 0) > 0);
}
