import type { Counts } from './block-logic.ts';

/** A box of people who got the same answer: first those with the source there (filled), then the others (rings). */
interface Box {
	answer: string;
	there: number;
	elsewhere: number;
	/** Height of its words' baseline, and of its first row of people. */
	words: number;
	top: number;
	dots: { x: number; y: number; there: boolean }[];
}

export interface Grid {
	boxes: Box[];
	height: number;
	radius: number;
}

const width = 320;
const header = 28;

/** Boxes under each other, people in rows. The height hangs on the number of people and boxes alone, so that nothing jumps. */
export function arrange(counts: Counts, people: number, blocks: 1 | 2): Grid {
	const perRow = people > 100 ? 50 : 20;
	const pitch = (width - 8) / perRow;
	const groups = answers(counts, blocks);

	let y = 0;
	const boxes = groups.map(({ answer, there, elsewhere }): Box => {
		const top = y + header;
		const dots = Array.from({ length: there + elsewhere }, (_, at) => ({
			x: tidy(4 + ((at % perRow) + 0.5) * pitch),
			y: tidy(top + (Math.floor(at / perRow) + 0.5) * pitch),
			there: at < there
		}));
		const box = { answer, there, elsewhere, words: y + 18, top, dots };
		y = top + Math.ceil(dots.length / perRow) * pitch + 10;
		return box;
	});

	// Each box may begin a row that it does not fill.
	const rows = people / perRow + groups.length - 1;

	return {
		boxes,
		height: tidy(groups.length * (header + 10) + rows * pitch),
		radius: tidy(pitch * 0.36)
	};
}

function answers(
	{ both, onceOnly, missed, falseBoth, falseOnce, clear }: Counts,
	blocks: 1 | 2
): { answer: string; there: number; elsewhere: number }[] {
	return blocks === 1
		? [
				{ answer: 'Positive', there: both + onceOnly, elsewhere: falseBoth + falseOnce },
				{ answer: 'Negative', there: missed, elsewhere: clear }
			]
		: [
				{ answer: 'Both positive', there: both, elsewhere: falseBoth },
				{ answer: 'Only the first', there: onceOnly, elsewhere: falseOnce },
				{ answer: 'First negative', there: missed, elsewhere: clear }
			];
}

function tidy(number: number): number {
	return Math.round(number * 100) / 100;
}
