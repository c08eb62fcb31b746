import { describe, expect, it } from 'vitest';
import { additions, parts, pushedRoot } from '../../modules/anatomy/operation-drawing.ts';
import { words as english } from '../../modules/anatomy/operation-layers.en.ts';
import spanish from '../../modules/anatomy/operation-layers.es.ts';
import { operations, plainOperations, type Operation } from '../../modules/anatomy/operations.ts';
import { closed, length, namesEnd, onPaper, paper } from '../../modules/anatomy/vertebra-drawing.ts';
import {
	body,
	bodyDepth,
	ellipse,
	flipped,
	halves,
	sac,
	spinous,
	traversingRoot
} from '../../modules/anatomy/vertebra-shape.ts';

const plain = plainOperations(english.operations);
const all = [...operations, ...plain, ...plainOperations(spanish.operations)];
const find = (id: Operation['id']) => operations.find((each) => each.id === id);
const widest = (points: readonly { x: number }[]) => Math.max(...points.map(({ x }) => x));

describe('the level from above', () => {
	it('has the measured proportions: a body 35 mm deep, a canal about 26 wide and 16 deep', () => {
		const ys = body.map(({ y }) => y);
		const pedicleInside = Math.min(...halves.pedicle.map(({ x }) => x));
		const laminaInside = Math.min(...halves.laminaMedial.filter(({ x }) => x === 0).map(({ y }) => y));

		expect(bodyDepth).toBe(35);
		expect(-Math.min(...ys)).toBe(bodyDepth);
		expect(2 * pedicleInside).toBeGreaterThan(22);
		expect(2 * pedicleInside).toBeLessThan(28);
		expect(laminaInside).toBeGreaterThan(15);
		expect(laminaInside).toBeLessThan(20);
	});

	it('is the same on both sides', () => {
		for (const outline of [body, spinous])
			for (const { x, y } of outline)
				expect(outline.some((other) => other.x === 0 - x && other.y === y)).toBe(true);
		expect(flipped(flipped(halves.pedicle))).toEqual(halves.pedicle);
	});

	it('has the sac inside the canal, and the traversing root between sac and pedicle', () => {
		const inside = widest(ellipse(sac, sac.across, sac.deep));

		expect(inside).toBeLessThan(traversingRoot.x);
		expect(traversingRoot.x).toBeLessThan(Math.min(...halves.pedicle.map(({ x }) => x)));
		expect(pushedRoot.y).toBeGreaterThan(traversingRoot.y);
	});

	it('lies on its paper', () => {
		const corners = [...halves.transverse, ...flipped(halves.transverse), ...spinous, ...body].map(onPaper);
		for (const { x, y } of corners) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(paper.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(paper.height);
		}
		expect(length(10)).toBe(32);
		expect(closed(body)).toMatch(/^M[\d. C]+Z$/);
	});
});

describe.each(all)('$short', (operation) => {
	it('says what was done, what is altered and what may follow', () => {
		for (const words of [operation.done, operation.altered, operation.later])
			expect(words).toMatch(/^[A-Z].+\.$/);
	});

	it('draws all that it takes and puts in', () => {
		expect(operation.takesAway.length + operation.putsIn.length).toBeGreaterThan(0);
		for (const part of operation.takesAway) expect(parts[part].length).toBeGreaterThan(0);
		for (const addition of operation.putsIn) expect(additions[addition].length).toBeGreaterThan(0);
	});

	it('has its names on the paper', () => {
		for (const { lines, x, y, anchor, to } of operation.callouts) {
			const wide = 8 * Math.max(...lines.map((line) => line.length));
			const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
			expect(left, lines.join(' ')).toBeGreaterThanOrEqual(0);
			expect(left + wide, lines.join(' ')).toBeLessThanOrEqual(paper.width + 8);
			expect(y + (lines.length - 1) * 19).toBeLessThan(namesEnd);
			const target = onPaper({ x: to[0], y: to[1] });
			expect(target.x).toBeGreaterThan(0);
			expect(target.y).toBeGreaterThan(0);
		}
	});
});

describe('facts, section 1.4', () => {
	it.each<[Operation['id'], RegExp, RegExp]>([
		['microdiscectomy', /window.*flavum.*root.*fragment/, /herniation.*scar.*disc/],
		['laminectomy', /laminae.*flavum.*facets undercut/i, /instability.*half of a facet.*foramina/i],
		['plif', /both sides.*cages.*screws/, /dura.*scar.*non-union.*adjacent/],
		['tlif', /facet.*foramen.*screws/, /exiting root.*ganglion.*non-union/],
		['alif', /abdomen.*front/, /vessel.*ejaculation.*sympathetic/i],
		['posterolateral', /pedicles.*rods.*graft.*transverse/, /screw.*rod.*non-union.*adjacent.*sacroiliac/i]
	])('%s: the figure says what the table says', (id, done, later) => {
		expect(find(id)?.done).toMatch(done);
		expect(find(id)?.later).toMatch(later);
	});

	it('only from behind is the arch opened', () => {
		expect(find('alif')?.takesAway).toEqual(['nucleus']);
		expect(find('posterolateral')?.takesAway).toEqual([]);
		expect(find('tlif')?.takesAway).toContain('facet-left');
		for (const { takesAway } of operations.filter(({ from }) => from === 'front'))
			expect(takesAway.some((part) => /lamina|facet|flavum|spinous/.test(part))).toBe(false);
	});
});

it('patients read sentences of twelve words at most on the mean, and none of the surgeons’ short names', () => {
	const sentences = plain.flatMap(({ done, altered, later }) =>
		`${done} ${altered} ${later}`.split(/(?<=\.)\s+/)
	);
	const words = sentences.map((sentence) => sentence.split(/\s+/).length);

	expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(10);
	expect(JSON.stringify(plain.map(({ id: _, ...rest }) => rest))).not.toMatch(/\b(PLIF|TLIF|ALIF)\b/);
});
