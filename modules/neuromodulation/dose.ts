import { contacts, type ContactId } from './contacts.ts';
import { chargePerPhase } from './pulse-train.ts';

/** What a programmer sets, as far as a single contact and a steady train go. */
export interface Setting {
	/** mA. */
	amplitude: number;
	/** µs, one phase. */
	pulseWidth: number;
	/** Pulses each second. */
	rate: number;
}

/** NM-06, NM-13. */
export interface Dose {
	/** µC in one phase. */
	charge: number;
	/** µC/cm² at the contact, in one phase. */
	density: number;
	/** µC in the stimulating phases of one second. */
	perSecond: number;
	/** Shannon's k = log₁₀(Q × D). Without charge −Infinity. */
	k: number;
}

/** NM-13: the lowest k with damage in the two studies behind the rule. A conservative textbook line for SCS, NM-14. */
export const textbookLine = 1.85;

/** What other settings are held against: the tonic example of NM-12. */
export const tonic: Setting = { amplitude: 5, pulseWidth: 300, rate: 50 };

export function doseOf({ amplitude, pulseWidth, rate }: Setting, contact: ContactId): Dose {
	const charge = chargePerPhase(amplitude, pulseWidth);
	const density = charge / (contacts[contact].area / 100);

	return { charge, density, perSecond: charge * rate, k: Math.log10(charge * density) };
}

/** Whether a pulse and an equal recharge end before the next pulse begins. */
export function fits({ pulseWidth, rate }: Setting): boolean {
	return 2 * pulseWidth * rate <= 1_000_000;
}

/** How many times the tonic example's draw. No battery, impedance or overhead is assumed: none of them stands in a source. */
export interface Draw {
	/** By charge each second: a supply whose voltage does not change. */
	byCharge: number;
	/** By energy in the tissue, I² × PW × rate at equal impedance: a supply whose voltage follows the current. */
	byEnergy: number;
}

export function drawOf(setting: Setting): Draw {
	return {
		byCharge: chargeRate(setting) / chargeRate(tonic),
		byEnergy: (setting.amplitude * chargeRate(setting)) / (tonic.amplitude * chargeRate(tonic))
	};
}

function chargeRate({ amplitude, pulseWidth, rate }: Setting): number {
	return chargePerPhase(amplitude, pulseWidth) * rate;
}
