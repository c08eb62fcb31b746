import { describe, expect, it } from 'vitest';
import { spanishReading, syllablesIn } from '../../../src/build/readability/spanish.ts';

describe('syllables of a Spanish word', () => {
	it.each(
		// Parted by hand, by the spelling rules of the Real Academia Española.
		[
			...['y', 'a', 'sol', 'bien', 'hoy', 'muy', 'rey', 'buey', 'que', 'quien', 'guiar', 'pie', 'seis'],
			...['dio', 'fui', 'pues', 'cual', 'más', 'tras', 'vio', 'fue', 'ruin', 'huir'],
			...['ca-sa', 'ma-no', 'do-lor', 'dis-co', 'hue-so', 'ner-vio', 'pier-na', 'o-ír', 'dí-a', 'rí-o'],
			...['pa-ís', 'ma-íz', 'ba-úl', 'bú-ho', 'le-er', 'cre-ar', 'ca-os', 'po-e-ta'],
			...['te-a-tro', 'a-é-re-o', 'al-co-hol', 'za-na-ho-ria', 've-hí-cu-lo', 'prohi-bir', 'ahu-mar'],
			...['de-sahu-cio', 'pin-güi-no', 'gui-ta-rra', 'gue-rra', 'a-gua', 'an-ti-guo', 'len-gua', 'cuí-da-te'],
			...['cons-truí', 'hui-da', 'huí-a', 'je-sui-ta', 'ciu-dad', 'viu-da', 'chi-i-ta', 'li-mpiáis'],
			...['vi-ví-ais', 'a-ve-ri-guáis', 'pa-ra-no-ia', 'ha-wa-ia-no', 'ra-íz', 'ra-í-ces', 'co-lum-na'],
			...['o-pe-ra-ción', 'ci-ru-gí-a', 'es-pi-na-cas', 'es-ti-mu-la-dor', 'me-di-ca-men-to', 'pa-cien-te'],
			...['a-nes-te-sia', 'far-ma-cia', 'far-ma-céu-ti-co', 'fi-sio-te-ra-pia', 'neu-ro-pá-ti-co', 'le-yes'],
			...['ma-yo', 'pla-ya', 'yo-yo', 'hier-ba', 'hie-lo', 'reu-nir', 're-ú-ne', 'cien'],
			...[
				'mé-du-la',
				'ex-pe-rien-cia',
				'en-fer-me-ra',
				'tra-ta-mien-to',
				'ai-re',
				'cau-sa',
				'pei-ne',
				'boi-na'
			]
		].map((parted) => [parted.replaceAll('-', ''), parted.split('-').length] as const)
	)('%s has %i', (word, count) => {
		expect(syllablesIn(word)).toBe(count);
	});

	it.each([
		['RAÍZ', 2],
		['rai\u0301z', 2],
		['L5', 1],
		['MRI', 1],
		['14', 2],
		['1,5', 2]
	])('%s counts %i: capitals, split accents, abbreviations and numbers', (word, count) => {
		expect(syllablesIn(word)).toBe(count);
	});
});

describe('how easy a Spanish text is', () => {
	it('follows both formulas', () => {
		// 9 words, 15 syllables, 2 sentences.
		const reading = spanishReading(['Vaya hoy al hospital.', 'Sus piernas no tienen fuerza.']);

		expect(reading?.huerta).toBeCloseTo(206.84 - 60 * (15 / 9) - 1.02 * 4.5, 10);
		expect(reading?.huerta).toBeCloseTo(102.25, 2);
		expect(reading?.szigriszt).toBeCloseTo(206.835 - 62.3 * (15 / 9) - 4.5, 10);
		expect(reading?.szigriszt).toBeCloseTo(98.5, 2);
		expect(reading?.words).toBe(4.5);
	});

	it('falls with long words and long sentences', () => {
		const reading = spanishReading([
			'La neuroestimulación medular constituye una alternativa terapéutica reversible para pacientes cuyo dolor persiste tras intervenciones quirúrgicas vertebrales repetidas.'
		]);

		expect(reading?.szigriszt).toBeLessThan(40);
		expect(reading?.huerta).toBeLessThan(45);
	});

	it('is unknown without a sentence', () => {
		expect(spanishReading([])).toBeNull();
		expect(spanishReading(['…'])).toBeNull();
	});
});
