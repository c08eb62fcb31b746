import type { Answered, Answers } from './answers.ts';
import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';
import { giveKeys } from './option-keys.ts';
import type { SourceFile } from './source-file.ts';

const FORM = '= "clonus" | "ankle clonus" ± 1 letter, capitals';
const QUOTED = String.raw`["“][^"“”]+["”]`;
const LINE = new RegExp(
	String.raw`^=\s*(${QUOTED}(?:\s*\|\s*${QUOTED})*)\s*(?:(?:±|\+\/?-)\s*(\d+)\s*letters?)?\s*(?:,?\s*(capitals))?$`
);
/** An LMS keeps 250 characters of a spelling; nobody types so much. */
const LONGEST = 60;

/** Reads `= "one spelling" | "another" ± 1 letter, capitals`: what is right, how many letters may differ, whether capitals count. */
export function readShortText({ file, lines, explained, at, wordings }: Answered): Answers | null {
	const [line, ...rest] = lines.filter((one) => !isBlank(one));
	if (line === undefined) return null;

	for (const stray of rest.slice(0, 1)) {
		file.report(
			stray.start,
			'answer-form',
			'this line is not part of the answer',
			'all spellings stand in one line; text about them in :::explanation'
		);
	}
	if (!explained) {
		file.report(at, 'rationale', 'this question has no explanation', 'say why in :::explanation … :::');
	}

	const found = LINE.exec(stretch(line, 0).text);
	if (found === null) {
		file.report(line.start, 'text-form', 'these are not spellings in quotation marks', FORM);
		return null;
	}

	const [, , off = '0', capitals] = found;
	const accepted = spellingsIn(line);
	const distance = Number(off);
	inspectDistance(file, line, accepted, distance);
	const keys = giveKeys(
		file,
		accepted.map(({ text, start }) => ({ plain: text, start })),
		wordings
	);

	return {
		kind: 'text',
		accepted: accepted.map(({ text }, index) => ({ key: keys[index] ?? '', text })),
		cased: capitals !== undefined,
		distance
	};
}

function spellingsIn(line: Line): Line[] {
	return [...line.text.matchAll(/["“]([^"“”]+)["”]/g)].map(({ 1: text = '', index }) => ({
		text: text.trim(),
		start: line.start + index + 1
	}));
}

/** With too many letters free, a short word takes anything. */
function inspectDistance(file: SourceFile, line: Line, accepted: readonly Line[], distance: number): void {
	const long = accepted.find(({ text }) => text.length > LONGEST);
	if (long !== undefined) {
		file.report(
			long.start,
			'text-form',
			`a spelling has ${LONGEST} characters at most`,
			'ask for a word or two, or make it a choice'
		);
	}

	const short = accepted.find(({ text }) => distance > 0 && [...text].length < 4 * distance);
	if (short !== undefined) {
		file.report(
			short.start,
			'text-form',
			`"${short.text}" is too short for ± ${distance}`,
			'allow one letter in four at most, or list the spellings'
		);
	}
	if (distance > 3) {
		file.report(line.start, 'text-form', `± ${distance} letters is another word`, 'allow three at most');
	}
}
