/** The metal that touches the tissue. Charge density hangs on its area, and the area on the shape of the lead. */
export type ContactId = 'ring' | 'paddle' | 'ganglion';

export interface Contact {
	name: string;
	/** The name on a button. */
	short: string;
	/** How the area comes about, in mm. */
	from: string;
	/** mm². */
	area: number;
}

/**
 * NM-11: a ring 3 mm long and 1.27 mm across, on a DRG lead 1.25 and 1 mm; from memory of a lead manual, so examples. The size
 * of a paddle's plate stands in no source that was read: an example as well.
 */
export const contacts: Record<ContactId, Contact> = {
	ring: ring('Ring of a percutaneous lead', 'Ring', 1.27, 3),
	paddle: { name: 'Plate of a paddle lead', short: 'Paddle', from: '4 × 2.5 mm', area: 4 * 2.5 },
	ganglion: ring('Ring of a DRG lead', 'DRG', 1, 1.25)
};

export const contactIds = Object.keys(contacts) as ContactId[];

/** A cylinder without its ends. */
function ring(name: string, short: string, diameter: number, length: number): Contact {
	return { name, short, from: `π × ${diameter} × ${length} mm`, area: Math.PI * diameter * length };
}
