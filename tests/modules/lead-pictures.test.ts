import { describe, expect, it } from 'vitest';
import { drawBody } from '../../modules/neuromodulation/body-drawing.ts';
import { regions, tingling } from '../../modules/neuromodulation/body-regions.ts';
import { course, day } from '../../modules/neuromodulation/closed-loop.ts';
import { segments } from '../../modules/neuromodulation/cord.ts';
import { drawSection, fluidBehind } from '../../modules/neuromodulation/cord-section.ts';
import { drawCanal } from '../../modules/neuromodulation/lead-drawing.ts';
import { oneCathode, opening } from '../../modules/neuromodulation/lead-places.ts';
import { sayRoots } from '../../modules/neuromodulation/lead-words.ts';
import { drawStrip } from '../../modules/neuromodulation/loop-strip.ts';
import type { Picture } from '../../modules/neuromodulation/picture.ts';
import { firing, profile, reach, type Lead } from '../../modules/neuromodulation/recruitment.ts';

const standing = 1;
const fired = (lead: Lead, current: number) => firing(reach(lead, standing), current);
const canal = (lead: Lead, current: number) =>
	drawCanal(profile(lead, standing), current, fired(lead, current));
const section = (lead: Lead, current: number) =>
	drawSection(lead.along, lead.across, standing, fired(lead, current), true);
const strip = () => {
	const { lead, milliamperes } = opening;
	return drawStrip(
		course(lead, milliamperes, 'open') ?? [],
		course(lead, milliamperes, 'closed') ?? [],
		'sitting'
	);
};

function of(picture: Picture, kind: string): string[] {
	return picture.shapes.filter(([is]) => is === kind).map(([, d]) => d);
}

const out = oneCathode('T9', 0.5, -4);

describe('every picture', () => {
	it.each([
		['the canal', canal(out, 8)],
		['the canal without current', canal(opening.lead, 0)],
		['the cut', section(out, 8)],
		['the body', drawBody({ left: regions.map(({ id }) => id), right: [] })],
		['the strip', strip()]
	])('%s is made of numbers, and its words stand inside it', (_, { width, height, shapes, words }) => {
		for (const [kind, d] of shapes) expect(d, kind).not.toMatch(/NaN|undefined|Infinity/);
		for (const [, x, y, says] of words) {
			expect(x, says).toBeGreaterThanOrEqual(0);
			expect(x, says).toBeLessThanOrEqual(width);
			expect(y, says).toBeGreaterThan(0);
			expect(y, says).toBeLessThanOrEqual(height);
		}
	});
});

describe('the canal', () => {
	it('marks the roots that fire, as the words name them', () => {
		const named = sayRoots(fired(out, 8));

		expect(named).toMatch(/^left T/);
		expect(of(canal(out, 8), 'root fires')).toHaveLength(named.split(', ').length);
		expect(of(canal(out, 0), 'root fires')).toEqual([]);
	});

	it('draws roots for both sides, each with its rim', () => {
		const roots = of(canal(out, 0), 'root');

		expect(roots).toEqual(of(canal(out, 0), 'rim'));
		expect(roots.length % 2).toBe(0);
	});
});

describe('the cut', () => {
	it('hatches as many lanes as there are columns that fire', () => {
		const current = 5.5;
		const count = (kind: string) => of(section(opening.lead, current), kind).join('').split('Z').length - 1;

		const columns = fired(opening.lead, current).filter(({ part }) => part === 'column');
		const inside = segments.filter(({ entry }) => entry >= opening.lead.along);

		expect(columns.length).toBeGreaterThan(0);
		expect(count('lane')).toBe(columns.length);
		expect(count('lane') + count('lane quiet')).toBe(2 * inside.length);
	});

	it('gives the depth of the fluid that it shows', () => {
		const depth = fluidBehind(opening.lead.along, standing).toFixed(1);

		expect(section(opening.lead, 5).words.map(([, , , says]) => says)).toContain(depth);
	});

	it('shows a dead lead as one without a cathode', () => {
		expect(of(drawSection(60, 0, standing, [], false), 'contact off')).toHaveLength(1);
	});
});

describe('the body', () => {
	it('shades the side that tingles: from the front left is on the right, from behind on the left', () => {
		const [skin = ''] = of(drawBody({ left: ['foot'], right: [] }), 'tingles').filter(Boolean);
		const starts = [...skin.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));

		expect(starts).toEqual([56 + 15, 264 - 15]);
	});

	it('names what tingles in bold, with a leader', () => {
		const where = tingling(reach(opening.lead, standing), 5.5);
		const picture = drawBody(where);
		const bold = picture.words.filter(([kind]) => kind.includes('on')).map(([, , , says]) => says);

		expect(bold).toEqual(['thigh, back', 'lower leg', 'foot']);
		expect(of(picture, 'leader').filter(Boolean)).toHaveLength(bold.length);
	});
});

describe('the strip', () => {
	it('says both loops in numbers for each posture, and lights the present one', () => {
		const { words } = strip();

		expect(words.filter(([kind]) => kind === 'middle closed')).toHaveLength(day.length);
		expect(of(strip(), 'now')).toEqual([`M${6 + 62 * day.indexOf('sitting')} 8h62v240h-62Z`]);
	});
});
