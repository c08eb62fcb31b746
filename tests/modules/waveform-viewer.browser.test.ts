import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import WaveformViewer from '../../modules/neuromodulation/WaveformViewer.svelte';

describe('the waveform viewer', () => {
	it('measures the time between two cursors', async () => {
		await render(WaveformViewer, { text: 'Patterns' });
		await expect.element(page.getByRole('slider', { name: 'Second cursor' })).not.toBeInTheDocument();

		await page.getByRole('radio', { name: '100 ms' }).click();
		await page.getByRole('switch', { name: 'Measure time' }).click();
		await page.getByRole('slider', { name: 'Second cursor' }).fill('200');

		await expect
			.element(page.getByText('Between the cursors: 20 ms. A pulse every 20 ms makes 50 a second.'))
			.toBeVisible();
	});

	it('lays both patterns over one axis, and says which is which', async () => {
		await render(WaveformViewer, { text: 'Patterns' });
		await page.getByLabelText('Upper pattern').selectOptions('DTM');
		await page.getByRole('switch', { name: 'On one axis' }).click();

		await expect.element(page.getByText('DTM: filled')).toBeVisible();
		await expect.element(page.getByText('10 kHz: outline')).toBeVisible();
		await expect.element(page.getByText(/DTM interleaves two signals/)).toBeVisible();
	});

	it('zooms down to 100 µs', async () => {
		await render(WaveformViewer, { text: 'Patterns' });
		await page.getByRole('radio', { name: '100 µs' }).click();

		await expect.element(page.getByRole('img', { name: 'Tonic above 10 kHz over 100 µs' })).toBeVisible();
		await expect
			.element(page.getByRole('slider', { name: 'Cursor', exact: true }))
			.toHaveAttribute('aria-valuetext', '0 µs');
	});

	it('tells patients of time as the buttons do, without milliseconds', async () => {
		await render(WaveformViewer, { text: 'Patterns', plain: true });
		const cursor = page.getByRole('slider', { name: 'Move through time' });

		await cursor.fill('500');
		await expect.element(cursor).toHaveAttribute('aria-valuetext', '50/1000 s');

		await page.getByRole('radio', { name: '1 s', exact: true }).click();
		await expect.element(cursor).toHaveAttribute('aria-valuetext', '0.5 s');
	});

	it('begins again', async () => {
		await render(WaveformViewer, { text: 'Patterns' });
		await page.getByLabelText('Lower pattern').selectOptions('Burst');
		await page.getByRole('switch', { name: 'On one axis' }).click();
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.element(page.getByRole('img', { name: 'Tonic above 10 kHz over 10 ms' })).toBeVisible();
	});

	it('spares patients the tools for measuring', async () => {
		await render(WaveformViewer, { text: 'Patterns', plain: true });

		await expect.element(page.getByRole('slider', { name: 'Move through time' })).toBeVisible();
		await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
	});
});
