import { regions, type RegionId, type Tingling } from './body-regions.ts';
import { vertebraAt } from './cord.ts';
import { contactAlong, sides, type Lead, type Polarity, type Reach } from './recruitment.ts';

/** “Tingling, left: foot. Right: none.”, or one list where both sides are alike. */
export function sayTingling({ left, right }: Tingling): string {
	if (left.length + right.length === 0) return 'No tingling is expected.';
	if (left.join() === right.join()) return `Tingling on both sides: ${listed(left)}.`;
	return `Tingling left: ${listed(left)}. Right: ${listed(right)}.`;
}

/** The roots that fire, side by side: “left T11, L1”. Empty when none does. */
export function sayRoots(fired: readonly Reach[]): string {
	return sides
		.map((side) => {
			const roots = fired.filter((fibre) => fibre.part === 'root' && fibre.side === side);
			return roots.length > 0 ? `${side} ${roots.map(({ segment }) => segment).join(', ')}` : '';
		})
		.filter(Boolean)
		.join('; ');
}

/** Where the cathodes stand, or the middle of the lead if there is none: “T9”, “T9 to T10”. */
export function sayLevel(lead: Lead): string {
	const cathodes = lead.contacts.flatMap((polarity, index) =>
		polarity === 'cathode' ? [vertebraAt(contactAlong(lead, index)).name] : []
	);
	const [first, last] = [cathodes[0], cathodes.at(-1)];
	if (first === undefined) return vertebraAt(lead.along).name;
	return first === last ? first : `${first} to ${last}`;
}

export function sayOffset(across: number): string {
	return across === 0 ? 'midline' : `${Math.abs(across)} mm ${across < 0 ? 'left' : 'right'}`;
}

export function sayCurrent(milliamperes: number): string {
	return `${milliamperes.toFixed(1)} mA`;
}

/** A threshold in the table: what the bench cannot give is “not reached”. */
export function sayThreshold(milliamperes: number, most: number): string {
	return milliamperes <= most ? milliamperes.toFixed(1) : 'not reached';
}

/** In print beside the number of a contact. */
export const signs: Record<Polarity, string> = { off: 'off', cathode: '−', anode: '+' };

/** What the next tap makes of a contact. */
export const next: Record<Polarity, Polarity> = { off: 'cathode', cathode: 'anode', anode: 'off' };

function listed(ids: readonly RegionId[]): string {
	return ids.length === 0 ? 'none' : ids.map(nameOf).join(', ');
}

/** In words, as in a list. */
export function nameOf(id: RegionId): string {
	return regions.find((region) => region.id === id)?.name ?? id;
}
