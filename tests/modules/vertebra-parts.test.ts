import { describe, expect, it } from 'vitest';
import { namesEnd, onPaper, paper } from '../../modules/anatomy/vertebra-drawing.ts';
import {
	plainVertebraParts,
	vertebraParts,
	type VertebraPart
} from '../../modules/anatomy/vertebra-parts.ts';

describe.each([
	['clinicians', vertebraParts],
	['patients', plainVertebraParts]
])('the parts for %s', (_, parts) => {
	it('have a name of their own each, and say what the part is', () => {
		expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
		expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
		for (const { meaning } of parts) expect(meaning).toMatch(/^[A-Z].+\.$/);
	});

	it('have their names on the paper, none over another', () => {
		const boxes = parts.map(boxOf);
		for (const box of boxes) {
			expect(box.left, box.label.join()).toBeGreaterThanOrEqual(0);
			expect(box.right, box.label.join()).toBeLessThanOrEqual(paper.width);
			expect(box.bottom, box.label.join()).toBeLessThanOrEqual(namesEnd);
			for (const other of boxes)
				if (other !== box)
					expect(
						box.right < other.left ||
							other.right < box.left ||
							box.bottom < other.top ||
							other.bottom < box.top,
						`${box.label.join()} over ${other.label.join()}`
					).toBe(true);
		}
	});

	it('are pointed at by lines that run through no other name', () => {
		for (const part of parts) {
			const box = boxOf(part);
			const end = onPaper({ x: part.to[0], y: part.to[1] });
			const begin = {
				x: Math.max(box.left, Math.min(box.right, end.x)),
				y: Math.max(box.top, Math.min(box.bottom, end.y))
			};
			for (const other of parts.filter(({ id }) => id !== part.id)) {
				const { left, right, top, bottom } = boxOf(other);
				for (let share = 0; share <= 1; share += 0.01) {
					const x = begin.x + (end.x - begin.x) * share;
					const y = begin.y + (end.y - begin.y) * share;
					expect(x > left && x < right && y > top && y < bottom, `${part.id} through ${other.id}`).toBe(
						false
					);
				}
			}
		}
	});

	it('are pointed at on the paper', () => {
		for (const { to } of parts) {
			const { x, y } = onPaper({ x: to[0], y: to[1] });
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(paper.width);
			expect(y).toBeLessThan(paper.height);
		}
	});
});

/** About where the name of a part stands. */
function boxOf({ label, at: { x, y, anchor } }: VertebraPart) {
	const wide = 8 * Math.max(...label.map((line) => line.length));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;

	return { label, left, right: left + wide, top: y - 14, bottom: y + (label.length - 1) * 19 + 3 };
}
