/**
 * Where a disc can come out, how far, and which root that reaches: the one source for the views from the side, from above and from
 * behind. AN-11 (Sauber, radiopaedia); the words for the stages are the usual nomenclature (AN-04), told in disc-stages.ts.
 */
export type Stage = 'healthy' | 'bulge' | 'protrusion' | 'extrusion' | 'sequestration';
/** Something has come out in one place. */
export type OutStage = Exclude<Stage, 'healthy' | 'bulge'>;
export type Place = 'central' | 'paracentral' | 'foraminal' | 'far lateral';
/** Where a herniation reaches one root, and not the sac. */
export type RootPlace = Exclude<Place, 'central'>;

/** The lower lumbar discs; the exiting root has the number of the vertebra above. */
export const levels = [
	{ level: 'L3/4', exiting: 'L3', traversing: 'L4' },
	{ level: 'L4/5', exiting: 'L4', traversing: 'L5' },
	{ level: 'L5/S1', exiting: 'L5', traversing: 'S1' }
] as const;
export type Level = (typeof levels)[number]['level'];
export type ReachedRoot = (typeof levels)[number]['exiting' | 'traversing'];

export const places: readonly { value: Place; label: string }[] = [
	{ value: 'central', label: 'Central' },
	{ value: 'paracentral', label: 'Paracentral' },
	{ value: 'foraminal', label: 'Foraminal' },
	{ value: 'far lateral', label: 'Far lateral' }
];

/** What lies in the way: the root that passes, the one that leaves, the whole sac, or nothing; a root has its name. */
export type Reached =
	{ what: 'traversing' | 'exiting'; root: ReachedRoot } | { what: 'sac' | 'none'; root: '' };

/** What a herniation usually reaches. A healthy or bulging disc is not said to reach anything. */
export function reached(stage: Stage, level: Level, place: Place): Reached {
	if (!isOut(stage)) return { what: 'none', root: '' };
	if (place === 'central') return { what: 'sac', root: '' };

	return rootReached(level, place);
}

/** Inside the canal the root that passes by, at the foramen and beyond it the one that leaves. */
export function rootReached(level: Level, place: RootPlace): Extract<Reached, { root: ReachedRoot }> {
	const what = place === 'paracentral' ? 'traversing' : 'exiting';

	return { what, root: rootsAt(level)[what] };
}

export function isOut(stage: Stage): stage is OutStage {
	return stage !== 'healthy' && stage !== 'bulge';
}

/** The two roots that lie near a disc. */
export function rootsAt(level: Level): (typeof levels)[number] {
	const found = levels.find((each) => each.level === level);
	if (!found) throw new Error(`no lower lumbar disc is called ${level}`);

	return found;
}
