import { chargePerPhase } from './pulse-train.ts';
import { tonic, type Setting } from './dose.ts';
import { paraesthesia } from './strength-duration.ts';

/** A task that a figure sets and checks. */
export interface Challenge {
	task: string;
	/** Whether a setting does it, and what is missing or what it shows. */
	check: (setting: Setting) => Verdict;
}

export interface Verdict {
	done: boolean;
	says: string;
}

export type ChallengeId = 'same-charge' | 'less-charge';

export function isChallenge(id: string): id is ChallengeId {
	return Object.hasOwn(challenges, id);
}

/** How far off still counts: a slider cannot hit every value. */
const tolerance = 0.02;

export const challenges: Record<ChallengeId, Challenge> = {
	'same-charge': {
		task: 'Same charge, half the current: 1.5 µC with 2.5 mA',
		check: sameChargeHalfTheCurrent
	},
	'less-charge': {
		task: 'Felt with less: paraesthesia expected with 1.25 µC or less',
		check: feltWithLessCharge
	}
};

function sameChargeHalfTheCurrent({ amplitude, pulseWidth }: Setting): Verdict {
	const charge = chargePerPhase(amplitude, pulseWidth);
	const wanted = chargePerPhase(tonic.amplitude, tonic.pulseWidth);

	if (!near(amplitude, tonic.amplitude / 2)) return missing('Set the current to 2.5 mA first.');
	if (charge < wanted && !near(charge, wanted)) return missing('The charge is too low: widen the pulse.');
	if (!near(charge, wanted)) return missing('The charge is too high: narrow the pulse.');

	return {
		done: true,
		says: 'Charge is current × width: half the current needs twice the width. Yet this pulse is below the median threshold: equal charge is not equal effect.'
	};
}

function feltWithLessCharge({ amplitude, pulseWidth }: Setting): Verdict {
	const most = 1.25;
	const little = chargePerPhase(amplitude, pulseWidth) <= most;
	const felt = paraesthesia(amplitude, pulseWidth) === 'expected';

	if (!little && !felt) return missing('Too much charge, and not felt: narrow the pulse, raise the current.');
	if (!little) return missing('Felt, but with too much charge: narrow the pulse.');
	if (!felt) return missing('Little enough charge, but below the threshold: raise the current.');

	return {
		done: true,
		says: 'Short pulses reach the threshold with the least charge, at the price of a high current. A device must be able to deliver it.'
	};
}

function near(value: number, wanted: number): boolean {
	return Math.abs(value - wanted) <= tolerance * wanted;
}

function missing(says: string): Verdict {
	return { done: false, says };
}
