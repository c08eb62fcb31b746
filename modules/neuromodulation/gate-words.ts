import type { GateControlWords } from './gate-control.en.ts';
import { ratesOf, type Drive } from './gate.ts';

/** What happens, cell by cell, in the order in which it happens. */
export function steps(drive: Drive): string[] {
	const { large, small, inhibitor, projection, open } = ratesOf(drive);
	const helped = drive.descending > 0 ? ', with the descending path' : '';

	return [
		`Aβ fibres (touch, or stimulation of the dorsal column): ${percent(large)}.`,
		`They excite inhibitory interneurons of the dorsal horn${helped}: ${percent(inhibitor)}.`,
		`Aδ and C fibres (nociception): ${percent(small)}. They hold the interneurons back.`,
		`The interneurons close the gate on Aδ and C input: ${percent(open)} of it passes.`,
		`Projection neuron, up to the brain: ${percent(projection)}.`
	];
}

/** The same for patients. */
export function plainSteps(drive: Drive, words: GateControlWords): string[] {
	const { large, inhibitor } = ratesOf(drive);
	const { steps } = words;

	return [
		steps.touch(level(large, words)),
		steps.gatekeeper(level(inhibitor, words)),
		steps.pain(level(drive.pain, words)),
		steps.gate,
		passedOnPlainly(drive, words)
	];
}

/** The sum of it, for clinicians. */
export function passedOn(drive: Drive): string {
	const { open, projection } = ratesOf(drive);

	return `The gate passes ${percent(open)} of the nociceptive input. Projection neuron: ${percent(projection)} of its highest rate.`;
}

/** The sum of it, for patients. */
export function passedOnPlainly(drive: Drive, { passedOn }: GateControlWords): string {
	const { open } = ratesOf(drive);

	if (drive.pain === 0) return passedOn.nothing;
	if (open > 0.95) return passedOn.open;
	if (open > 0.7) return passedOn.partly;
	if (open > 0.4) return passedOn.half;
	return passedOn.mostly;
}

export function percent(share: number): string {
	return `${Math.round(100 * share)}%`;
}

/** A share in everyday words. */
export function level(share: number, { levels }: GateControlWords): string {
	if (share === 0) return levels.none;
	if (share <= 0.3) return levels.little;
	if (share <= 0.6) return levels.some;
	if (share < 0.95) return levels.lot;
	return levels.full;
}
