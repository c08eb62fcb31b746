/**
 * How unlikely a bank must be by chance alone before it is spoken of. A test is made for each audience and each cue, so it is
 * stricter than the usual 5 %: a blameless bank is blamed once in a hundred times at most.
 */
export const ALPHA = 0.01;

/**
 * The chance that at least `hits` of independent events happen, each with its own probability: the exact upper tail of the
 * Poisson binomial distribution (the binomial where all are equal), built up event by event (Barlow and Heidtmann 1984).
 */
export function chanceOfAtLeast(hits: number, probabilities: readonly number[]): number {
	let exactly = [1];

	for (const probability of probabilities) {
		exactly = [...exactly, 0].map(
			(chance, count) => chance * (1 - probability) + (exactly[count - 1] ?? 0) * probability
		);
	}

	return Math.min(
		1,
		exactly.slice(hits).reduce((sum, chance) => sum + chance, 0)
	);
}

/** What would be expected by chance. */
export const expected = (probabilities: readonly number[]): number =>
	probabilities.reduce((sum, probability) => sum + probability, 0);

/** `0.004`, and `< 0.001` below that. */
export const shownChance = (chance: number): string => (chance < 0.001 ? '< 0.001' : chance.toFixed(3));
