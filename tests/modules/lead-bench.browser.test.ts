import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import LeadBench from '../../modules/neuromodulation/LeadBench.svelte';

const text = 'A lead between T7 and L1';

/** What is said of the present setting, and what a screen reader hears when it changes. */
function result(): string {
	return document.querySelector('[aria-live="polite"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the lead bench', () => {
	it('turns a contact from off to cathode to anode by keyboard, and says when no cathode is left', async () => {
		await render(LeadBench, { text });
		page.getByRole('button', { name: 'Contact 4: cathode' }).element().focus();

		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('button', { name: 'Contact 4: anode' })).toBeVisible();
		expect(result()).toContain('Without a cathode no current flows');

		await userEvent.keyboard('{Enter}{Enter}');
		await expect.element(page.getByRole('button', { name: 'Contact 4: cathode' })).toBeVisible();
		expect(result()).toBe('Tingling on both sides: back of thigh, lower leg, foot.');
	});

	it('moves the lead by single taps, and the tingling follows to that side', async () => {
		await render(LeadBench, { text });
		const more = page.getByRole('button', { name: 'Across: less' });
		for (let tap = 0; tap < 4; tap += 1) await more.click();

		await expect.element(page.getByText('2 mm left', { exact: true })).toBeVisible();
		expect(result()).toContain('Tingling left: front of thigh, back of thigh, lower leg, foot.');
		expect(result()).toContain('Right: none.');
	});

	it('judges the task, from a bad start to done', async () => {
		await render(LeadBench, { text });
		await page.getByRole('switch', { name: /Task/ }).click();
		expect(result()).toContain('Missing in the left leg: back of thigh. Ribs and belly tingle (left)');

		await page.getByRole('combobox', { name: 'Usual places' }).selectOptions('Low back and both legs');
		expect(result()).toContain('The whole left leg tingles');
	});

	it('holds the response in another posture once the loop is closed', async () => {
		await render(LeadBench, { text });
		await page.getByRole('radio', { name: 'Posture and loop' }).click();
		await page.getByRole('radio', { name: 'Lying on the back' }).click();
		expect(result()).toMatch(/Open loop: 5\.5 mA, response > 500% of standing/);

		await page.getByRole('switch', { name: 'Closed loop' }).click();
		expect(result()).toMatch(/Closed loop: 3\.3 mA, response 100% of standing/);
	});

	it('drags the lead, and takes a press that does not move for a tap on the contact', async () => {
		await render(LeadBench, { text });
		const contact = document.querySelector('[data-contact="3"]');
		if (!(contact instanceof SVGElement)) throw new Error('no contact is drawn');
		const { x, y } = contact.getBoundingClientRect();
		const send = (type: string, dx: number) =>
			contact.dispatchEvent(
				new PointerEvent(type, { bubbles: true, clientX: x + dx, clientY: y, pointerId: 1 })
			);
		// A made-up pointer cannot be captured.
		const device = contact.closest('g');
		if (device) device.setPointerCapture = () => {};

		send('pointerdown', 0);
		send('pointerup', 0);
		await expect.element(page.getByRole('button', { name: 'Contact 4: anode' })).toBeVisible();

		send('pointerdown', 0);
		send('pointermove', -20);
		send('pointerup', -20);
		await expect.element(page.getByText(/^\d(\.5)? mm left$/)).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Contact 4: anode' })).toBeVisible();
	});

	it('has no accessibility violation in its second view either', async () => {
		const { container } = await render(LeadBench, { text });
		await page.getByRole('radio', { name: 'Posture and loop' }).click();
		await expect.element(page.getByRole('img', { name: /^Open loop/ })).toBeVisible();
		const { violations } = await axe.run(container);

		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
			[]
		);
	});

	it('begins again as it began', async () => {
		await render(LeadBench, { text });
		const before = result();
		await page.getByRole('combobox', { name: 'Usual places' }).selectOptions('Foot');
		expect(result()).not.toBe(before);
		await page.getByRole('button', { name: 'Begin again' }).click();

		expect(result()).toBe(before);
	});
});
