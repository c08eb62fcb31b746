import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BlockLogic from '../../modules/diagnosis/BlockLogic.svelte';
import PainMixer from '../../modules/diagnosis/PainMixer.svelte';
import RedFlagSorter from '../../modules/diagnosis/RedFlagSorter.svelte';
import RootFinder from '../../modules/diagnosis/RootFinder.svelte';
import ScarOrDisc from '../../modules/diagnosis/ScarOrDisc.svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

const text = 'What the figure shows';
const result = () => document.querySelector('.result')?.textContent ?? '';

afterEach(async () => {
	await page.viewport(1024, 768);
});

describe('the root finder', () => {
	it('takes a tap on the leg and a choice from the list for the same', async () => {
		await render(RootFinder, { text });
		await page.getByLabelText('Numb skin').click();
		tap('sole');
		await page.getByText('Choose from a list').click();

		await expect.element(page.getByRole('checkbox', { name: 'Heel and sole' })).toBeChecked();
		await expect.poll(result).toContain('1. S1');

		await page.getByRole('checkbox', { name: 'Heel and sole' }).click();
		await expect.poll(result).not.toContain('S1');
	});

	it('names the emergency before any root', async () => {
		await render(RootFinder, { text });
		tap('outer-calf');
		await page.getByLabelText('Numb skin').click();
		tap('saddle');

		await expect.poll(result).toMatch(/^\s*Suspect cauda equina syndrome.*1\. S2–S4/s);
	});

	it('begins again with nothing marked', async () => {
		await render(RootFinder, { text });
		tap('outer-calf');
		await expect.poll(result).toContain('L5');
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.poll(result).toContain('Mark where it hurts');
	});

	it('shows a patient the skin of a tapped nerve, and always when to get help', async () => {
		await render(RootFinder, { text, plain: true });
		for (const area of ['upper-thigh', 'inner-calf', 'sole', 'saddle']) {
			tap(area);
			await expect.poll(result).toContain('Go to the emergency room now.');
		}
		await expect.poll(result).toContain('the skin between your legs');
	});
});

describe('the red-flag sorter', () => {
	it('goes by keyboard alone from card to card, and says at once why', async () => {
		await render(RedFlagSorter, { text });
		await page.getByRole('group').getByRole('button', { name: 'Next visit' }).click();
		await expect.element(page.getByText('Too late: this can harm')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Next card' })).toHaveFocus();

		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Card 2 of 12')).toBeVisible();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(page.getByText('Safe, but it can wait')).toBeVisible();
	});

	it('tells at the end how many were right, too late and too soon', async () => {
		await render(RedFlagSorter, { text, plain: true });
		for (let card = 0; card < 10; card++) {
			await page.getByRole('group').getByRole('button', { name: 'Call today' }).click();
			await page.getByRole('button', { name: /Next card|See how you did/ }).click();
		}

		await expect.element(page.getByText('2 of 10 cards were on the right pile at once.')).toBeVisible();
		await expect.element(page.getByText(/5 too late.*3 sooner than needed/)).toBeVisible();
	});
});

describe('scar or disc', () => {
	it('calls an answer without early contrast a guess', async () => {
		await render(ScarOrDisc, { text });
		await page.getByLabelText('A', { exact: true }).click();
		await expect.poll(result).toContain('it was a guess');

		await page.getByLabelText('Early, within 10 min').click();
		await expect.poll(result).toMatch(/Right: A is scar\. (?!From)/);
	});
});

describe('block logic', () => {
	it('says what a second block adds, and what it costs', async () => {
		await render(BlockLogic, { text });
		await expect.poll(result).toMatch(/One positive block: pain from here in\s+49%/);

		await page.getByLabelText('Two blocks').click();
		await expect.poll(result).toMatch(/Two positive blocks: pain from here in\s+68%/);
		await expect.poll(result).toMatch(/11 would be treated.*6 whose pain comes from here/s);
	});
});

describe('the pain mixer', () => {
	it('asks for safety as soon as item 9 is above 0', async () => {
		await render(PainMixer, { text });
		await page.getByLabelText('PHQ-9').click();
		await page.getByLabelText('Item 9').selectOptions('1');

		await expect.poll(result).toMatch(/^\s*Item 9 is above 0: assess the risk of suicide at this visit/);
	});

	it('scores once no item is open', async () => {
		await render(PainMixer, { text });
		await page.getByLabelText('ODI').click();
		await page.getByRole('combobox', { name: 'Item 1', exact: true }).selectOptions('5');
		await expect.poll(result).toContain('9 items are open');

		await page.getByRole('button', { name: 'Set open items to 0' }).click();
		await expect.poll(result).toContain('ODI 10%: Minimal disability');
	});
});

/** A finger on the picture. */
function tap(area: string): void {
	document
		.querySelector(`svg [data-area="${area}"]`)
		?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
