/** The circuit as it is drawn, left to right: skin, dorsal horn, and up to the brain. A scheme: places and sizes are not to scale. */
export const width = 320;
export const height = 366;

export type FibreId =
	'touch' | 'column' | 'collateral' | 'toBrain' | 'pain' | 'pain2' | 'brake' | 'hold' | 'axon' | 'descending';

export const inhibitor = { x: 164, y: 146, r: 27 };
export const projection = { x: 244, y: 250, r: 27 };

/** The gate hangs from its hinge across the thin fibres. */
export const hinge = { x: 164, y: 228 };
export const leaf = 42;

/** Degrees from shut (0) to wide open, for the share that passes. */
export function swing(open: number): number {
	return -85 * open;
}

/** Every fibre runs in the direction of its signals. */
export const fibres: Record<FibreId, { d: string; thick: boolean }> = {
	touch: { d: 'M-8 196H38Q56 196 56 178V146', thick: true },
	column: { d: 'M56 92V146', thick: true },
	toBrain: { d: 'M56 92V42', thick: true },
	collateral: { d: 'M56 146H135', thick: true },
	pain: { d: 'M-8 250H164', thick: false },
	pain2: { d: 'M164 250H215', thick: false },
	brake: { d: 'M112 250C112 200 122 180 138 166', thick: false },
	hold: { d: 'M164 173V222', thick: false },
	axon: { d: 'M271 250H284Q300 250 300 234V42', thick: false },
	descending: { d: 'M226 42V104Q226 132 194 142', thick: false }
};

/** The dorsal horn: grey matter, wide at its end, narrow where it goes on to the middle of the cord. */
export const horn =
	'M98 134C98 86 116 66 172 66H212C264 66 288 92 288 150V276C288 320 262 340 208 340C146 340 104 324 100 282C97 240 98 164 98 134Z';
