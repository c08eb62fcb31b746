import type { ItemKind } from '../response.ts';

const KINDS: Record<string, ItemKind> = {
	choice: 'choice',
	'true-false': 'choice',
	matching: 'matching',
	sequencing: 'sequencing',
	numeric: 'numeric',
	'fill-in': 'fill-in',
	performance: 'performance'
};

/** The kind behind a type of SCORM or xAPI; null for types whose answers are not counted by option. */
export function kindOf(type: string): ItemKind | null {
	return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? null) : null;
}
