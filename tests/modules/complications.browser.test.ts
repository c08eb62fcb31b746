import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import Complications from '../../modules/neuromodulation/Complications.svelte';

it('opens a complication at a tap on its row, as the list does', async () => {
	await render(Complications, { text: 'What can go wrong', plain: true });
	const result = () => document.querySelector('.result')?.textContent;
	const rows = document.querySelectorAll('svg .band');
	expect(result()).toContain('319 to 430 of 1,000');

	await userEvent.click(rows[5] as Element);

	await expect.element(page.getByLabelText('Pick a problem')).toHaveValue('infection');
	expect(result()).toContain('25 to 31 of 1,000');
	expect([...rows].filter((row) => row.classList.contains('here'))).toEqual([rows[5]]);
});
