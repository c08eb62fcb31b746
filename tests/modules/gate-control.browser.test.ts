import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import GateControl from '../../modules/neuromodulation/GateControl.svelte';

const speeds = () => document.getAnimations().map(({ playbackRate }) => playbackRate);

describe('gate control', () => {
	it('passes on less of the same pain when touch is added', async () => {
		await render(GateControl, { text: 'A gate' });
		await expect.element(page.getByText(/^The gate passes 100%/)).toBeVisible();

		await page.getByRole('slider', { name: 'Touch' }).fill('1');

		await expect.element(page.getByText(/^The gate passes 50%/)).toBeVisible();
	});

	it('moves dots as fast as their fibre fires, and stands still when paused', async () => {
		await render(GateControl, { text: 'A gate' });
		await page.getByRole('slider', { name: 'Nociceptive input' }).fill('0.5');
		await expect.poll(speeds).toContain(0.5);

		await page.getByRole('button', { name: 'Pause' }).click();
		await expect.poll(() => Math.max(...speeds())).toBe(0);

		await page.getByRole('button', { name: 'Play' }).click();
		await expect.poll(speeds).toContain(0.5);
	});

	it('shows patients neither percentages nor the descending path', async () => {
		await render(GateControl, { text: 'A gate', plain: true });

		await expect.element(page.getByText('The gate is open.').first()).toBeVisible();
		await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
		expect(page.getByRole('figure').element().textContent).not.toContain('%');
	});

	it('begins again', async () => {
		await render(GateControl, { text: 'A gate' });
		await page.getByRole('slider', { name: 'Stimulation' }).fill('1');
		await page.getByRole('switch', { name: 'Descending inhibition' }).click();
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.element(page.getByText(/^The gate passes 100%/)).toBeVisible();
		await expect.element(page.getByRole('switch')).not.toBeChecked();
	});
});
