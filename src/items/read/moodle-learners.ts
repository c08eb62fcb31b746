import type { Sitting } from './moodle-sittings.ts';

/** A key for the learner of each sitting. Two people of one name have rows with the same attempt, begun at different times. */
export function learnerKeys(sittings: readonly Sitting[], notes: string[]): string[] {
	const begun = new Map<string, Set<string>>();
	for (const { who, attempt, begun: at } of sittings) {
		const key = `${who} ${attempt}`;
		begun.set(key, (begun.get(key) ?? new Set()).add(at));
	}
	const shared = new Set(
		sittings
			.filter(({ who, attempt }) => (begun.get(`${who} ${attempt}`)?.size ?? 0) > 1)
			.map(({ who }) => who)
	);
	if (shared.size > 0) {
		notes.push(
			`${shared.size === 1 ? 'A name belongs' : `${shared.size} names belong`} to more than one learner; their attempts were told apart by when they began. Let Moodle show an identity field (“showuseridentity”), such as the ID number.`
		);
	}

	return sittings.map(({ who, begun: at }) => (shared.has(who) ? `moodle ${who} ${at}` : `moodle ${who}`));
}
