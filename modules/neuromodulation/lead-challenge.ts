import { type RegionId, type Tingling } from './body-regions.ts';
import { nameOf } from './lead-words.ts';

/** Names the task in a question. */
export const taskId = 'left-leg-without-ribs';

/** “Cover the left leg without the ribs”: what is there, and what to change next. */
export function check({ left, right }: Tingling): { done: boolean; says: string } {
	const missing = leg.filter((region) => !left.includes(region));
	const ribs = [...(left.includes('ribs') ? ['left'] : []), ...(right.includes('ribs') ? ['right'] : [])];

	if (missing.length === 0 && ribs.length === 0) {
		return { done: true, says: done(leg.some((region) => right.includes(region))) };
	}
	if (left.length + right.length === 0) {
		return { done: false, says: 'Nothing tingles yet: more current, or a cathode.' };
	}
	return {
		done: false,
		says: [
			missing.length > 0
				? `Missing in the left leg: ${missing.map(nameOf).join(', ')}.`
				: 'The whole left leg tingles.',
			ribs.length > 0
				? `Ribs and belly tingle (${ribs.join(' and ')}): thoracic roots are reached. Less current, nearer the midline, anodes beside the cathode, or lower down where those roots no longer enter.`
				: 'Ribs and belly are quiet.',
			missing.length > 0 && ribs.length === 0 ? 'More current, or the lead nearer to the missing fibres.' : ''
		]
			.filter(Boolean)
			.join(' ')
	};
}

/** Every part of one leg that the bench knows; the groin is not asked for. */
const leg: readonly RegionId[] = ['thigh-front', 'thigh-back', 'lower-leg', 'foot'];

function done(otherLeg: boolean): string {
	return otherLeg
		? 'The whole left leg tingles, ribs and belly are quiet. The right leg tingles too: now try to spare it.'
		: 'The whole left leg tingles; ribs, belly and right leg are quiet.';
}
