import { LANGUAGES } from '../../../course/languages.ts';
import type { Language } from '../../../course/languages.ts';
import type { SourceFile } from '../source-file.ts';
import { landmarksIn } from './landmarks.ts';
import type { Pair } from './match-text.ts';
import { translationOf } from './path.ts';

interface Written {
	/** In small form: `1842` for “1,842”, `0.5` for “0,5”. */
	value: string;
	at: number;
}

/**
 * Between two headings, figures or boxes, a translation says the numbers of its source, in whatever order: “20 of 100” that became
 * “30 de cada 100” is found by nobody who reads one of the two. Dates are written otherwise, and each country has its own help lines.
 */
export function matchNumbers({ file, source }: Pair): void {
	const own = stretchesOf(file);
	const theirs = stretchesOf(source);
	// Which of them is missing, the landmarks say.
	if (own.length !== theirs.length) return;

	for (const [index, { at, numbers }] of own.entries()) {
		const expected = theirs[index]?.numbers ?? [];
		const [strange] = without(numbers, expected);
		const [lost] = without(expected, numbers);
		if (strange === undefined && lost === undefined) continue;

		const missing = lost && `${lost.value} of ${source.path}:${lineOf(source, lost.at)}`;
		file.report(
			strange?.at ?? at,
			'translation',
			strange === undefined
				? `the number ${missing} is not said here`
				: missing === undefined
					? `the source has no number ${strange.value} here`
					: `here stands the number ${strange.value} instead of ${missing}`,
			'say the numbers that stand there, in figures where they are figures'
		);
	}
}

/** Those that the others do not have as often. */
function without(numbers: readonly Written[], others: readonly Written[]): Written[] {
	const left = others.map(({ value }) => value);

	return numbers.filter(({ value }) => {
		const found = left.indexOf(value);
		if (found !== -1) left.splice(found, 1);

		return found === -1;
	});
}

const NUMBER = /\d+(?:[.,\u202f\u00a0]\d+)*/g;

/** How a language writes large numbers and fractions. */
const FORM: Record<Language, { thousands: RegExp; decimal: string }> = {
	en: { thousands: /,(?=\d{3}(?!\d))/g, decimal: '.' },
	es: { thousands: /[.\u202f\u00a0](?=\d{3}(?!\d))/g, decimal: ',' }
};

const MONTHS =
	'January February March April May June July August September October November December ' +
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

/** What is left out of the comparison. */
const ELSEWHERE = new RegExp(
	[
		// Sources, properties, places on pictures and where links lead, points and answers: each is compared by itself.
		String.raw`^[-*] ?\[\d\]|\[@[^[\]]*\]|\{[^{}]*\}|@[\d.]+,[\d.]+,[\d.]+|\]\([^()]*\)|^=.*$`,
		String.raw`\b\d{1,2} (?:de )?(?:${MONTHS.replaceAll(' ', '|')})(?!\p{L})`,
		// Whom to call in a crisis.
		String.raw`^.*(?:[Cc]risis line|[Ll]ínea de ayuda)(?!\p{L}).*$`
	].join('|'),
	'gmu'
);

/** The numbers between the landmarks of a text. */
function stretchesOf(file: SourceFile): { at: number; numbers: Written[] }[] {
	const { start, landmarks } = landmarksIn(file);
	const { thousands, decimal } = FORM[translationOf(file.path)?.language ?? LANGUAGES[0]];
	const text = file.text.replace(ELSEWHERE, (found) => ' '.repeat(found.length));
	const cuts = [start, ...landmarks.map(({ at }) => at), text.length];

	return cuts.slice(1).map((end, index) => {
		const from = cuts[index] ?? end;

		const numbers = [...text.slice(from, end).matchAll(NUMBER)].map(({ 0: written, index: offset }) => ({
			value: written.replace(thousands, '').replace(decimal, '.'),
			at: from + offset
		}));

		return { at: from, numbers };
	});
}

const lineOf = ({ text }: SourceFile, at: number): number => text.slice(0, at).split('\n').length;
