import type { Stage } from '../model/herniated-disc.ts';
import type { PartId } from '../model/part-in.ts';
import type { View } from '../model/spine-model.svelte.ts';
import type { OperationId } from '../operations.ts';

/** Something that can be looked for in all views: what it is called, and the views that show it. */
export interface Findable {
	name: string;
	views: readonly [View, ...View[]];
	what: { part: PartId } | { stage: Stage } | { operation: OperationId };
}
