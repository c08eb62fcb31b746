import { describe, expect, it } from 'vitest';
import { onPaper, paper } from '../../modules/anatomy/vertebra-drawing.ts';
import { plainVertebraParts, vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';

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
		const boxes = parts.map(({ label, at: { x, y, anchor } }) => {
			const wide = 8 * Math.max(...label.map((line) => line.length));
			const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
			return { label, left, right: left + wide, top: y - 14, bottom: y + (label.length - 1) * 19 + 3 };
		});
		for (const box of boxes) {
			expect(box.left, box.label.join()).toBeGreaterThanOrEqual(0);
			expect(box.right, box.label.join()).toBeLessThanOrEqual(paper.width);
			expect(box.bottom, box.label.join()).toBeLessThanOrEqual(paper.height);
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

	it('are pointed at on the paper', () => {
		for (const { to } of parts) {
			const { x, y } = onPaper({ x: to[0], y: to[1] });
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(paper.width);
			expect(y).toBeLessThan(paper.height);
		}
	});
});
