const FAR = 3;

/** The known name that a slip of the keyboard may have meant, or none. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const wanted = name.toLowerCase();
	let best: string | undefined;
	let least = Math.min(FAR, Math.max(1, Math.floor(wanted.length / 3))) + 1;

	for (const candidate of known) {
		const steps = distance(wanted, candidate.toLowerCase());
		if (steps < least) [best, least] = [candidate, steps];
	}

	return best;
}

/** Letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
	let [older, old]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];

	for (let i = 1; i <= a.length; i++) {
		const row = [i];

		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let steps = Math.min(cell(old, j) + 1, cell(row, j - 1) + 1, cell(old, j - 1) + (same ? 0 : 1));
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, cell(older, j - 2) + 1);
			row.push(steps);
		}

		[older, old] = [old, row];
	}

	return cell(old, b.length);
}

const cell = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? Infinity;
