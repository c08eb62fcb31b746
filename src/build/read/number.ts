import type { Answered, Answers } from './answers.ts';
import { isBlank, stretch } from './lines.ts';

const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?`;
const VALUE = new RegExp(String.raw`^=\s*(${NUMBER})\s*(?:±|\+\/?-)\s*(${NUMBER})\s*(%)?\s*(.*)$`);

/** Reads `= 12.5 ± 5 % µC/cm²`: the value, how far off still counts (in its unit, or in percent of it), the unit. */
export function readNumber({ file, lines, explained, at }: Answered): Answers | null {
	const [line, ...rest] = lines.filter((one) => !isBlank(one));
	if (line === undefined) return null;

	const stray = rest[0];
	if (stray !== undefined) {
		file.report(
			stray.start,
			'answer-form',
			'this line is not part of the answer',
			'text about it stands in :::explanation'
		);
	}

	if (!explained) {
		file.report(
			at,
			'rationale',
			'this question has no explanation',
			'show the working in :::explanation … :::'
		);
	}

	const found = VALUE.exec(stretch(line, 0).text);

	if (found === null) {
		file.report(
			line.start,
			'number-form',
			'this is not a value with its tolerance and unit',
			'= 12.5 ± 5 % µC/cm²  or  = 1.5 ± 0.05 µC'
		);
		return null;
	}

	const [, written = '', off = '', percent, unit = ''] = found;
	const value = numberOf(written);
	const tolerance = percent === undefined ? numberOf(off) : Math.abs(value) * (numberOf(off) / 100);

	return { kind: 'number', value, tolerance: Number(tolerance.toPrecision(12)), unit };
}

const numberOf = (words: string): number => Number(words.replace('−', '-'));
