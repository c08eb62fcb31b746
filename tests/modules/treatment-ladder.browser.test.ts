import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import TreatmentLadder from '../../modules/treatment/TreatmentLadder.svelte';

const step = (name: string) => page.getByRole('button', { name });
const box = (element: Element) => element.getBoundingClientRect();

/** What is said of a step, of which there is one at most. */
const said = () => document.querySelector('.said');

afterEach(() => page.viewport(1024, 768));

describe('the treatment ladder', () => {
	it('opens one step at a time, and closes it when it is pressed again', async () => {
		await render(TreatmentLadder, { text: 'A ladder', plain: true });

		await step('A medicine pump').click();
		await expect.element(step('A medicine pump')).toHaveAttribute('aria-expanded', 'true');
		await expect.element(step('Know your pain')).toHaveAttribute('aria-expanded', 'false');
		expect(said()?.textContent).toContain('24 of 25');

		await step('A medicine pump').click();
		await expect.poll(said).toBeNull();
	});

	it('opens a step in place on a phone, and keeps it in sight when one above it closes', async () => {
		await page.viewport(360, 740);
		await render(TreatmentLadder, { text: 'A ladder', plain: true });
		await step('A medicine pump').click();

		await step('Exercise by plan').click();

		await expect.poll(() => said()?.textContent).toContain('by plan, not by pain');
		const button = box(step('Exercise by plan').element());
		expect(button.top).toBeGreaterThanOrEqual(0);
		expect(button.bottom).toBeLessThanOrEqual(740);
		expect(box(said() as Element).top).toBeCloseTo(button.bottom, 0);
	});

	it('says it beside the ladder where there is room', async () => {
		await render(TreatmentLadder, { text: 'A ladder' });

		await step('Medicines').click();

		await expect.poll(() => said()?.textContent).toContain('1.9–4.6 times');
		expect(box(said() as Element).left).toBeGreaterThan(box(step('Medicines').element()).right);
	});

	it('gives patients good and bad points, and how sure we are', async () => {
		await render(TreatmentLadder, { text: 'A ladder', plain: true });

		const headings = [...(said()?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent.trim());
		expect(headings).toEqual(['What it is', '+ Good points', '− Bad points', 'How sure we are']);
	});
});
