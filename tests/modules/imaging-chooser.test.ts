import { describe, expect, it } from 'vitest';
import { brightness, fluidSac, myelogram, scarAndDisc } from '../../modules/diagnosis/cross-sections.ts';
import { body, height, width } from '../../modules/diagnosis/drawing.ts';
import { words as english } from '../../modules/diagnosis/imaging-chooser.en.ts';
import spanish from '../../modules/diagnosis/imaging-chooser.es.ts';
import { choiceOf, imagingChoices, plainTests } from '../../modules/diagnosis/imaging.ts';
import { bending, fusion } from '../../modules/diagnosis/side-views.ts';
import { plumbLead, stack } from '../../modules/diagnosis/standing-spine.ts';

const testFor = Object.fromEntries(imagingChoices.map(({ id, test }) => [id, test]));
const everyView = imagingChoices.flatMap((choice) =>
	choice.views.map((view) => ({ name: `${choice.id}, ${view.label}`, choice, view }))
);

describe('the imaging chooser', () => {
	it.each([
		['recurrent', 'MRI without and with gadolinium'],
		['infection', 'MRI with gadolinium, plus CRP'],
		['arachnoiditis', 'MRI (T2, axial)'],
		['fusion', 'Thin-slice CT'],
		['instability', 'Standing flexion-extension films'],
		['balance', 'Whole-spine standing film'],
		['no-mri', 'CT myelogram'],
		['active', 'SPECT-CT'],
		['root', 'EMG and nerve conduction']
	])('answers the question "%s" with %s', (question, test) => {
		expect(testFor[question]).toBe(test);
	});

	it('offers every question once', () => {
		const ids = imagingChoices.map(({ id }) => id);

		expect(new Set(ids).size).toBe(ids.length);
	});

	it('tells the patient about every kind of test once', () => {
		const tests = plainTests.map((id) => english.tests[id].test);

		expect(tests).toHaveLength(7);
		expect(new Set(tests).size).toBe(tests.length);
	});

	it('keeps the patient from stopping a blood thinner alone', () => {
		expect(english.tests['no-mri'].tell).toContain('Do not stop them without your prescriber.');
		expect(spanish.tests['no-mri'].tell).toContain('No lo deje sin consultar a quien se lo receta.');
	});

	it('gives no clinical number, since a figure cannot cite a source', () => {
		const words = JSON.stringify([imagingChoices, english, spanish]).replaceAll(/\b(T[12]|C7)\b/g, '');

		expect(words).not.toMatch(/\d/);
	});
});

describe.each(everyView)('the picture of $name', ({ choice, view }) => {
	it('can be switched to something else', () => {
		const others = choice.views.filter(({ label }) => label !== view.label);

		expect(others.length).toBeGreaterThan(0);
		expect(others.map(({ draw }) => JSON.stringify(draw()))).not.toContain(JSON.stringify(view.draw()));
	});

	it('keeps its words on the plate', () => {
		for (const { x, y, lines, anchor = 'start' } of view.draw().labels) {
			const longest = Math.max(...lines.map((line) => line.length)) * 9;
			const left = { start: x, middle: x - longest / 2, end: x - longest }[anchor];

			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + longest).toBeLessThanOrEqual(width);
			expect(y + (lines.length - 1) * 20).toBeLessThan(height);
		}
	});

	it('says what it shows, ending in a full stop', () => {
		expect(view.says).toMatch(/^[A-Z].*\.$/);
	});
});

it.each([
	['English', english],
	['Spanish', spanish]
])('the %s words in the pictures for patients name no vertebra by its number', (_, { pictures }) => {
	const lines = Object.values(pictures).flatMap(({ views }) => views.flatMap(({ inPicture }) => inPicture));

	expect(lines.length).toBeGreaterThan(20);
	for (const line of lines) expect(line.join(' ')).not.toMatch(/\b[CTLS]\d/);
});

