import type { Case } from '../../course/case.ts';
import type { Slots } from '../../course/course.ts';
import type { CaseText } from './case.ts';

/** A learner's state keeps a path as positions in the case's row of keys, five bits each. */
const MOST_KEYS = 32;

/** The keys of all choices, in the author's order. */
export function keysOf({ scenes }: Case): string[] {
	return scenes.flatMap(({ choices }) => choices.map(({ key }) => key));
}

/** Reports a case whose path a state could not hold: too many choices, or too many that were reworded since its first release. */
export function fitsState({ case: one, file }: CaseText, slots: Slots): void {
	const keys = keysOf(one);
	const row = slots.questions.find(({ id }) => id === one.id)?.options ?? [];
	const all = new Set([...row, ...keys]);

	if (keys.length > MOST_KEYS) {
		file.report(
			0,
			'case-choices',
			`the case has ${keys.length} choices, and a learner’s state holds ${MOST_KEYS}`,
			'take scenes or choices out, or make two cases of it'
		);
	} else if (all.size > MOST_KEYS) {
		file.report(
			0,
			'case-choices',
			`with those of earlier versions the case has ${all.size} choices, and a learner’s state holds ${MOST_KEYS}`,
			'take modules/slots.json of the last release back; if that does not help, give the file another name: it is a new case then'
		);
	}
}
