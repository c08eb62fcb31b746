import type { Answered, Answers } from './answers.ts';
import { readChoices } from './choices.ts';

const VERDICT = /^=\s*(true|false)\s*$/i;

/** Reads `= true` or `= false`, and under it the reasons as a checklist. */
export function readTrueFalse({ lines, ...answered }: Answered): Answers | null {
	const at = lines.findIndex(({ text }) => VERDICT.test(text));
	const [, said = ''] = VERDICT.exec(lines[at]?.text ?? '') ?? [];
	const choices = readChoices({ ...answered, lines: lines.slice(at + 1) }, 'reason');
	if (choices === null) {
		answered.file.report(
			lines[at]?.start ?? answered.at,
			'few-options',
			'this verdict has no reasons',
			'write them under it:  - [x] Because …'
		);
		return null;
	}

	return {
		kind: 'true-false',
		verdict: said.toLowerCase() === 'true' ? 'true' : 'false',
		options: choices.map(({ option }) => option)
	};
}
