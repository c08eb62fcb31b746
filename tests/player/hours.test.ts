import { describe, expect, it } from 'vitest';
import { words as english } from '../../src/player/words.en.ts';
import { words as spanish } from '../../src/player/words.es.ts';

describe('how long the course is', () => {
	it.each([
		[1, 23, 'One lesson, about 23 minutes in all.', 'Una lección, unos 23 minutos en total.'],
		[14, 99, '14 lessons, about 99 minutes in all.', '14 lecciones, unos 99 minutos en total.'],
		[14, 100, '14 lessons, about 1½ hours in all.', '14 lecciones, unas 1½ horas en total.'],
		[14, 135, '14 lessons, about 2½ hours in all.', '14 lecciones, unas 2½ horas en total.'],
		[27, 371, '27 lessons, about 6 hours in all.', '27 lecciones, unas 6 horas en total.'],
		[0, 40, 'About 40 minutes.', 'En total, unos 40 minutos.']
	])('of %i lessons and %i minutes', (lessons, minutes, en, es) => {
		expect(english.allMinutes(lessons, minutes)).toBe(en);
		expect(spanish.allMinutes(lessons, minutes)).toBe(es);
	});

	it.each([
		[0, 'all read', 'todo leído'],
		[1, '1 min left', 'quedan 1 min'],
		[99, '99 min left', 'quedan 99 min'],
		[360, '6 h left', 'quedan 6 h'],
		[371, '6 h left', 'quedan 6 h'],
		[166, '3 h left', 'quedan 3 h'],
		[150, '2½ h left', 'quedan 2½ h']
	])('and what is left of it: %i', (minutes, en, es) => {
		expect(english.minutesLeft(minutes)).toBe(en);
		expect(spanish.minutesLeft(minutes)).toBe(es);
	});
});
