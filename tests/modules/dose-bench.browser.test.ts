import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import DoseBench from '../../modules/neuromodulation/DoseBench.svelte';

const example = (name: string) => page.getByRole('button', { name, exact: true });

describe('the dose bench', () => {
	it('opens on the tonic example: felt, and below the line', async () => {
		await render(DoseBench, { text: 'A bench' });

		await expect.element(page.getByText('Paraesthesia expected.')).toBeVisible();
		await expect.element(page.getByText('k = 1.27, below the conservative textbook line.')).toBeVisible();
		await expect.element(page.getByText('not felt')).toBeVisible();
		await expect.element(example('Tonic')).toHaveAttribute('aria-pressed', 'true');
	});

	it('takes over an example with its contact', async () => {
		await render(DoseBench, { text: 'A bench' });
		await example('DRG').click();

		await expect.element(page.getByText('No prediction.')).toBeVisible();
		await expect.element(page.getByRole('radio', { name: 'DRG' })).toBeChecked();
		await expect.element(page.getByText('6.11 µC/cm²')).toBeVisible();
		await expect.element(page.getByText('not felt')).not.toBeInTheDocument();
	});

	it('sets no task where no threshold was measured', async () => {
		await render(DoseBench, { text: 'A bench' });
		await page.getByRole('radio', { name: 'Felt with less charge' }).click();
		await expect.element(page.getByText('Not yet.')).toBeVisible();

		await page.getByRole('radio', { name: 'DRG' }).click();

		await expect.element(page.getByText(/^The tasks need a contact over the dorsal columns/)).toBeVisible();
		await expect.element(page.getByText('Not yet.')).not.toBeInTheDocument();
	});

	it('tells who set a task of each change, and counts none at a ganglion', async () => {
		const told: boolean[] = [];
		await render(DoseBench, {
			text: 'A bench',
			task: 'same-charge',
			onverdict: (done: boolean) => told.push(done)
		});
		await expect.element(page.getByText('Not yet.')).toBeVisible();
		expect(told).toEqual([]);

		await page.getByRole('slider', { name: 'Amplitude' }).fill('2.5');
		await page.getByRole('slider', { name: 'Pulse width' }).fill('600');
		await page.getByRole('radio', { name: 'DRG' }).click();

		expect(told).toEqual([false, true, false]);
		await expect.element(page.getByText(/^The tasks need a contact over the dorsal columns/)).toBeVisible();
	});

	it('begins a task that was set again with its task', async () => {
		const told: boolean[] = [];
		await render(DoseBench, {
			text: 'A bench',
			task: 'less-charge',
			onverdict: (done: boolean) => told.push(done)
		});
		await page.getByRole('slider', { name: 'Pulse width' }).fill('100');
		await page.getByRole('slider', { name: 'Amplitude' }).fill('12');
		await expect.element(page.getByText('✓ Done.')).toBeVisible();

		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.element(page.getByText('Not yet.')).toBeVisible();
		await expect.element(page.getByText(/^Task: Felt with less/)).toBeVisible();
		expect(told.at(-1)).toBe(false);
	});

	it('gives no charge per second for a train that cannot be sent', async () => {
		await render(DoseBench, { text: 'A bench' });
		page.getByRole('slider', { name: 'Rate' }).element().focus();
		await userEvent.keyboard('{End}');

		await expect.element(page.getByText(/^No such train/)).toBeVisible();
		await expect.element(page.getByText('75 µC', { exact: true })).not.toBeInTheDocument();
	});

	it('says when the task is done, and begins again when asked', async () => {
		await render(DoseBench, { text: 'A bench' });
		await page.getByRole('radio', { name: 'Same charge, half the current' }).click();
		await expect.element(page.getByText('Not yet.')).toBeVisible();

		await page.getByRole('slider', { name: 'Amplitude' }).fill('2.5');
		await expect.element(page.getByText('The charge is too low: widen the pulse.')).toBeVisible();
		await page.getByRole('slider', { name: 'Pulse width' }).fill('600');
		await expect.element(page.getByText('✓ Done.')).toBeVisible();

		await page.getByRole('button', { name: 'Begin again' }).click();
		await expect.element(example('Tonic')).toHaveAttribute('aria-pressed', 'true');
		await expect.element(page.getByText('✓ Done.')).not.toBeInTheDocument();
	});
});
