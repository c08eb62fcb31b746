import { reach, type Lead, type Reach } from './recruitment.ts';

/**
 * How far from the dura the cord lies against lying on the back, in mm, at every level. Only lying on the front is measured:
 * about 2.2 further at T11 and 3.4 at T12 (Holsheimer 1994, AJNR 15:951); the bench takes 2.2 throughout. The others are
 * assumptions in the order that is known: the threshold was lowest lying in 20 of 23 patients (Cameron 1998, Neuromodulation
 * 1:177), and a cough throws the cord towards the lead for a moment.
 */
export const postures = {
	back: { name: 'Lying on the back', short: 'Back', shift: 0 },
	cough: { name: 'Cough, standing', short: 'Cough', shift: 0.3 },
	sitting: { name: 'Sitting', short: 'Sit', shift: 0.8 },
	standing: { name: 'Standing', short: 'Stand', shift: 1 },
	front: { name: 'Lying on the front', short: 'Front', shift: 2.2 }
} as const;

export type PostureId = keyof typeof postures;

/** The postures of the strip chart, in the order in which they are taken. The current is set in the first. */
export const day: readonly PostureId[] = ['standing', 'cough', 'sitting', 'back', 'front'];

export interface Step {
	posture: PostureId;
	milliamperes: number;
	/** The evoked response as a share of the one that was set while standing. */
	response: number;
}

/**
 * The day with the current held (open loop) or re-set so that the response holds (closed loop). Null when the current set while
 * standing evokes nothing. A real device re-sets after each pulse, more than 100 times a second (NM table 7.3); here each
 * posture is one step, and the response is right at its end.
 */
export function course(lead: Lead, set: number, loop: 'open' | 'closed'): Step[] | null {
	const target = evoked(reach(lead, postures.standing.shift), set);
	if (target === 0) return null;

	return day.map((posture) => {
		const reached = reach(lead, postures[posture].shift);
		const milliamperes = loop === 'open' ? set : currentFor(reached, target);
		return { posture, milliamperes, response: evoked(reached, milliamperes) / target };
	});
}

/**
 * The evoked compound action potential (ECAP) in arbitrary units: each lane of the dorsal columns adds in line with how far the
 * current is above its threshold. Growth in line with the current above a threshold is an assumption; how the recorded size falls
 * with distance is left out.
 */
export function evoked(reached: readonly Reach[], milliamperes: number): number {
	return reached
		.filter(({ part }) => part === 'column')
		.reduce((sum, { perMilliampere }) => sum + Math.max(0, milliamperes * perMilliampere - 1), 0);
}

/** The current that evokes this response, by halving: the response only grows with the current. */
export function currentFor(reached: readonly Reach[], target: number): number {
	let low = 0;
	let high = 1;
	while (evoked(reached, high) < target) high *= 2;
	for (let halvings = 0; halvings < 40; halvings += 1) {
		const middle = (low + high) / 2;
		if (evoked(reached, middle) < target) low = middle;
		else high = middle;
	}
	return high;
}
