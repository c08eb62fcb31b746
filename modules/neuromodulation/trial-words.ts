import { signed } from './signed.ts';
import { words as english, type TrialPeopleWords } from './trial-people.en.ts';
import { peopleOf, type Share, type trials } from './trials.ts';

type AnyTrial = (typeof trials)[number];

/** `9 of 19`, or `about 48 of 100`. */
export function inPeople(share: Share, words: TrialPeopleWords = english): string {
	const { count, of, rounded } = peopleOf(share);

	return words.people(count, of, rounded);
}

/** The two arms side by side, with what was read as a percentage as it was read. */
export function resultOf(trial: AnyTrial): string {
	if (trial.is === 'averaged') {
		const [treated, compared] = trial.changes;

		return `${trial.outcome}: ${treated.name} ${signed(treated.change)}, ${compared.name.toLowerCase()} ${signed(compared.change)} points; difference ${signed(difference(trial.changes))}, not significant.`;
	}
	const [treated, compared] = trial.arms;

	return `${trial.outcome}: ${treated.name} ${exactly(treated.share)}, ${compared.name} ${exactly(compared.share)}.`;
}

/** The same for patients, in people. */
export function plainResultOf(trial: AnyTrial, words: TrialPeopleWords): string {
	const { arms: names, outcome } = words.trials[trial.id];
	if (trial.is === 'averaged') {
		const [treated, compared] = trial.changes;

		return words.averaged(names[0], treated.change, names[1], compared.change);
	}
	const [treated, compared] = trial.arms;

	return words.counted(outcome, [
		words.arm(names[0], inPeople(treated.share, words)),
		words.arm(names[1], inPeople(compared.share, words))
	]);
}

export function difference([treated, compared]: readonly [{ change: number }, { change: number }]): number {
	return Number((treated.change - compared.change).toFixed(1));
}

/** `9/19 (47%)`; a percentage alone where the count was not read. */
function exactly(share: Share): string {
	return 'percent' in share
		? `${share.percent}%`
		: `${share.count}/${share.of} (${Math.round((share.count / share.of) * 100)}%)`;
}

/** What makes a result firm or soft, for patients. */
export function plainDoubts(
	{ blinded, doubts, is, ...trial }: AnyTrial,
	words: TrialPeopleWords
): [heading: string, text: string][] {
	const real = is === 'averaged' || ('arms' in trial && trial.arms.every(({ share }) => 'count' in share));

	return [
		[words.headings.blinding, blinded ? words.blinded : words.notBlinded],
		[words.headings.drawn, real ? words.real : words.rounded],
		[words.headings.funding, words.paid[doubts.funding]]
	];
}
