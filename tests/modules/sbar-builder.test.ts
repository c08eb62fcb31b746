import { describe, expect, it } from 'vitest';
import { misplaced, parts, phrases, wholeCall, type Part } from '../../modules/neuromodulation/sbar.ts';

const right = Object.fromEntries(phrases.map(({ id, part }) => [id, part]));

describe('the SBAR builder', () => {
	it('finds nothing wrong in the right call', () => {
		expect(misplaced(right)).toEqual({ wrong: [], open: [] });
	});

	it('starts with every phrase open', () => {
		expect(misplaced({}).open).toEqual(phrases.map(({ id }) => id));
	});

	it.each(phrases.map(({ id }) => id))('names %s when it stands in any other part', (id) => {
		const others = parts.map(({ value }) => value).filter((value) => value !== right[id]);

		for (const part of others) expect(misplaced({ ...right, [id]: part as Part }).wrong).toEqual([id]);
	});

	it('reads aloud what NU-19 says: situation, background, assessment, recommendation', () => {
		const [situation, background, assessment, recommendation] = wholeCall().map(({ lines }) =>
			lines.join(' ')
		);

		expect(situation).toBe('New leg weakness 4 hours after SCS leads.');
		expect(background).toMatch(/implanted.*apixaban; last dose/);
		expect(assessment).toMatch(/3\/5.*5\/5.*500 mL/);
		expect(recommendation).toMatch(/Come now.*emergency imaging.*anticoagulant.*nil by mouth/);
	});

	it('leaves out what does not help the listener', () => {
		expect(JSON.stringify(wholeCall())).not.toContain('worrier');
	});

	it('does not hand out the phrases in the order of the call', () => {
		expect(phrases[0]?.part).not.toBe('S');
	});
});
