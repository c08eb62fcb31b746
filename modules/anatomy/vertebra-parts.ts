/**
 * What `VertebraParts.svelte` names: the parts of one level from above (facts, AN-02 to AN-06, AN-13 and AN-14), where each is
 * pointed at (millimetres of vertebra-shape.ts), and where its name stands (units of the drawing).
 */
export type PartId =
	| 'annulus'
	| 'nucleus'
	| 'pedicle'
	| 'transverse'
	| 'facet'
	| 'lamina'
	| 'spinous'
	| 'flavum'
	| 'sac'
	| 'traversing'
	| 'ganglion'
	| 'muscle';

export interface VertebraPart {
	id: PartId;
	name: string;
	/** On the picture. */
	label: readonly string[];
	to: readonly [number, number];
	at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
	meaning: string;
}

export const vertebraParts: readonly VertebraPart[] = [
	{
		id: 'annulus',
		name: 'Annulus of the disc',
		label: ['Annulus'],
		to: [-19, -24],
		at: { x: 4, y: 74, anchor: 'start' },
		meaning: 'The tough ring: 15 to 25 layers of collagen. It has pain fibres, most of them at the back.'
	},
	{
		id: 'nucleus',
		name: 'Nucleus of the disc',
		label: ['Nucleus'],
		to: [-4, -19],
		at: { x: 4, y: 36, anchor: 'start' },
		meaning: 'The gel inside, mostly water. It has almost no pain fibres.'
	},
	{
		id: 'pedicle',
		name: 'Pedicle',
		label: ['Pedicle'],
		to: [-18, 4],
		at: { x: 4, y: 172, anchor: 'start' },
		meaning: 'The short, heavy bridge from body to arch. Pedicle screws pass along it.'
	},
	{
		id: 'transverse',
		name: 'Transverse process',
		label: ['Transverse', 'process'],
		to: [-44, 9.6],
		at: { x: 1, y: 386, anchor: 'start' },
		meaning:
			'A lever at the side where muscle is attached; bone graft is laid here in a posterolateral fusion.'
	},
	{
		id: 'facet',
		name: 'Facet joint',
		label: ['Facet', 'joint'],
		to: [-18.4, 15.4],
		at: { x: 96, y: 386, anchor: 'start' },
		meaning:
			'A synovial joint between the articular processes of two vertebrae. Two medial branches supply each one.'
	},
	{
		id: 'lamina',
		name: 'Lamina',
		label: ['Lamina'],
		to: [6, 21],
		at: { x: 224, y: 405, anchor: 'start' },
		meaning: 'The roof of the canal: what a laminectomy removes.'
	},
	{
		id: 'spinous',
		name: 'Spinous process',
		label: ['Spinous', 'process'],
		to: [0, 50],
		at: { x: 147, y: 386, anchor: 'start' },
		meaning: 'The lever for muscle that is felt in the midline.'
	},
	{
		id: 'flavum',
		name: 'Ligamentum flavum',
		label: ['Flavum'],
		to: [9.4, 13.6],
		at: { x: 316, y: 386, anchor: 'end' },
		meaning:
			'The elastic ligament between the laminae, behind the sac. It thickens with age and narrows the canal.'
	},
	{
		id: 'sac',
		name: 'Dural sac with the cauda equina',
		label: ['Dural', 'sac'],
		to: [-6.2, 7],
		at: { x: 4, y: 112, anchor: 'start' },
		meaning:
			'The dura with the roots in their fluid. Round it lies the epidural space: fat, veins, and after surgery scar.'
	},
	{
		id: 'traversing',
		name: 'Traversing root in the lateral recess',
		label: ['Traversing', 'root'],
		to: [10, 3.8],
		at: { x: 316, y: 36, anchor: 'end' },
		meaning:
			'On its way to the next level, between sac and pedicle: disc and body in front, superior facet and flavum behind.'
	},
	{
		id: 'ganglion',
		name: 'Dorsal root ganglion of the exiting root',
		label: ['Dorsal', 'root', 'ganglion'],
		to: [28.4, 1.6],
		at: { x: 316, y: 100, anchor: 'end' },
		meaning: 'The cell bodies of the sensory neurons, at the foramen. A target of DRG stimulation.'
	},
	{
		id: 'muscle',
		name: 'Back muscles',
		label: ['Muscle'],
		to: [-30, 42],
		at: { x: 64, y: 312, anchor: 'middle' },
		meaning:
			'Multifidus and erector spinae: stripped or held aside in open surgery from behind, and they can waste.'
	}
];

/** For patients: fewer parts, everyday words. */
export const plainVertebraParts: readonly VertebraPart[] = (
	[
		['annulus', 'Ring of the disc', ['Ring'], 'The tough outer ring. It can feel pain.'],
		['nucleus', 'Middle of the disc', ['Soft middle'], 'The soft middle. It is mostly water.'],
		['facet', 'Small joint', ['Small', 'joint'], 'One on each side. It guides how your back moves.'],
		['lamina', 'Bone roof', ['Bone roof'], 'It covers the nerves. A laminectomy takes it away.'],
		['spinous', 'Bump of bone', ['Bump', 'of bone'], 'You can feel it under your skin.'],
		[
			'sac',
			'Nerve sac',
			['Nerve', 'sac'],
			'A bag of fluid. The nerves to your legs, bladder and bowel float in it.'
		],
		[
			'traversing',
			'Nerve on its way down',
			['Nerve'],
			'It leaves one level lower. A disc that is out often hits this one.'
		],
		['muscle', 'Back muscle', ['Muscle'], 'It moves and holds your back. It can get weak after surgery.']
	] as const
).map(([id, name, label, meaning]) => {
	const clinical = vertebraParts.find((part) => part.id === id);
	if (!clinical) throw new Error(`no part is called ${id}`);

	return { ...clinical, name, label, meaning };
});
