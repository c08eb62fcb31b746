import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../modules/treatment/calendar.ts';
import { daysAfter, inWords, today } from '../../modules/treatment/plan-date.ts';
import { words as english } from '../../modules/treatment/quota-builder.en.ts';
import spanish from '../../modules/treatment/quota-builder.es.ts';
import { summaryOf } from '../../modules/treatment/quota-words.ts';
import { baselineOf, planDays, planFrom, type Rise } from '../../modules/treatment/quota.ts';

const walks = fc.tuple(
	fc.integer({ min: 1, max: 240 }),
	fc.integer({ min: 1, max: 240 }),
	fc.integer({ min: 1, max: 240 })
);
const everyDays = fc.constantFrom<Rise>(1, 2, 3, 7);

function minutesOf(measured: readonly number[], every: Rise, goal?: number): number[] {
	const plan = planFrom(measured, every, goal);
	if (plan.is !== 'plan') throw new Error(`no plan: ${plan.is}`);
	return plan.days;
}

describe('the worked example TX-02: walks of 10, 12 and 8 minutes', () => {
	it('have a baseline of 10', () => {
		expect(baselineOf([10, 12, 8])).toBe(10);
	});

	it('start at 8, rise by 1 every 2 days, and reach 15 on day 14', () => {
		expect(minutesOf([10, 12, 8], 2)).toEqual([8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15]);
	});

	it('stop rising at the goal', () => {
		expect(minutesOf([10, 12, 8], 2, 12).slice(6)).toEqual([11, 11, 12, 12, 12, 12, 12, 12, 12]);
	});
});

describe('a plan', () => {
	it.each<[walks: number[], first: number]>([
		[[10, 12, 8], 8],
		[[10, 10, 11], 8],
		[[5, 5, 5], 4],
		[[2, 2, 2], 1],
		[[30, 20, 40], 24]
	])('from walks of %j starts at %i: four fifths of the mean, rounded down', (measured, first) => {
		expect(minutesOf(measured, 2)[0]).toBe(first);
	});

	it.each<[walks: number[], goal: number | undefined, is: string]>([
		[[1, 2, 1], undefined, 'plan'],
		[[1, 1, 1], undefined, 'too-short'],
		[[10, 12], undefined, 'incomplete'],
		[[10, 12, 0], undefined, 'incomplete'],
		[[10, 12, 8.5], undefined, 'incomplete'],
		[[10, 12, 241], undefined, 'incomplete'],
		[[10, 12, Number.NaN], undefined, 'incomplete'],
		[[10, 12, 8], 7, 'goal-too-low'],
		[[10, 12, 8], 8, 'goal-too-low'],
		[[10, 12, 8], 9, 'plan']
	])('from walks of %j with goal %s is "%s"', (measured, goal, is) => {
		expect(planFrom(measured, 2, goal).is).toBe(is);
	});

	it('always starts below the mean, never falls, and rises by at most one minute at a time', () => {
		fc.assert(
			fc.property(walks, everyDays, (measured, every) => {
				const plan = planFrom(measured, every);
				fc.pre(plan.is === 'plan');

				expect(plan.days).toHaveLength(planDays + 1);
				expect(plan.days[0]).toBeLessThan(plan.baseline);
				plan.days.forEach((minutes, day) => {
					const before = plan.days[day - 1] ?? minutes;
					expect([0, 1]).toContain(minutes - before);
					if (minutes > before) expect(day % every).toBe(0);
				});
			})
		);
	});

	it('never passes its goal', () => {
		fc.assert(
			fc.property(walks, everyDays, fc.integer({ min: 1, max: 240 }), (measured, every, goal) => {
				const plan = planFrom(measured, every, goal);
				fc.pre(plan.is === 'plan');

				expect(Math.max(...plan.days)).toBeLessThanOrEqual(goal);
			})
		);
	});
});

describe('what is said of a plan', () => {
	it.each([
		[
			[10, 12, 8],
			'Su promedio es de 10 minutos. Empieza por debajo, con 8 minutos. El día 14 camina 15 minutos.'
		],
		[
			[10, 10, 11],
			'Su promedio es de 10,3 minutos. Empieza por debajo, con 8 minutos. El día 14 camina 15 minutos.'
		],
		[[10, 12], 'Escriba tres caminatas en minutos enteros, de 1 a 240 cada una.']
	])('from walks of %j, in Spanish: %s', (measured, said) => {
		expect(summaryOf(planFrom(measured, 2), true, spanish)).toBe(said);
	});

	it('has the same numbers for patients and clinicians', () => {
		const plan = planFrom([10, 10, 11], 2);
		const numbers = (text: string) => text.match(/[\d.]*\d/g);

		expect(numbers(summaryOf(plan, true, english))).toEqual(['10.3', '8', '14', '15']);
		expect(numbers(summaryOf(plan, false, english))).toEqual(['10.3', '80', '8', '14', '15']);
	});
});

