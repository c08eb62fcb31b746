import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import GoalBuilder from '../../modules/outcomes/GoalBuilder.svelte';

const miss = page.getByLabelText('What do you miss most?');
const result = () => document.querySelector('.result')?.textContent ?? '';

describe('the goal builder', () => {
	it('makes a sentence of a thing, a number and a day, and stairs that lead to it', async () => {
		await render(GoalBuilder, { text: 'A goal' });

		await miss.selectOptions('Stand and cook');
		await page.getByRole('slider', { name: 'I want to do' }).fill('30');
		await page.getByRole('radio', { name: '12 weeks' }).click();

		await expect.poll(result).toMatch(/^By .+ I stand and cook for 30 minutes, on 4 days a week\./);
		expect(document.querySelectorAll('.step')).toHaveLength(12);
	});

	it('answers who wants no pain, and then says what is missing', async () => {
		await render(GoalBuilder, { text: 'A goal' });

		await miss.selectOptions('Have no pain');

		await expect.poll(result).toContain('What would you do if your pain were less?');
		await expect.element(page.getByRole('slider')).not.toBeInTheDocument();
		expect(document.querySelector('.needs')?.textContent).not.toContain('It has');
	});

	it('says when the way up is steep, and when it is none', async () => {
		await render(GoalBuilder, { text: 'A goal' });

		await page.getByRole('slider', { name: 'I want to do' }).fill('60');
		await expect.poll(result).toContain('That is a steep way up.');

		await page.getByRole('slider', { name: 'Now I can do' }).fill('60');
		await expect.poll(result).toContain('You can do that already.');
	});

	it('begins again', async () => {
		await render(GoalBuilder, { text: 'A goal' });
		const begun = result();
		await miss.selectOptions('Something else');
		await expect.poll(result).not.toBe(begun);

		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.poll(result).toBe(begun);
	});
});
