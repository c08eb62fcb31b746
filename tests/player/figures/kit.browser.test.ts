import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/player/styles/base.css';
import '../../../src/player/styles/tokens.css';
import Slider from '../../../src/player/figures/Slider.svelte';
import Kit from './Kit.svelte';

const words = () => page.getByText(/contrast\.$/);
const current = () => page.getByRole('slider', { name: 'Current' });
const width = () => page.getByRole('slider', { name: 'Width' });

afterEach(() => vi.restoreAllMocks());

async function shown() {
	await render(Kit);
	await page.getByText('The same in words').click();
}

describe('a slider', () => {
	it('says its value with its unit, on the page and to screen readers', async () => {
		await shown();

		await expect.element(current()).toHaveAttribute('aria-valuetext', '2 mA');
		await expect.element(page.getByText('2 mA', { exact: true })).toBeVisible();
	});

	it('goes by single taps, and no further than its ends', async () => {
		await shown();
		const more = page.getByRole('button', { name: 'Current: more' });
		for (let tap = 0; tap < 3; tap++) await more.click();
		await expect.element(words()).toHaveTextContent('2.3 mA');

		current().element().focus();
		await userEvent.keyboard('{End}');
		// Playwright would wait for a button that says it is disabled; a finger does not.
		more.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await expect.element(words()).toHaveTextContent('5 mA, 60');
		await expect.element(more).toHaveAttribute('aria-disabled', 'true');
	});

	it('goes by the keyboard', async () => {
		await shown();
		current().element().focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Home}');
		await expect.element(words()).toHaveTextContent('0 mA');
		await userEvent.keyboard('{End}');
		await expect.element(words()).toHaveTextContent('5 mA');
	});

	it('goes from stop to stop where its values do not lie evenly', async () => {
		await shown();
		await page.getByRole('button', { name: 'Width: more' }).click();
		await expect.element(words()).toHaveTextContent('100 µs');
		width().element().focus();
		await userEvent.keyboard('{End}');
		await expect.element(words()).toHaveTextContent('500 µs');
		await expect.element(width()).toHaveAttribute('aria-valuetext', '500 µs');
	});

	it('keeps a long value inside a narrow column', async () => {
		await page.viewport(320, 640);
		onTestFinished(() => page.viewport(1024, 768));
		const { container } = await render(Slider, {
			label: 'Disc',
			value: 1,
			said: () => 'Loose piece that has come off (sequestration)'
		});
		container.style.inlineSize = '250px';
		const value = container.querySelector('output');

		expect(value?.getBoundingClientRect().right).toBeLessThanOrEqual(container.getBoundingClientRect().right);
	});
});

describe('a toggle', () => {
	it('is a switch that taps and Space turn', async () => {
		await shown();
		const contrast = page.getByRole('switch', { name: 'Contrast' });
		await contrast.click();
		await expect.element(words()).toHaveTextContent('with contrast');
		contrast.element().focus();
		await userEvent.keyboard(' ');
		await expect.element(words()).toHaveTextContent('without contrast');
	});
});

describe('chips', () => {
	const cell = () => page.getByRole('row', { name: 'Signs' }).getByRole('cell');

	it('are checkboxes in a named group, of which any number may be chosen', async () => {
		await shown();
		const group = page.getByRole('group', { name: 'Signs' });
		await group.getByRole('checkbox', { name: 'Weak foot' }).click();
		group.getByRole('checkbox', { name: 'Numb skin' }).element().focus();
		await userEvent.keyboard(' ');
		await expect.element(cell()).toHaveTextContent('reflex, weak, numb');

		await group.getByText('Weak foot').click();
		await expect.element(cell()).toHaveTextContent(/^reflex, numb$/);
	});
});

describe('a select', () => {
	it('gives numbers as numbers, and nothing as nothing', async () => {
		await shown();
		const most = page.getByRole('row', { name: 'Most' }).getByRole('cell');
		await page.getByLabelText('Most').selectOptions('10');
		await expect.element(most).toHaveTextContent('10');
		await page.getByLabelText('Most').selectOptions('–');
		await expect.element(most).toHaveTextContent('undefined');
	});
});

describe('a table', () => {
	it('has a heading over each column and before each row', async () => {
		await shown();
		const table = page.getByRole('table', { name: 'Chosen' });

		await expect.element(table.getByRole('columnheader', { name: 'Which' })).toBeVisible();
		await expect.element(table.getByRole('rowheader', { name: 'Most' })).toBeVisible();
	});
});

describe('a sign', () => {
	it('keeps its size in a line of words, while the picture is as wide as the figure', async () => {
		await shown();
		const widthOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width;

		expect(widthOf('.picture p > svg')).toBe(18);
		expect(widthOf('.picture p span svg')).toBe(28);
		expect(widthOf('.picture svg[role=img]')).toBe(widthOf('.picture'));
	});
});

describe('the frame', () => {
	it('begins again', async () => {
		await shown();
		await page.getByRole('button', { name: 'Current: more' }).click();
		await page.getByRole('button', { name: 'Begin again' }).click();
		await expect.element(words()).toHaveTextContent('2 mA');
	});

	it('prints the figure alone, with no room left for the page around it, and leaves the page as it was', async () => {
		await shown();
		const beside = document.createElement('p');
		beside.textContent = 'The page around it';
		document.body.prepend(beside);
		onTestFinished(() => beside.remove());
		await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
		onTestFinished(async () => {
			await cdp().send('Emulation.setEmulatedMedia', { media: '' });
		});
		const seen: boolean[] = [];
		const see = () =>
			[beside, document.querySelector('figure')].map((each) => each?.checkVisibility() ?? false);
		vi.spyOn(window, 'print').mockImplementation(() => {
			seen.push(...see());
			dispatchEvent(new Event('beforeprint'));
		});
		const print = document.querySelector<HTMLButtonElement>('.tools button:last-of-type');
		print?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

		expect(seen).toEqual([false, true]);
		expect(see()).toEqual([true, true]);
		expect(document.querySelector('.prints-alone, .prints-within')).toBeNull();
	});

	it('says what else to do where the window may not print', async () => {
		await shown();
		vi.spyOn(window, 'print').mockImplementation(() => {});
		await page.getByRole('button', { name: 'Print figure' }).click();

		await expect.element(page.getByText(/use the print command of your browser/)).toBeVisible();
	});

	it('fills the screen and comes back', async () => {
		await shown();
		await page.getByRole('button', { name: 'Full screen' }).click();
		await expect.element(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
		expect(document.fullscreenElement?.tagName).toBe('FIGURE');
		await page.getByRole('button', { name: 'Leave full screen' }).click();
		await expect.element(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
	});
});
