import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../modules/neuromodulation/dose-presets.ts';
import { doseOf } from '../../modules/neuromodulation/dose.ts';
import { lapicque, medians, weiss } from '../../modules/neuromodulation/strength-duration.ts';

const page = readFileSync(join(import.meta.dirname, '../../modules/neuromodulation/dose.md'), 'utf8');

/** The cells of each row of the table whose head begins so. */
function tableOf(head: string): string[][] {
	const [, below = ''] = page.split(`| ${head}`);
	const lines = below.split('\n').slice(2);

	return lines.slice(0, lines.indexOf('')).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);
}

/** As printed, with a true minus and commas. */
function number(printed = ''): number {
	return Number(printed.replace('−', '-').replace(',', ''));
}

/** One in the last place that is printed, so that a rounded contact area may differ from the bench's. */
function lastPlace(printed = ''): number {
	return 10 ** -(printed.split('.')[1]?.length ?? 0);
}

function expectPrinted(printed: string | undefined, value: number) {
	expect(Math.abs(number(printed) - value), `${printed} for ${value}`).toBeLessThanOrEqual(
		lastPlace(printed)
	);
}

describe('the page on dose and its bench', () => {
	it('give the same charge, density, k and charge each second', () => {
		const rows = tableOf('Setting');
		expect(rows.length).toBe(presets.length);

		for (const [row, { setting, contact }] of presets.entries()) {
			const [words, charge, density, k, perSecond] = rows[row] ?? [];
			const dose = doseOf(setting, contact);
			expect(words).toContain(`${setting.amplitude} mA`);
			expectPrinted(charge, dose.charge);
			expectPrinted(density, dose.density);
			expectPrinted(k, dose.k);
			expectPrinted(perSecond, dose.perSecond);
		}
	});

	it('give the same thresholds by both equations', () => {
		const rows = tableOf('PW, µs');
		expect(rows.length).toBeGreaterThanOrEqual(5);

		for (const [width, words = ''] of rows) {
			const [byWeiss, charge, byLapicque] = words.match(/[\d.]+/g) ?? [];
			expectPrinted(byWeiss, weiss(number(width)));
			expectPrinted(byLapicque, lapicque(number(width)));
			expectPrinted(charge, (weiss(number(width)) * number(width)) / 1000);
		}
		expect(page).toContain(`rheobase ${medians.rheobase} mA`);
		expect(page).toContain(`chronaxie ${medians.chronaxie} µs`);
	});
});
