import {
	levels,
	rootReached,
	rootsAt,
	type Level,
	type ReachedRoot,
	type RootPlace
} from './model/herniated-disc.ts';

/** What `SpineLevels.svelte` says: the parts of the lumbar spine, and which root a herniated disc hits. */

export interface Part {
	id: PartId;
	name: string;
	/** On the picture: one or two short lines. */
	label: readonly string[];
	meaning: string;
	/** Within a sentence, with its article, where it is not “the” and the name. */
	called?: string;
}

export type PartId =
	| 'body'
	| 'disc'
	| 'pedicle'
	| 'foramen'
	| 'root'
	| 'canal'
	| 'conus'
	| 'lamina'
	| 'flavum'
	| 'spinous'
	| 'sacrum';

export const parts: readonly Part[] = [
	{
		id: 'body',
		name: 'Vertebral body',
		label: ['Vertebral', 'body'],
		meaning: 'Carries the weight. Five stand on the sacrum, L1 at the top and L5 at the bottom.'
	},
	{
		id: 'disc',
		name: 'Disc',
		label: ['Disc'],
		meaning:
			'A tough ring (annulus) round a gel (nucleus), named after the two bodies it joins: L4/5 lies between L4 and L5.'
	},
	{
		id: 'pedicle',
		name: 'Pedicle',
		label: ['Pedicle'],
		meaning:
			'The short, heavy bridge from body to arch, see-through here. Screws pass along it; the root of its number leaves below it.'
	},
	{
		id: 'foramen',
		name: 'Foramen',
		label: ['Foramen'],
		meaning:
			'The exit between two neighbouring pedicles. The exiting root and its ganglion lie in its upper part.'
	},
	{
		id: 'root',
		name: 'Nerve root',
		label: ['Nerve', 'root'],
		meaning:
			'It crosses the disc above as the traversing root, then leaves below its own pedicle as the exiting root. The swelling is the dorsal root ganglion.'
	},
	{
		id: 'canal',
		name: 'Canal with the cauda equina',
		label: ['Canal'],
		meaning:
			'Bodies and discs in front, laminae and ligamentum flavum behind, pedicles at the sides. Below the cord the dural sac holds the loose roots: the cauda equina.'
	},
	{
		id: 'conus',
		name: 'Conus medullaris',
		label: ['Conus'],
		meaning:
			'The tapered end of the cord, at about L1–L2 in adults. A lumbar disc below it presses on roots, not on cord.'
	},
	{
		id: 'lamina',
		name: 'Lamina',
		label: ['Lamina'],
		meaning: 'The roof of the canal. A laminotomy takes a part of it, a laminectomy most or all of it.'
	},
	{
		id: 'flavum',
		name: 'Ligamentum flavum',
		label: ['Flavum'],
		meaning:
			'The elastic yellow ligament from lamina to lamina. It thickens with age and is opened to reach a disc from behind.'
	},
	{
		id: 'spinous',
		name: 'Spinous process',
		label: ['Spinous', 'process'],
		meaning: 'The lever for muscle that you feel in the midline, and a landmark for counting levels.'
	},
	{
		id: 'sacrum',
		name: 'Sacrum',
		label: ['Sacrum'],
		meaning:
			'Fused sacral vertebrae that hand the load to the pelvis. S1 forms its top; the canal goes on inside it.'
	}
];

/** The parts that patients see. */
const plainIds = ['body', 'disc', 'root', 'canal', 'conus', 'lamina', 'spinous', 'sacrum'] as const;
export type PlainPartId = (typeof plainIds)[number];
export type PlainPart = Required<Omit<Part, 'id'>>;

/** For patients: fewer parts with everyday names, those of spine-levels.en.ts or of another language. */
export function plainParts(words: Record<PlainPartId, PlainPart>): Part[] {
	return plainIds.map((id) => ({ id, ...words[id] }));
}

interface RootSigns {
	root: ReachedRoot;
	skin: string;
	movement: string;
	reflex: string;
}

/** What each root does, at the bedside. */
const rootSigns: Record<ReachedRoot, RootSigns> = {
	L3: {
		root: 'L3',
		skin: 'lower front of thigh, inner knee',
		movement: 'knee extension (with L4)',
		reflex: 'knee, minor'
	},
	L4: {
		root: 'L4',
		skin: 'inner calf to inner ankle',
		movement: 'ankle dorsiflexion (with L5), knee extension',
		reflex: 'knee'
	},
	L5: {
		root: 'L5',
		skin: 'outer calf, top of foot, first web space',
		movement: 'great-toe extension, hip abduction, inversion',
		reflex: 'none reliable'
	},
	S1: {
		root: 'S1',
		skin: 'outer foot, sole',
		movement: 'plantar flexion, hip extension',
		reflex: 'ankle'
	}
};

export interface Hit extends RootSigns {
	level: Level;
	/** The vertebra above the disc. */
	above: (typeof levels)[number]['exiting'];
	place: RootPlace;
	/** A traversing root passes the disc on its way down, an exiting root leaves at the disc's own level. */
	course: 'traversing' | 'exiting';
}

/** The root that a herniation usually hits, with what it does at the bedside. */
export function rootHit(level: Level, place: RootPlace): Hit {
	const { what, root } = rootReached(level, place);

	return { ...rootSigns[root], level, above: rootsAt(level).exiting, place, course: what };
}

/** Every level with the two usual places, from the top down. */
export const hits: readonly Hit[] = levels.flatMap(({ level }) =>
	(['paracentral', 'far lateral'] as const).map((place) => rootHit(level, place))
);
