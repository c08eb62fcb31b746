import { describe, expect, it } from 'vitest';
import { steps, type Told } from '../../modules/treatment/ladder.ts';
import { words as english } from '../../modules/treatment/treatment-ladder.en.ts';
import spanish from '../../modules/treatment/treatment-ladder.es.ts';
import { longSentences } from './plain-words.ts';

function told(id: string): Told {
	const step = steps.find((step) => step.id === id);
	if (!step) throw new Error(`no step ${id}`);
	return step.clinical;
}

describe('the treatment ladder', () => {
	it('has seven steps, and before them what is an emergency or can be fixed', () => {
		expect(steps.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(steps[0].clinical.what).toMatch(/^Red flags first\./);
	});

	it.each(steps.map((step) => [step.id, step] as const))(
		'says of %s what it is, what it does for and against you, how sure that is, and from where',
		(_, step) => {
			for (const words of [step.clinical, english.steps[step.id], spanish.steps[step.id]]) {
				for (const text of [words.what, words.benefit, words.harm, words.sure]) {
					expect(text).toMatch(/^\S.*[.]$/s);
				}
			}
			expect(step.sources).not.toBe('');
		}
	);

	it.each<[id: string, of: keyof Told, number: string]>([
		['fixable', 'harm', '30–35%'],
		['fixable', 'harm', '15–20%'],
		['learn', 'benefit', '1.91'],
		['move', 'benefit', '58 v 87 days'],
		['move', 'harm', '139 v 111 days'],
		['psychology', 'sure', '75 trials, 9,401 people'],
		['medicines', 'harm', '1.9–4.6 times'],
		['injections', 'benefit', '82% v 5%'],
		['stimulation', 'benefit', '48% v 9%'],
		['stimulation', 'benefit', '−10.6 v −9.3'],
		['stimulation', 'harm', '31.9–43%'],
		['pump', 'sure', '24 of 25']
	])('gives the fact base’s number for %s, %s: %s', (id, of, number) => {
		expect(told(id)[of]).toContain(number);
	});

	it('speaks to patients in sentences of at most twelve words, and without percentages', () => {
		const plain = Object.values(english.steps).flatMap(({ name, what, benefit, harm, sure }) => [
			name,
			what,
			benefit,
			harm,
			sure
		]);

		expect(plain.flatMap(longSentences)).toEqual([]);
		expect(plain.join(' ')).not.toMatch(/%|mg\b/);
	});

	it('tells patients not to change medicines alone', () => {
		expect(english.steps.medicines.sure).toContain('Do not start or stop one without your prescriber.');
		expect(spanish.steps.medicines.sure).toContain('No empiece ni deje ninguna sin');
	});

	it('gives patients the same numbers in Spanish as in English', () => {
		const numbers = (told: Told) =>
			Object.values(told).flatMap((text: string) =>
				(text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b)
			);

		for (const { id } of steps) expect(numbers(spanish.steps[id]), id).toEqual(numbers(english.steps[id]));
		expect(steps.flatMap(({ id }) => numbers(spanish.steps[id]))).toContain(43);
	});
});
