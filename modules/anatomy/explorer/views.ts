import type { View } from '../model/spine-model.svelte.ts';

/** The explorer's views in their order: on the switch, and in a sentence. */
export const views: readonly { view: View; label: string; said: string }[] = [
	{ view: 'side', label: 'Side', said: 'side' },
	{ view: 'above', label: 'Above', said: 'from above' },
	{ view: 'behind', label: 'Behind', said: 'from behind' },
	{ view: 'vertebra', label: 'One vertebra', said: 'one vertebra' },
	{ view: 'operations', label: 'Operations', said: 'operations' }
];

export function sayView(view: View): string {
	return views.find((each) => each.view === view)?.said ?? '';
}
