/**
 * What each common operation takes away and puts in, as `OperationLayers.svelte` draws and says it. Uncontroversial textbook
 * matter (facts, section 1.4); the operated side is the patient's left, on the right of the picture.
 */
export type OperationId = 'microdiscectomy' | 'laminectomy' | 'plif' | 'tlif' | 'alif' | 'posterolateral';

/** What stands at the level before an operation and may go: `left` is the patient's. */
export type Part =
	| 'lamina-left'
	| 'lamina-right'
	| 'lamina-left-lateral'
	| 'lamina-right-lateral'
	| 'spinous'
	| 'flavum-left'
	| 'flavum-right'
	| 'facet-left'
	| 'fragment'
	| 'nucleus';

/** What comes in, or shows that something was done. */
export type Addition =
	'hole' | 'scar' | 'two-cages' | 'curved-cage' | 'front-cage' | 'screws' | 'graft' | 'undercut';

interface Callout {
	lines: readonly string[];
	/** In units of the drawing. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** In millimetres of the shape. */
	to: readonly [number, number];
}

export interface Operation {
	id: OperationId;
	name: string;
	/** On its button. */
	short: string;
	/** The surgeon's way in. */
	from: 'behind' | 'behind, one side' | 'front';
	takesAway: readonly Part[];
	putsIn: readonly Addition[];
	callouts: readonly Callout[];
	done: string;
	altered: string;
	later: string;
}

const window: Callout = {
	lines: ['window in', 'the lamina'],
	x: 316,
	y: 380,
	anchor: 'end',
	to: [5, 21]
};
const screw: Callout = { lines: ['screw in', 'the pedicle'], x: 316, y: 22, anchor: 'end', to: [16, -8] };

export const operations: readonly Operation[] = [
	{
		id: 'microdiscectomy',
		name: 'Microdiscectomy',
		short: 'Microdiscectomy',
		from: 'behind, one side',
		takesAway: ['lamina-left', 'flavum-left', 'fragment'],
		putsIn: ['hole', 'scar'],
		callouts: [window, { lines: ['hole in', 'the annulus'], x: 316, y: 22, anchor: 'end', to: [8.6, -2] }],
		done: 'A small window in the lamina, part of the flavum taken, the root held aside, the fragment taken out.',
		altered: 'A hole in the annulus, scar beside the root, a disc that loses height.',
		later: 'Recurrent herniation, scar round the root, pain from the disc.'
	},
	{
		id: 'laminectomy',
		name: 'Laminectomy',
		short: 'Laminectomy',
		from: 'behind',
		takesAway: ['lamina-left', 'lamina-right', 'spinous', 'flavum-left', 'flavum-right'],
		putsIn: ['undercut', 'scar'],
		callouts: [
			{ lines: ['open canal'], x: 160, y: 380, anchor: 'middle', to: [0, 20] },
			{ lines: ['facet', 'undercut'], x: 316, y: 22, anchor: 'end', to: [14.6, 14] }
		],
		done: 'Laminae and flavum taken to widen the canal, the facets undercut.',
		altered: 'Less bone and muscle behind the nerves.',
		later: 'Instability if more than about half of a facet goes; narrow foramina that stayed narrow.'
	},
	{
		id: 'plif',
		name: 'Posterior lumbar interbody fusion (PLIF)',
		short: 'PLIF',
		from: 'behind',
		takesAway: ['lamina-left', 'lamina-right', 'spinous', 'flavum-left', 'flavum-right', 'nucleus'],
		putsIn: ['undercut', 'two-cages', 'screws', 'scar'],
		callouts: [
			screw,
			{ lines: ['two cages'], x: 4, y: 22, anchor: 'start', to: [-9, -16] },
			{ lines: ['sac held aside on both sides'], x: 160, y: 380, anchor: 'middle', to: [0, 13] }
		],
		done: 'A wide way in from behind; the sac is held aside on both sides; two cages, then screws and rods.',
		altered: 'Cage and bone in place of the disc; the segment no longer moves.',
		later: 'Injury to root or dura, scar, non-union, adjacent segment disease.'
	},
	{
		id: 'tlif',
		name: 'Transforaminal lumbar interbody fusion (TLIF)',
		short: 'TLIF',
		from: 'behind, one side',
		takesAway: ['lamina-left-lateral', 'facet-left', 'flavum-left', 'nucleus'],
		putsIn: ['curved-cage', 'screws', 'scar'],
		callouts: [
			screw,
			{ lines: ['one cage'], x: 4, y: 22, anchor: 'start', to: [-9, -21] },
			{ lines: ['facet gone'], x: 316, y: 380, anchor: 'end', to: [17, 16] }
		],
		done: 'One facet joint taken out; one cage passed through the foramen; screws and rods.',
		altered: 'The sac is pulled less than in PLIF; one side has lost its facet.',
		later: 'Irritation of the exiting root and its ganglion, non-union.'
	},
	{
		id: 'alif',
		name: 'Anterior lumbar interbody fusion (ALIF)',
		short: 'ALIF',
		from: 'front',
		takesAway: ['nucleus'],
		putsIn: ['front-cage'],
		callouts: [
			{ lines: ['large cage'], x: 4, y: 22, anchor: 'start', to: [-13, -24] },
			{ lines: ['great vessels', 'moved aside'], x: 316, y: 22, anchor: 'end', to: [9, -43] },
			{ lines: ['canal not opened'], x: 160, y: 380, anchor: 'middle', to: [0, 15] }
		],
		done: 'Through the abdomen, past the great vessels; the disc is cleared from the front and a large cage put in.',
		altered: 'Muscles of the back spared; the canal was not opened.',
		later: 'Vessel injury, retrograde ejaculation, sympathetic change, a root that stays compressed.'
	},
	{
		id: 'posterolateral',
		name: 'Posterolateral fusion',
		short: 'Posterolateral',
		from: 'behind',
		takesAway: [],
		putsIn: ['screws', 'graft'],
		callouts: [
			screw,
			{ lines: ['bone graft'], x: 4, y: 380, anchor: 'start', to: [-36, 13.4] },
			{ lines: ['disc stays'], x: 4, y: 22, anchor: 'start', to: [-12, -24] }
		],
		done: 'Screws through the pedicles, rods between them, bone graft between the transverse processes.',
		altered: 'A rigid segment that hands its load to the neighbours.',
		later:
			'Screw misplaced or loose, rod broken, non-union, adjacent segment disease, pain from the sacroiliac joint.'
	}
];

/** The operations that patients see. */
const plainIds = ['microdiscectomy', 'laminectomy', 'tlif', 'alif'] as const;
export type PlainId = (typeof plainIds)[number];

export interface PlainOperation {
	/** On its button, too. */
	name: string;
	/** The lines of the callouts, in the callouts' order. */
	inPicture: readonly (readonly string[])[];
	done: string;
	altered: string;
	later: string;
}

/** For patients: the same drawings with other words, those of operation-layers.en.ts or of another language. */
export function plainOperations(words: Record<PlainId, PlainOperation>): Operation[] {
	return operations
		.filter((operation): operation is Operation & { id: PlainId } => isPlain(operation.id))
		.map((operation) => {
			const { inPicture, ...own } = words[operation.id];
			const callouts = operation.callouts.map((callout, nth) => ({
				...callout,
				lines: inPicture[nth] ?? callout.lines
			}));

			return { ...operation, ...own, short: own.name, callouts };
		});
}

function isPlain(id: OperationId): id is PlainId {
	return (plainIds as readonly OperationId[]).includes(id);
}
