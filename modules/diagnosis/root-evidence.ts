import { areas, signs, type AreaId, type SignId } from './root-signs.ts';
import { rootTable, type Root } from './root-table.ts';

/** What was marked on one leg. */
export interface Marked {
	pain: readonly AreaId[];
	numb: readonly AreaId[];
	signs: readonly SignId[];
}

interface Ranked {
	root: Root;
	/** 1 for the best; roots with equal points share a place. */
	place: number;
	points: number;
	reasons: { says: string; points: number }[];
}

export interface Evidence {
	/** What makes this an emergency (RF-01). Anything here is said before all else. */
	emergency: string[];
	/** Roots with any point, best first; equal ones in the order of the spine. */
	ranked: Ranked[];
	/** What was marked but speaks for no root. */
	silent: string[];
	/** Foot drop while inversion and hip abduction were not marked weak (AN-19). */
	thinkPeroneal: boolean;
	/** Eversion was marked: it never decides (AN-18). */
	eversion: boolean;
	/** Any movement was marked weak (RF-04). */
	weakness: boolean;
}

/**
 * How each sign counts: simple weights for teaching, chosen for this figure and tested in no study. A sign that the table
 * gives to one root counts more than one that roots share; pain counts least, because patterns overlap.
 */
export const counting: readonly { sign: string; points: string }[] = [
	{ sign: 'Numb where the root is tested', points: '2' },
	{ sign: 'Numb elsewhere in its pain pattern', points: '1' },
	{ sign: 'Pain in its area or pattern', points: '1' },
	{ sign: 'Weak movement of one root', points: '2' },
	{ sign: 'Weak movement shared by two roots', points: '1 each' },
	{ sign: 'Weak foot eversion', points: '0: sources give L5 or S1' },
	{ sign: 'Knee jerk', points: 'L4 2, L3 1' },
	{ sign: 'Ankle jerk', points: 'S1 2' },
	{ sign: 'Medial hamstring jerk (not reliable)', points: 'L5 1' },
	{ sign: 'Straight-leg raise', points: 'L5 1, S1 1' },
	{ sign: 'Femoral stretch', points: 'L2, L3, L4: 1 each' },
	{ sign: 'Saddle, anal wink, bladder, bowel, sexual function, both legs', points: 'no ranking: emergency' }
];

/** Ranks the roots by what was marked. The same marks in any order give the same answer. */
export function weigh(marked: Marked): Evidence {
	const found = [
		...areas.filter(({ id }) => marked.numb.includes(id)).map(numb),
		...areas.filter(({ id }) => marked.pain.includes(id)).map(pain),
		...signs.filter(({ id }) => marked.signs.includes(id)).map(onExamination)
	];
	const weak = (id: SignId) => marked.signs.includes(id);

	return {
		emergency: found.filter(({ emergency }) => emergency).map(({ says }) => says),
		ranked: rank(found),
		silent: found
			.filter(({ points, emergency }) => Object.keys(points).length === 0 && !emergency)
			.map(({ says }) => says),
		thinkPeroneal: weak('dorsiflexion') && !weak('inversion') && !weak('hip-abduction'),
		eversion: weak('eversion'),
		weakness: signs.some(({ id, group }) => group === 'Weak movement' && weak(id))
	};
}

interface Found {
	says: string;
	points: Partial<Record<Root, number>>;
	emergency: boolean;
}

/** Numb skin: 2 for the root that is tested there, 1 for a root whose pain runs there. */
function numb({ id, label, testOf, patternOf }: (typeof areas)[number]): Found {
	return {
		says: `Numb: ${lower(label)}`,
		points: { ...each(patternOf, 1), ...each(testOf, 2) },
		emergency: id === 'saddle'
	};
}

/** Pain: 1 for every root whose skin or pattern it is. In the saddle it is taken for a sensory change: the safer line. */
function pain({ id, label, testOf, patternOf }: (typeof areas)[number]): Found {
	return {
		says: `Pain: ${lower(label)}`,
		points: each([...testOf, ...patternOf], 1),
		emergency: id === 'saddle'
	};
}

function onExamination({ label, group, points, emergency = false }: (typeof signs)[number]): Found {
	const says = {
		'Weak movement': `Weak: ${lower(label)}`,
		'Lost reflex': `Reflex: ${lower(label)}`,
		'Stretch test': label,
		'Ask always': label
	}[group];

	return { says, points, emergency };
}

function rank(found: readonly Found[]): Ranked[] {
	const scored = rootTable
		.map(({ root }) => {
			const reasons = found.flatMap(({ says, points }) => {
				const earned = points[root];
				return earned ? [{ says, points: earned }] : [];
			});
			return { root, reasons, points: reasons.reduce((sum, reason) => sum + reason.points, 0) };
		})
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points);

	return scored.map((row) => ({
		...row,
		place: 1 + scored.filter(({ points }) => points > row.points).length
	}));
}

function each(roots: readonly Root[], points: number): Partial<Record<Root, number>> {
	return Object.fromEntries(roots.map((root) => [root, points]));
}

function lower(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}
