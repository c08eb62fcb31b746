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
export function plainSteps(drive: Drive): string[] {
	const { large, inhibitor } = ratesOf(drive);

	return [
		`Touch runs along thick nerve fibres. A stimulator uses them too. Now: ${level(large)}.`,
		`They wake a gatekeeper cell in your spinal cord. Now: ${level(inhibitor)}.`,
		`Pain signals run along thin fibres. Now: ${level(drive.pain)}.`,
		'The gatekeeper can close the gate part of the way.',
		passedOnPlainly(drive)
	];
}

/** The sum of it, for clinicians. */
export function passedOn(drive: Drive): string {
	const { open, projection } = ratesOf(drive);

	return `The gate passes ${percent(open)} of the nociceptive input. Projection neuron: ${percent(projection)} of its highest rate.`;
}

/** The sum of it, for patients. */
export function passedOnPlainly(drive: Drive): string {
	const { open } = ratesOf(drive);

	if (drive.pain === 0) return 'There is no pain signal to pass on.';
	if (open > 0.95) return 'The gate is open. All of the pain signal goes on.';
	if (open > 0.7) return 'The gate is partly closed. Most of the pain signal goes on.';
	if (open > 0.4) return 'The gate is half closed. About half of the pain signal goes on.';
	return 'The gate is mostly closed. A small part of the pain signal goes on.';
}

export function percent(share: number): string {
	return `${Math.round(100 * share)}%`;
}

/** A share in everyday words. */
export function level(share: number): string {
	if (share === 0) return 'none';
	if (share <= 0.3) return 'a little';
	if (share <= 0.6) return 'some';
	if (share < 0.95) return 'a lot';
	return 'full';
}
