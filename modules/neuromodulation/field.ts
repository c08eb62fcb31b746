/**
 * The potential that the contacts of a lead set up, and what it does to a nerve fibre. Two half-spaces meet in a plane that
 * stands for the dura: epidural fat behind, cerebrospinal fluid in front. A contact is a point source in the fat; the method
 * of images gives the exact potential on both sides (Jackson, Classical Electrodynamics, point charge and plane dielectric,
 * from memory; the tests check that potential and current cross the plane unbroken). The cord's own conductivity, the thin
 * dura and the bone are left out. Distances in mm, currents in mA, potentials in mV.
 */
export function potential(sources: readonly Source[], point: Point): number {
	let sum = 0;
	for (const { at, milliamperes } of sources) {
		const r = distance(point, at.across, at.deep, at.along);
		sum +=
			point.deep < 0
				? milliamperes * (1 / r + reflected / distance(point, at.across, -at.deep, at.along)) * behindDura
				: (milliamperes / r) * beforeDura;
	}
	return sum;
}

/**
 * What drives the nodes of a fibre: the second difference of the potential from node to node, in mV, for all nodes but the
 * first and the last (Rattay 1986, IEEE Trans Biomed Eng 33:974–977; the activating function of a myelinated fibre).
 * Positive depolarises.
 */
export function activation(sources: readonly Source[], nodes: readonly Point[]): number[] {
	const along = nodes.map((node) => potential(sources, node));

	return along
		.slice(1, -1)
		.map((here, index) => (along[index] ?? here) - 2 * here + (along[index + 2] ?? here));
}

/** S/m, of a model of the rat's cord: table 1 of Capogrosso 2013 (J Neurosci 33:19326), which takes them from Ladenbauer 2010. */
export const conductivity = { cerebrospinalFluid: 1.7, epiduralFat: 0.04 };

export interface Point {
	/** To the patient's right of the midline; the left is negative. */
	across: number;
	/** In front of the dura, towards the cord; behind it is negative. */
	deep: number;
	/** Below the top of T7. */
	along: number;
}

export interface Source {
	/** Behind the dura. */
	at: Point;
	/** Flowing out into the tissue: anodes are positive, cathodes negative. */
	milliamperes: number;
}

const { cerebrospinalFluid, epiduralFat } = conductivity;
const reflected = (epiduralFat - cerebrospinalFluid) / (epiduralFat + cerebrospinalFluid);
/** mA through S/m over mm gives volts: hence the 1000. */
const behindDura = 1000 / (4 * Math.PI * epiduralFat);
const beforeDura = 1000 / (2 * Math.PI * (epiduralFat + cerebrospinalFluid));

function distance(point: Point, across: number, deep: number, along: number): number {
	return Math.sqrt((point.across - across) ** 2 + (point.deep - deep) ** 2 + (point.along - along) ** 2);
}
