import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as english } from '../../modules/outcomes/goal-builder.en.ts';
import spanish from '../../modules/outcomes/goal-builder.es.ts';
import { goalFrom, type Wish } from '../../modules/outcomes/goal.ts';
import { needs, tell, thingsIn } from '../../modules/outcomes/goal-words.ts';
import { longSentences } from './plain-words.ts';

const wish: Wish = { now: 5, wanted: 20, weeks: 8, start: '2026-11-26' };

/** The goal of a wish that has one. */
function goalOf(change: Partial<Wish> = {}) {
	const goal = goalFrom({ ...wish, ...change });
	if (goal.is !== 'goal') throw new Error(`no goal: ${goal.is}`);

	return goal;
}

describe('a goal', () => {
	it('has a step for each week, a day to look at it halfway, and its day', () => {
		expect(goalOf()).toEqual({
			is: 'goal',
			steps: [6, 8, 10, 12, 14, 16, 18, 20],
			halfway: '2026-12-24',
			by: '2027-01-21',
			steep: false
		});
	});

	it.each([
		[20, 20],
		[30, 20]
	])('is none when %i minutes can be done and %i are wanted', (now, wanted) => {
		expect(goalFrom({ ...wish, now, wanted })).toEqual({ is: 'reached' });
	});

	// One minute more every two days: 3.5 a week (TX-02).
	it.each([
		[4, 1, 15, false],
		[4, 0, 15, true],
		[8, 2, 30, false],
		[8, 1, 30, true],
		[12, 18, 60, false],
		[12, 17, 60, true]
	] as const)('in %i weeks from %i to %i minutes: steep is %s', (weeks, now, wanted, steep) => {
		expect(goalOf({ weeks, now, wanted }).steep).toBe(steep);
	});

	it('never goes down on the way, begins at or above what can be done now, and ends at what is wanted', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 59 }),
				fc.integer({ min: 1, max: 60 }),
				fc.constantFrom(4, 8, 12),
				(now, more, weeks) => {
					const { steps } = goalOf({ now, wanted: now + more, weeks: weeks as Wish['weeks'] });

					expect(steps).toHaveLength(weeks);
					expect([now, ...steps]).toEqual([now, ...steps].toSorted((one, other) => one - other));
					expect(steps.at(-1)).toBe(now + more);
				}
			)
		);
	});
});

describe('a goal in words', () => {
	it('names one thing, one number and one date, then the first step and the day to look at it', () => {
		expect(tell('walk', goalOf(), 4, english)).toEqual({
			goal: 'By Thu 21 Jan I walk for 20 minutes, on 4 days a week.',
			way: 'The first small step, this week: 6 minutes. Halfway, on Thu 24 Dec, look at it with your team.'
		});
		expect(tell('walk', goalOf(), 4, spanish)).toEqual({
			goal: 'A más tardar el jue 21 ene, camino durante 20 minutos, 4 días por semana.',
			way: 'El primer paso pequeño, esta semana: 6 minutos. A mitad de camino, el jue 24 dic, revíselo con su equipo.'
		});
	});

	it.each([
		[1, 'on one day a week', 'un día por semana'],
		[3, 'on 3 days a week', '3 días por semana'],
		[7, 'every day', 'todos los días']
	])('says %i days a week as people do', (days, inEnglish, inSpanish) => {
		expect(english.howOften(days)).toBe(inEnglish);
		expect(spanish.howOften(days)).toBe(inSpanish);
	});

	it.each([
		['walk', 20, [true, true, true]],
		['walk', 5, [true, false, true]],
		['no-pain', 20, [false, false, false]]
	] as const)(
		'%s, %i minutes wanted: says which of thing, number and date are there',
		(thing, wanted, met) => {
			expect(needs(thing, goalFrom({ ...wish, wanted }), english).map((need) => need.met)).toEqual(met);
		}
	);

	it.each([
		['English', english, 'What would you do if your pain were less?'],
		['Spanish', spanish, '¿Qué haría usted si le doliera menos?']
	])('offers zero pain last, in %s, and says what to pick instead', (_, words, instead) => {
		expect(thingsIn(words).at(-1)).toEqual({ value: 'no-pain', label: words.noPain.label });
		expect(tell('no-pain', goalOf(), 4, words).way).toContain(instead);
	});

	it('speaks in sentences of at most twelve words', () => {
		const { noPain, steep, reached } = english;

		expect([noPain.answer, steep, reached].flatMap(longSentences)).toEqual([]);
	});
});
