import { describe, expect, it } from 'vitest';
import { words } from '../../modules/neuromodulation/trial-people.en.ts';
import spanish from '../../modules/neuromodulation/trial-people.es.ts';
import {
	difference,
	inPeople,
	plainDoubts,
	plainResultOf,
	resultOf
} from '../../modules/neuromodulation/trial-words.ts';
import {
	fractionOf,
	harmAtLarge,
	peopleOf,
	trials,
	type Share
} from '../../modules/neuromodulation/trials.ts';
import { longSentences } from './plain-words.ts';

type AnyTrial = (typeof trials)[number];

function found(id: string): AnyTrial {
	const trial = trials.find((trial) => trial.id === id);
	if (!trial) throw new Error(`no trial ${id}`);
	return trial;
}

describe('the trials of stimulation', () => {
	// Facts 7.6.
	it.each<[id: string, result: string]>([
		[
			'north',
			'Success by pain relief and satisfaction, about 3 years: SCS 9/19 (47%), Reoperation 3/26 (12%).'
		],
		['process-6', '≥50% leg-pain relief at 6 months: SCS + usual care 48%, Usual care 9%.'],
		[
			'process-24',
			'≥50% leg-pain relief at 24 months, as randomised: SCS + usual care 17/46 (37%), Usual care 1/41 (2%).'
		],
		['senza', '≥50% back-pain relief at 3 months: 10 kHz 84.5%, Tonic SCS 43.8%.'],
		[
			'promise',
			'≥50% back-pain relief at 6 months, intention to treat: SCS + usual care 15/110 (14%), Usual care 5/108 (5%).'
		],
		['accurate', '≥50% relief without new deficit at 3 months: DRG 81.2%, Tonic SCS 55.7%.'],
		['evoke', '≥50% overall relief at 36 months: Closed loop 77.6%, Open loop 49.3%.'],
		[
			'hara',
			'Change in disability (ODI, 0–100) after 3 months: Burst −10.6, placebo −9.3 points; difference −1.3, not significant.'
		]
	])('are told as they were read: %s', (id, result) => {
		expect(resultOf(found(id))).toBe(result);
	});

	it('tell patients of people, and say where they are rounded', () => {
		expect(plainResultOf(found('senza'), words)).toBe(
			'Half the back pain gone, or more, after 3 months: Fast pulses, about 85 of 100. Usual pulses, about 44 of 100.'
		);
		expect(plainResultOf(found('north'), words)).toContain('Stimulator, 9 of 19. New surgery, 3 of 26.');
		expect(plainDoubts(found('senza'), words)[1]?.[1]).toBe(
			'100 people, rounded. The exact numbers were not read.'
		);
		expect(plainDoubts(found('north'), words)[1]?.[1]).toBe('The real number of people.');
	});

	it.each<[id: string, harm: string]>([
		['process-24', '13 of 42'],
		['promise', '18 of 102'],
		['hara', '9 of 50']
	])('count the harmed of %s: %s', (id, harm) => {
		const share = found(id).harm?.share;

		expect(share && inPeople(share)).toBe(harm);
	});

	it('call blinded only what was', () => {
		expect(trials.filter(({ blinded }) => blinded).map(({ id }) => id)).toEqual(['evoke', 'hara']);
	});

	it('agree in what they say and how they are marked', () => {
		for (const { blinded, doubts, funding, id } of trials) {
			expect([id, doubts.blinding]).toEqual([id, blinded ? 'low' : 'high']);
			expect([id, doubts.funding === 'unclear']).toEqual([id, funding === 'Not in what was read']);
		}
	});

	it('speak to patients in sentences of at most twelve words', () => {
		const plain = trials.flatMap((trial) => {
			const { who, outcome, careful } = words.trials[trial.id];

			return [who, `${outcome}.`, careful, ...plainDoubts(trial, words).map(([, text]) => text)];
		});

		expect([...plain, words.harmAtLarge, words.blindedResult].flatMap(longSentences)).toEqual([]);
	});

	it('say what the harm was wherever it is counted, and of all devices what is drawn', () => {
		for (const { id, harm } of trials)
			expect([id, words.trials[id].harm !== null]).toEqual([id, harm !== undefined]);
		expect(words.harmAtLarge).toContain(`${harmAtLarge.least.count} to ${harmAtLarge.most.count} of 100`);
	});

	it('speak Spanish with a decimal comma', () => {
		expect(plainResultOf(found('hara'), spanish)).toBe(
			'En una escala de 100, menos es mejor. En ráfagas: −10,6 puntos. Ajuste falso: −9,3 puntos. Es casi lo mismo.'
		);
		expect(plainResultOf(found('senza'), spanish)).toContain('unas 85 de 100');
	});

	it('take the difference of two changes without the dust of binary fractions', () => {
		expect(difference([{ change: -10.6 }, { change: -9.3 }])).toBe(-1.3);
	});
});

describe('a share of people', () => {
	it.each<[Share, string, number]>([
		[{ count: 9, of: 19 }, '9 of 19', 9 / 19],
		[{ percent: 84.5 }, 'about 85 of 100', 0.845],
		[{ percent: 43.8 }, 'about 44 of 100', 0.438]
	])('%j is %s', (share, words, fraction) => {
		expect(inPeople(share)).toBe(words);
		expect(fractionOf(share)).toBeCloseTo(fraction, 12);
	});

	it('counts no more than there are', () => {
		for (const trial of trials) {
			const shares = [
				...(trial.is === 'counted' ? trial.arms.map(({ share }) => share) : []),
				trial.harm?.share
			];

			for (const share of shares.filter((share) => share !== undefined)) {
				const { count, of } = peopleOf(share);
				expect(count).toBeLessThanOrEqual(of);
			}
		}
	});
});