describe('a day of the plan', () => {
	it.each([
		['2026-11-26', 0, '2026-11-26'],
		['2026-11-26', 14, '2026-12-10'],
		['2026-12-30', 2, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-03-28', 2, '2026-03-30']
	])('counted from %s, %i days on, is %s', (start, days, then) => {
		expect(daysAfter(start, days)).toBe(then);
	});

	it('is named as people name it', () => {
		expect(inWords('2026-11-26')).toBe('Thu 26 Nov');
		expect(inWords('2026-11-26', spanish.locale)).toBe('jue 26 nov');
	});

	it('is today where the learner is, not in Greenwich', () => {
		expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
		expect(today(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
	});
});

describe('the calendar file', () => {
	const now = new Date('2026-11-26T08:05:09.123Z');
	const wanted = {
		days: [8, 8, 9],
		start: '2026-12-30',
		time: '09:30',
		event: english.calendar.event,
		notes: 'Good day or bad day: stop at the number.\nNew numbness; weak legs, or fever: get help.',
		seed: 'a1b2'
	};
	const file = calendarOf(wanted, now);
	const unfolded = file.replaceAll('\r\n ', '');
	const lines = unfolded.split('\r\n');

	it('is one calendar with an event for each day', () => {
		expect(lines.slice(0, 4)).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//FBSS course//Quota builder//EN',
			'CALSCALE:GREGORIAN'
		]);
		expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
		expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(3);
		expect(unfolded.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});

	it('ends every line with CR LF and no other break (RFC 5545, 3.1)', () => {
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('writes local times that float: no Z, no zone, over the end of the year too (3.3.5)', () => {
		expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
			'DTSTART:20261230T093000',
			'DTSTART:20261231T093000',
			'DTSTART:20270101T093000'
		]);
		expect(lines.filter((line) => line.startsWith('DURATION'))).toEqual([
			'DURATION:PT8M',
			'DURATION:PT8M',
			'DURATION:PT9M'
		]);
	});

	it('stamps when it was made in UTC (3.8.7.2)', () => {
		expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual(
			Array<string>(3).fill('DTSTAMP:20261126T080509Z')
		);
	});

	it('gives each event an id of its own, the same when it is made again (3.8.4.7)', () => {
		const ids = lines.filter((line) => line.startsWith('UID:'));

		expect(new Set(ids).size).toBe(3);
		expect(calendarOf(wanted, new Date(0)).match(/^UID:.*$/gm)).toEqual(file.match(/^UID:.*$/gm));
		expect(calendarOf({ ...wanted, seed: 'c3d4' }, now).match(/^UID:.*$/gm)).not.toEqual(
			file.match(/^UID:.*$/gm)
		);
	});

	it('escapes commas, semicolons, backslashes and line breaks (3.3.11)', () => {
		expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toBe(
			'DESCRIPTION:Good day or bad day: stop at the number.\\nNew numbness\\; weak legs\\, or fever: get help.'
		);
		expect(calendarOf({ ...wanted, notes: 'a\\b' }, now)).toContain('DESCRIPTION:a\\\\b\r\n');
	});

	it('says in the summary how long to walk', () => {
		expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
			'SUMMARY:Walk 8 minutes',
			'SUMMARY:Walk 8 minutes',
			'SUMMARY:Walk 9 minutes'
		]);
	});

	it('says one minute, not one minutes', () => {
		expect(calendarOf({ ...wanted, days: [1] }, now)).toContain('SUMMARY:Walk 1 minute\r\n');
	});

	it('says it in the language of the plan', () => {
		const inSpanish = calendarOf({ ...wanted, days: [1, 8], ...spanish.calendar }, now);

		expect(inSpanish).toContain('SUMMARY:Caminar 1 minuto\r\n');
		expect(inSpanish).toContain('SUMMARY:Caminar 8 minutos\r\n');
		expect(inSpanish.replaceAll('\r\n ', '')).toContain(
			'ahora si tiene piel dormida entre las piernas\\, problemas nuevos con la orina o las heces\\, pérdida'
		);
	});

	it('folds lines at 75 octets, cuts no character in two, and unfolds to what went in (3.1)', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (notes) => {
				fc.pre(!/[\r\n\\,;]/.test(notes));
				const made = calendarOf({ ...wanted, notes }, now);

				for (const line of made.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					// Half a character would not come back.
					expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
				}
				expect(made.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${notes}\r\n`);
			})
		);
	});

	it('leaves no line over 75 octets even where every character takes four', () => {
		const made = calendarOf({ ...wanted, notes: '🚶'.repeat(60) }, now);

		// A space, and 18 characters of 4: a 19th would not fit.
		expect(Math.max(...made.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBe(73);
		expect(made.replaceAll('\r\n ', '')).toContain('🚶'.repeat(60));
	});
});
