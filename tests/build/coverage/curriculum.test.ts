import { describe, expect, it } from 'vitest';
import { readCurriculum } from '../../../src/build/coverage/curriculum.ts';

const written = (patients: string): string =>
	`codes: [AN-01..AN-12]\npatients: [${patients}]\nnurses: []\nstudents: []\n`;

describe('modules/curriculum.yaml', () => {
	it.each([
		['AN-02', ['AN-02']],
		['AN-02..AN-04, AN-09', ['AN-02', 'AN-03', 'AN-04', 'AN-09']],
		['AN-09..AN-11', ['AN-09', 'AN-10', 'AN-11']],
		['TX-00..TX-00', ['TX-00']]
	])('%s', (patients, codes) => {
		expect(readCurriculum(written(patients)).audiences.patients).toEqual(codes);
	});

	it.each([
		['AN-2', 'no code and no range'],
		['AN-02..DF-04', 'no code and no range'],
		['AN-04..AN-02', 'runs backwards']
	])('refuses %s', (patients, why) => {
		expect(() => readCurriculum(written(patients))).toThrow(why);
	});

	it('knows all codes', () => {
		expect(readCurriculum(written('AN-01')).codes.size).toBe(12);
	});
});
