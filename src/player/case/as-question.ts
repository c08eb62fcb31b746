import { bestChoice } from '../../assessment/case.ts';
import type { Case, Scene } from '../../course/case.ts';
import type { ChooseOne } from '../../course/question.ts';

/** A scene as the question that it asks: what the choices' view shows and what an interaction tells. One choice is right: the best. */
export function asQuestion(scene: Scene, { objectives }: Pick<Case, 'objectives'>): ChooseOne {
	const best = bestChoice(scene);

	return {
		id: scene.id,
		scene: scene.text,
		stem: scene.title,
		hint: scene.hint,
		explanation: null,
		objectives,
		level: 'An',
		critical: scene.critical,
		heldBack: false,
		read: null,
		kind: 'choose-one',
		options: scene.choices.map((choice) => ({
			key: choice.key,
			text: choice.text,
			right: choice === best,
			rationale: choice.consequence
		}))
	};
}
