import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OnsetTimeline from '../../modules/causes/OnsetTimeline.svelte';

const result = () => document.querySelector('.result')?.textContent ?? '';

it('begins with patients at a time without an emergency', async () => {
	await render(OnsetTimeline, { text: 'When?', plain: true });

	await expect.poll(result).toContain('Scar near a nerve');
	expect(result()).not.toContain('Emergency');
});

it('begins with clinicians where the operation ends', async () => {
	await render(OnsetTimeline, { text: 'When?' });

	await expect.poll(result).toContain('Incomplete decompression');
});

it('goes back to where it began', async () => {
	await render(OnsetTimeline, { text: 'When?', plain: true });
	await page.getByRole('radio', { name: 'Hours to days' }).click();
	await expect.poll(result).toContain('Bleeding on the nerves');

	await page.getByRole('button', { name: 'Begin again' }).click();

	await expect.poll(result).toContain('Scar near a nerve');
});
