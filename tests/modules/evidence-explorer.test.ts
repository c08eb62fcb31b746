import { describe, expect, it } from 'vitest';
import {
	filtered,
	inPoints,
	nextStudy,
	noFilters,
	pointsOf,
	type Filters
} from '../../modules/neuromodulation/evidence.ts';
import type { Counted } from '../../modules/neuromodulation/trials.ts';

const counted = new Map<string, Counted>(filtered(noFilters).counted.map((trial) => [trial.id, trial]));

function idsWith(filters: Partial<Filters>): string[] {
	const { counted, averaged } = filtered({ ...noFilters, ...filters });

	return [...counted, ...averaged].map(({ id }) => id);
}

describe('the evidence explorer', () => {
	it.each<[id: string, points: string]>([
		['north', '+36 (9 to 58)'],
		['process-6', '+39'],
		['process-24', '+35 (18 to 49)'],
		['senza', '+41'],
		['promise', '+9 (1 to 17)'],
		['accurate', '+26'],
		['evoke', '+28']
	])('puts %s at %s points, with an interval only where counts were read', (id, points) => {
		const trial = counted.get(id);

		expect(trial && inPoints(pointsOf(trial))).toBe(points);
	});

	it('comes near the interval that PROMISE itself published: 9.0 (0.6 to 17.5)', () => {
		const promise = counted.get('promise');
		const points = promise && pointsOf(promise);

		expect(points).toMatchObject({ value: expect.closeTo(9, 1) as number });
		expect(points && 'from' in points && Math.abs(points.from - 0.6)).toBeLessThan(1);
		expect(points && 'to' in points && Math.abs(points.to - 17.5)).toBeLessThan(1);
	});

	it.each<[Partial<Filters>, string[]]>([
		[{}, ['north', 'process-6', 'process-24', 'senza', 'promise', 'accurate', 'evoke', 'hara']],
		[{ blinded: true }, ['evoke', 'hara']],
		[{ fbss: true }, ['north', 'process-6', 'process-24', 'promise', 'hara']],
		[{ independent: true }, ['hara']],
		[{ comparator: 'usual care' }, ['process-6', 'process-24', 'promise']],
		[{ comparator: 'surgery' }, ['north']],
		[{ comparator: 'other stimulation' }, ['senza', 'accurate', 'evoke']],
		[{ comparator: 'placebo' }, ['hara']],
		[{ blinded: true, fbss: true }, ['hara']],
		[{ blinded: true, comparator: 'usual care' }, []]
	])('with %j leaves %j', (filters, ids) => {
		expect(idsWith(filters)).toEqual(ids);
	});

	it('keeps people and means apart', () => {
		const { counted, averaged } = filtered(noFilters);

		expect(averaged.map(({ id }) => id)).toEqual(['hara']);
		expect(counted.map(({ id }) => id)).not.toContain('hara');
	});

	it('has one best answer to what would change your mind, and an answer to every choice', () => {
		expect(nextStudy.choices.filter(({ best }) => best)).toHaveLength(1);
		expect(new Set(nextStudy.choices.map(({ answer }) => answer)).size).toBe(nextStudy.choices.length);
	});
});
