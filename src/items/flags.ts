import type { Choice } from './choices.ts';

export type Flag = 'hard' | 'easy' | 'flat' | 'unpicked';

/** What each flag says. */
export const FLAGS: Record<Flag, string> = {
	hard: 'hard or wrong key',
	easy: 'too easy',
	flat: 'does not tell learners apart',
	unpicked: 'a distractor nobody chose'
};

/** Below as many learners a discrimination says next to nothing. */
export const ENOUGH_FOR_R = 30;
/** Below as many learners a distractor may be unpicked by chance. */
const ENOUGH_FOR_DISTRACTORS = 20;

interface Figures {
	n: number;
	/** Share right. */
	p: number;
	r: number | null;
	/** Learners whose choices are known. */
	chosen: number;
	choices: readonly Choice[];
}

/** What an educator should look at. A flag is a question, not a verdict. */
export function flagsOf({ n, p, r, chosen, choices }: Figures): Flag[] {
	const unpicked = choices.some(({ right, offered, count }) => offered && !right && count === 0);

	return [
		...(p < 0.3 ? (['hard'] as const) : []),
		...(p > 0.95 ? (['easy'] as const) : []),
		...(r !== null && r < 0.15 && n >= ENOUGH_FOR_R ? (['flat'] as const) : []),
		...(unpicked && chosen >= ENOUGH_FOR_DISTRACTORS ? (['unpicked'] as const) : [])
	];
}