describe.each(plainTests)('the Spanish words for the picture of %s', (id) => {
	it('are as many as the views and their labels, and lie on the plate', () => {
		const { views } = choiceOf(id);
		const said = spanish.pictures[id].views;
		expect(said).toHaveLength(views.length);
		for (const [nth, { draw }] of views.entries()) {
			const { labels } = draw();
			const inPicture = said[nth]?.inPicture ?? [];
			expect(inPicture.map((lines) => lines.length)).toEqual(labels.map(({ lines }) => lines.length));
			for (const [at, { x, anchor = 'start' }] of labels.entries()) {
				const longest = Math.max(...(inPicture[at] ?? []).map((line) => line.length)) * 9;
				const left = { start: x, middle: x - longest / 2, end: x - longest }[anchor];

				expect(left, inPicture[at]?.join(' ')).toBeGreaterThanOrEqual(0);
				expect(left + longest, inPicture[at]?.join(' ')).toBeLessThanOrEqual(width);
			}
		}
	});
});

describe('scar and disc on MRI', () => {
	it('look alike without contrast', () => {
		const { scar, discCentre, discRim } = brightness(false);

		expect([discCentre, discRim]).toEqual([scar, scar]);
	});

	it('part with contrast: scar lights up, the disc at its rim only', () => {
		const [before, after] = [brightness(false), brightness(true)];

		expect(after.scar).toBeGreaterThan(before.scar);
		expect(after.discRim).toBe(after.scar);
		expect(after.discCentre).toBe(before.discCentre);
	});

	it('are drawn as bright as the model says', () => {
		const scar = scarAndDisc(true).shapes.find(({ part }) => part === 'scar');

		expect(scar?.grey).toBe(brightness(true).scar);
	});
});

describe('the plumb line', () => {
	it('falls within a vertebra of the back of the sacrum in balance', () => {
		expect(Math.abs(plumbLead('balanced'))).toBeLessThan(stack('balanced')[0]?.w ?? 0);
	});

	it('falls well in front with a flat back', () => {
		expect(plumbLead('leaning')).toBeGreaterThan(2 * (stack('leaning')[0]?.w ?? 0));
	});

	it('hangs from a spine of five lumbar, twelve thoracic and five cervical bodies that fits the plate', () => {
		const bodies = stack('balanced');

		expect(bodies).toHaveLength(22);
		expect(bodies.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
	});
});

describe('the other pictures', () => {
	it('show the halo round the screw only when the fusion has not healed', () => {
		const halos = [true, false].map((healed) => fusion(healed).shapes.filter(({ dashed }) => dashed).length);

		expect(halos).toEqual([0, 1]);
	});

	it('keep the same number of roots, whether apart, clumped or on the wall', () => {
		const roots = (['spread', 'clumped', 'empty'] as const).map(
			(state) => fluidSac(state).shapes.filter(({ part }) => part === 'nerve').length
		);

		expect(new Set(roots).size).toBe(1);
	});

	it('keep the nerves when the canal is squeezed', () => {
		const nerves = [true, false].map(
			(squeezed) => myelogram(squeezed).shapes.filter(({ part }) => part === 'nerve').length
		);

		expect(nerves).toEqual([5, 5]);
	});

	it('mark the slip with an arrow only when the patient bends forward', () => {
		const marks = (['back', 'forward'] as const).map(
			(bend) => bending(bend).shapes.filter(({ part, dashed }) => part === 'mark' && !dashed).length
		);

		expect(marks).toEqual([0, 1]);
	});

	it('turn a body by its tilt: front down when negative', () => {
		const frontTop = /^M(\S+) (\S+)Q/;
		const [level, tilted] = [body(50, 50, 40, 20), body(50, 50, 40, 20, -10)].map((d) =>
			Number(frontTop.exec(d)?.[2])
		);

		expect(tilted).toBeGreaterThan(level ?? 0);
	});
});
