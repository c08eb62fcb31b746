import type { SegmentName } from './cord.ts';
import { fibresOf, underLead } from './fibres.ts';
import { activation, type Source } from './field.ts';

/** How easily each segment is reached on each side, for every mA that the lead gives. Empty without a cathode. */
export function reach(lead: Lead, shift: number): Reach[] {
	const sources = sourcesOf(lead);
	if (sources.length === 0) return [];

	const top = Math.min(...sources.map(({ at }) => at.along)) - horizon;
	const bottom = Math.max(...sources.map(({ at }) => at.along)) + horizon;
	const mirrored = sources.map(({ at, ...rest }) => ({ ...rest, at: { ...at, across: -at.across } }));
	const reached = new Map<string, Reach>();

	for (const { segment, part, nodes } of fibresOf(shift)) {
		const near = nodes.filter(({ along }) => along > top && along < bottom);
		if (near.length < 3) continue;

		for (const side of sides) {
			const drive = Math.max(...activation(side === 'right' ? sources : mirrored, near)) / ease[part];
			if (drive <= 0) continue;
			const key = `${side} ${part} ${segment.name}`;
			const perMilliampere = drive / threshold;
			if (perMilliampere > (reached.get(key)?.perMilliampere ?? 0)) {
				reached.set(key, { segment: segment.name, side, part, perMilliampere });
			}
		}
	}
	return [...reached.values()];
}

/** What of it fires at that current. */
export function firing(reached: readonly Reach[], milliamperes: number): Reach[] {
	return reached.filter(({ perMilliampere }) => perMilliampere * milliamperes >= 1);
}

/** Whether this segment is among what fires. */
export function fires(
	fired: readonly Reach[],
	part: Reach['part'],
	side: Side,
	segment: SegmentName
): boolean {
	return fired.some((fibre) => fibre.part === part && fibre.side === side && fibre.segment === segment);
}

/** The drive along a fibre of the columns straight under the lead, from top to bottom, each mA as a share of the threshold. */
export function profile(lead: Lead, shift: number): { along: number; perMilliampere: number }[] {
	const sources = sourcesOf(lead);
	const nodes = underLead(lead, shift);

	return activation(sources, nodes).map((drive, index) => ({
		along: nodes[index + 1]?.along ?? 0,
		perMilliampere: drive / threshold
	}));
}

export type Side = 'left' | 'right';
export const sides: readonly Side[] = ['left', 'right'];

export interface Reach {
	segment: SegmentName;
	side: Side;
	part: 'column' | 'root';
	/** Share of the threshold that one mA gives: a fibre fires from 1 ÷ this on. */
	perMilliampere: number;
}

export type Polarity = 'off' | 'cathode' | 'anode';

/** A percutaneous lead of eight ring contacts, from the top down. */
export interface Lead {
	/** Its middle, in mm below the top of T7. */
	along: number;
	/** In mm to the patient's right of the midline. */
	across: number;
	contacts: readonly Polarity[];
}

/** Contact length 3 mm, diameter 1.3 mm, gaps 4 mm: a common percutaneous lead (NM-11, sizes to be verified per model). */
export const pitch = 7;
export const contactLength = 3;
export const leadDiameter = 1.3;

/** Where the contact with that number, counted from 0 at the top, lies. */
export function contactAlong({ along }: { along: number }, index: number): number {
	return along + (index - 3.5) * pitch;
}

/**
 * One mA out of all cathodes together, shared evenly, and back into the anodes; without an anode it returns to the generator,
 * which is too far to count. A ring is taken as a point in its middle.
 */
export function sourcesOf(lead: Lead): Source[] {
	const count = (polarity: Polarity) => lead.contacts.filter((contact) => contact === polarity).length;
	const [cathodes, anodes] = [count('cathode'), count('anode')];
	if (cathodes === 0) return [];

	return lead.contacts.flatMap((polarity, index) =>
		polarity === 'off'
			? []
			: [
					{
						at: { across: lead.across, deep: -leadDiameter / 2, along: contactAlong(lead, index) },
						milliamperes: polarity === 'cathode' ? -1 / cathodes : 1 / anodes
					}
				]
	);
}

/**
 * The second difference, in mV, at which a dorsal-column fibre fires: set so that the first tingling of a lead at T9 in the
 * midline, one cathode, standing, takes 5.0 mA. That is the median threshold of a 295 µs pulse (NM-08, NM-09: Yearwood 2010).
 */
const threshold = 1.862;

/**
 * A root takes 1.15 times the drive of a dorsal column: columns have the lower rheobase and chronaxie (mouse, scsaxon2019, where
 * roots took 2.6 times as much); how much in people is an assumption, at which roots answer first beyond about 4 mm from the
 * midline. That bent roots are relatively easy to reach (Struijk 1993) comes out of their path.
 */
const ease = { column: 1, root: 1.15 };

/** Nodes further than this from every live contact do not matter. */
const horizon = 20;
