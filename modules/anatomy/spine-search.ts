import type { Findable } from './explorer/findable.ts';
import { markedFromBehind, partsFromBehind } from './back-parts.ts';
import { stages } from './disc-stages.ts';
import { partIn, type PartId } from './model/part-in.ts';
import type { SpineModel, View } from './model/spine-model.svelte.ts';
import { operations } from './operations.ts';
import { parts as partsFromSide } from './spine-levels.ts';
import { vertebraParts } from './vertebra-parts.ts';

/** Every part, stage of a disc and operation, each once. */
export const findables: readonly Findable[] = [
	...[
		...partsFromSide,
		...vertebraParts.filter(({ id }) => !partsFromSide.some((part) => part.id === id))
	].map(({ id, name }): Findable => ({ name, views: viewsOf(id), what: { part: id } })),
	...stages.map(({ id, name }): Findable => ({
		name,
		views: ['above', 'side', 'behind'],
		what: { stage: id }
	})),
	...operations.map(({ id, name }): Findable => ({ name, views: ['operations'], what: { operation: id } }))
];

/** At most so many are offered. */
const most = 6;

/** What is called so, or has a word that begins so, or has it within, whatever the capitals: in this order. */
export function search(sought: string): Findable[] {
	const wanted = sought.trim().toLowerCase();
	if (wanted === '') return [];

	return findables
		.map((found) => ({ found, rank: rankOf(found.name.toLowerCase(), wanted) }))
		.filter(({ rank }) => rank < Infinity)
		.sort((one, other) => one.rank - other.rank)
		.slice(0, most)
		.map(({ found }) => found);
}

/** Goes to a view that shows it, where the present one does not, and marks it there. */
export function show(spine: SpineModel, { views, what }: Findable): void {
	spine.asking = false;
	if (!views.includes(spine.view)) spine.view = views[0];
	if ('operation' in what) spine.operation = what.operation;
	else if ('stage' in what) spine.herniate({ stage: what.stage });
	else {
		spine.choose(what.part);
		const marked = partIn(what.part, partsFromBehind);
		if (marked) spine.layers = { ...markedFromBehind[marked].layers };
	}
}

/** The views that name it themselves, best first. */
function viewsOf(id: PartId): [View, ...View[]] {
	const all: [View, readonly PartId[]][] = [
		['vertebra', vertebraParts.map((part) => part.id)],
		['side', partsFromSide.map((part) => part.id)],
		['behind', partsFromBehind]
	];
	const [first, ...others] = all.filter(([, ids]) => ids.includes(id)).map(([view]) => view);
	if (!first) throw new Error(`no view shows ${id}`);

	return [first, ...others];
}

function rankOf(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	if (name.split(/[\s(]/).some((word) => word.startsWith(wanted))) return 2;

	return name.includes(wanted) ? 3 : Infinity;
}
