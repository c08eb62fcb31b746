import type { Counts } from './block-logic.ts';

export interface Node {
	people: number;
	/** What parts these people from their siblings; + and − are the answer of the block at that fork. */
	says: string;
	x: number;
	y: number;
	/** Whether the pain comes from here: undefined for everybody. */
	there?: boolean;
	/** The node above it: undefined for everybody. */
	from?: Node;
}

const step = 54;
const top = 20;

/** The probability tree with people for probabilities: by source, by the first block and, of two, by the second. */
export function grow(counts: Counts, blocks: 1 | 2): Node[] {
	const { both, onceOnly, missed, falseBoth, falseOnce, clear } = counts;
	const all: Node = {
		people: both + onceOnly + missed + falseBoth + falseOnce + clear,
		says: 'all',
		x: 160,
		y: top
	};

	return [
		all,
		...branch(all, true, [both, onceOnly, missed], 80, blocks),
		...branch(all, false, [falseBoth, falseOnce, clear], 240, blocks)
	];
}

export function treeHeight(blocks: 1 | 2): number {
	return top + step * (blocks + 1) + 14;
}

function branch(
	all: Node,
	there: boolean,
	[twice = 0, once = 0, never = 0]: number[],
	x: number,
	blocks: 1 | 2
): Node[] {
	const node = (people: number, says: string, x: number, from: Node): Node => ({
		people,
		says,
		x,
		y: from.y + step,
		there,
		from
	});
	const source = node(twice + once + never, there ? 'from here' : 'elsewhere', x, all);
	const positive = node(twice + once, '+', x - 36, source);
	const negative = node(never, '−', x + 44, source);
	const second = [node(twice, '+', x - 50, positive), node(once, '−', x + 14, positive)];

	return [source, positive, negative, ...(blocks === 2 ? second : [])];
}
