import { peopleOf, type Mark, type Share, type trials } from './trials.ts';

type AnyTrial = (typeof trials)[number];

/** `9 of 19`, or `about 48 of 100`. */
export function inPeople(share: Share): string {
	const { count, of, rounded } = peopleOf(share);

	return `${rounded ? 'about ' : ''}${count} of ${of}`;
}

/** The two arms side by side, with what was read as a percentage as it was read. */
export function resultOf(trial: AnyTrial, plain: boolean): string {
	if (trial.is === 'averaged') {
		const [treated, compared] = trial.changes;
		const changes = `${treated.name} ${signed(treated.change)}, ${compared.name.toLowerCase()} ${signed(compared.change)} points`;

		return plain
			? `On a scale of 100, less is better. ${changes}. That is nearly the same.`
			: `${trial.outcome}: ${changes}; difference ${signed(difference(trial.changes))}, not significant.`;
	}

	const [treated, compared] = trial.arms;
	if (plain) {
		return `${trial.plainOutcome}: ${treated.plain}, ${inPeople(treated.share)}. ${compared.plain}, ${inPeople(compared.share)}.`;
	}

	return `${trial.outcome}: ${treated.name} ${exactly(treated.share)}, ${compared.name} ${exactly(compared.share)}.`;
}

export function difference([treated, compared]: readonly [{ change: number }, { change: number }]): number {
	return Number((treated.change - compared.change).toFixed(1));
}

export function signed(points: number): string {
	return points < 0 ? `−${-points}` : `+${points}`;
}

/** `9/19 (47%)`; a percentage alone where the count was not read. */
function exactly(share: Share): string {
	return 'percent' in share
		? `${share.percent}%`
		: `${share.count}/${share.of} (${Math.round((share.count / share.of) * 100)}%)`;
}

/** What makes a result firm or soft, for patients. */
export function plainDoubts({ blinded, doubts, is, ...trial }: AnyTrial): [heading: string, text: string][] {
	const paid: Record<Mark, string> = {
		low: 'A hospital ran the study, not a company.',
		unclear: 'We have not read who paid.',
		high: 'A company that makes devices paid for it.'
	};
	const real = is === 'averaged' || ('arms' in trial && trial.arms.every(({ share }) => 'count' in share));

	return [
		[
			'Did people know?',
			blinded ? 'No. People did not know which setting they had.' : 'Yes. They knew what they got.'
		],
		[
			'Who is drawn?',
			real ? 'The real number of people.' : '100 people, rounded. The exact numbers were not read.'
		],
		['Who paid?', paid[doubts.funding]]
	];
}
