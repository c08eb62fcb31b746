import type { Case, Scene } from '../../../course/case.ts';
import type { CaseText } from '../case.ts';
import { withKeys } from './match-question.ts';

/**
 * The translated case with the keys of its source: a choice stands for the one at the same place of the same scene. What is not in
 * step is reported.
 */
export function matchCase(source: CaseText, translated: CaseText): Case {
	const { file, case: own } = translated;
	const theirs = source.case;
	const path = source.file.path;
	const report = (id: string, message: string, advice: string): void =>
		file.report(Math.max(0, file.text.indexOf(`{#${id}`)), 'translation', message, advice);

	const [ids, theirIds] = [own, theirs].map(({ scenes }) => scenes.map(({ id }) => id).join(', '));
	if (ids !== theirIds) {
		report('', `the scenes are ${ids}`, `in ${path} they are ${theirIds}`);
		return own;
	}

	const keys = new Map<string, string>();
	for (const [nth, scene] of own.scenes.entries()) {
		const same = theirs.scenes[nth];
		if (same === undefined) continue;
		if (shapeOf(scene) !== shapeOf(same)) {
			report(
				scene.id,
				`this scene is  ${shapeOf(scene)}`,
				`in ${path} it is  ${shapeOf(same)}  : keep points, arrows and their order`
			);
		}
		for (const [index, { key }] of scene.choices.entries()) {
			keys.set(key, same.choices[index]?.key ?? key);
		}
	}

	return withKeys(own, keys);
}

/** What of a scene is the same in all languages, in a line. */
function shapeOf({ critical, weight, rubric, text, hint, choices }: Scene): string {
	return [
		...(critical ? ['critical'] : []),
		...(weight === 1 ? [] : [`weight=${weight}`]),
		...(rubric === null ? [] : ['with a rubric']),
		...(text === '' ? [] : ['with a text']),
		...(hint === null ? [] : ['with a hint']),
		...choices.map(({ points, next }) => `[${points}] -> ${next.join(' or ') || 'end'}`)
	].join(', ');
}
