import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SpineLevels from '../../modules/anatomy/SpineLevels.svelte';
import VertebraParts from '../../modules/anatomy/VertebraParts.svelte';
import { words as english } from '../../modules/anatomy/spine-levels.en.ts';
import spanish from '../../modules/anatomy/spine-levels.es.ts';
import { parts, plainParts } from '../../modules/anatomy/spine-levels.ts';
import { plainVertebraParts, vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

interface Row {
	name: string;
	figure: Component<{ text: string; plain?: boolean }>;
	plain: boolean;
	all: readonly { id: string; name: string; label: readonly string[]; meaning: string }[];
}

const rows: Row[] = [
	{ name: 'from the side', figure: SpineLevels, plain: false, all: parts },
	{ name: 'from the side, for patients', figure: SpineLevels, plain: true, all: plainParts(english.named) },
	{ name: 'from above', figure: VertebraParts, plain: false, all: vertebraParts },
	{ name: 'from above, for patients', figure: VertebraParts, plain: true, all: plainVertebraParts }
];

const result = () => document.querySelector('.result')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const letterAt = (at: number) => String.fromCharCode(65 + at);

afterEach(async () => {
	await colours('light');
	await page.viewport(1024, 768);
});

describe.each(rows)('the parts $name', ({ figure, plain, all }) => {
	const show = () => render(figure, { text: 'What the figure shows', plain });
	const last = all.at(-1) ?? { name: '', meaning: '' };

	/** Index of the part that is asked for. */
	const asked = () => all.findIndex(({ name }) => result().includes(`the ${name.toLowerCase()}.`));
	const press = (at: number) => page.getByRole('button', { name: letterAt(at), exact: true }).click();

	it('are found by what somebody types, and it says when there is none', async () => {
		await show();
		const field = page.getByLabelText('Find a part');
		await field.fill(last.name.toUpperCase());
		await expect.poll(result).toContain(last.meaning);
		await expect
			.element(page.getByRole('radio', { checked: true }).last())
			.toHaveAttribute('value', all.at(-1)?.id);

		await field.fill('liver');
		await expect.element(page.getByText('None is called that.')).toBeVisible();
		expect(result()).toContain(last.meaning);
	});

	it('stand in the picture as letters while the learner is asked, and nothing tells which is which', async () => {
		await show();
		await page.getByLabelText('Quiz me').click();
		const picture = document.querySelector('svg[role="img"]');
		const words = [...(picture?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);

		expect(words).toEqual(expect.arrayContaining(all.map((_, at) => letterAt(at))));
		for (const { name, label } of all) {
			expect(words).not.toContain(label[0]);
			expect(picture?.getAttribute('aria-label')).not.toContain(name);
		}
		expect(picture?.querySelectorAll('.marked, .label.chosen, .callout.chosen')).toHaveLength(0);
	});

	it('are asked for one after the other: a wrong choice is told, a right one explained, and the first ones are counted', async () => {
		await show();
		await page.getByLabelText('Quiz me').click();
		await expect.poll(result).toContain(`Part 1 of ${all.length}`);

		const first = asked();
		const wrong = (first + 1) % all.length;
		await press(wrong);
		await expect.poll(result).toContain(`Not yet: that is the ${all[wrong]?.name.toLowerCase()}.`);
		page.getByRole('button', { name: 'Next part' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(result()).toContain('Not yet');
		await press(first);
		await expect.poll(result).toContain(`Right: ${all[first]?.name}. ${all[first]?.meaning}`);

		for (let at = 1; at < all.length; at += 1) {
			await page.getByRole('button', { name: 'Next part' }).click();
			await expect.poll(result).toContain(`Part ${at + 1} of ${all.length}`);
			const now = asked();
			await press(now);
			await expect.poll(result).toContain(`Right: ${all[now]?.name}.`);
		}
		await page.getByRole('button', { name: 'See how it went' }).click();
		await expect.poll(result).toContain(`${all.length - 1} of ${all.length} at the first choice.`);

		await page.getByRole('button', { name: 'Ask me again' }).click();
		await expect.poll(result).toContain(`Part 1 of ${all.length}`);
	});

	it.each(['light', 'dark'])('are asked for accessibly, on a screen of 320 px in %s', async (theme) => {
		await page.viewport(320, 640);
		await colours(theme);
		const { container } = await show();
		await page.getByLabelText('Quiz me').click();
		await press((asked() + 1) % all.length);
		await expect.poll(result).toContain('Not yet');

		const { violations } = await axe.run(container);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
			[]
		);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		for (const { textContent, offsetWidth, offsetHeight } of container.querySelectorAll('button'))
			expect(Math.min(offsetWidth, offsetHeight), textContent).toBeGreaterThanOrEqual(44);
	});

	it('take a tap in the picture for the same choice as a letter', async () => {
		await show();
		await page.getByLabelText('Quiz me').click();
		const at = asked();
		document
			.querySelector(`svg [data-part="${all[at]?.id}"]`)
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

		await expect.poll(result).toContain(`Right: ${all[at]?.name}.`);
		await expect
			.element(page.getByRole('button', { name: letterAt(at), exact: true }))
			.toHaveAttribute('aria-pressed', 'true');
	});

	it('are answered by keyboard without the letters on the way, and it goes on from where the learner is', async () => {
		await show();
		await page.getByLabelText('Quiz me').click();
		const at = asked();
		page.getByRole('button', { name: 'A', exact: true }).element().focus();
		for (let tab = 0; tab < at; tab += 1) await userEvent.keyboard('{Tab}');
		await userEvent.keyboard('{Enter}');
		await expect.poll(result).toContain(`Right: ${all[at]?.name}.`);

		for (let tab = at; tab < all.length; tab += 1) await userEvent.keyboard('{Tab}');
		await userEvent.keyboard('{Enter}');
		await expect.poll(result).toContain(`Part 2 of ${all.length}`);
		await expect.element(page.getByRole('button', { name: 'Next part' })).toHaveFocus();
	});

	it('begin again as they began', async () => {
		await show();
		const before = result();
		await page.getByLabelText('Find a part').fill(last.name);
		await page.getByLabelText('Quiz me').click();
		await press(asked());
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.poll(result).toBe(before);
		await expect.element(page.getByLabelText('Find a part')).toHaveValue('');
		await page.getByLabelText('Quiz me').click();
		await expect.poll(result).toContain(`Part 1 of ${all.length}`);
	});
});

describe('the parts from the side, in Spanish', () => {
	it('are looked for, asked for and explained in Spanish', async () => {
		const all = plainParts(spanish.named);
		const { container } = await render(SpineLevels, { text: 'La columna', plain: true, words: spanish });
		await page.getByLabelText('Busque una parte').fill('medula');
		await expect.poll(result).toContain('Final de la médula. Aquí termina la médula espinal.');
		await page.getByLabelText('Busque una parte').fill('hígado');
		await expect.element(page.getByText('Ninguna se llama así.')).toBeVisible();

		await page.getByLabelText('Póngame a prueba').click();
		for (let nth = 0; nth < all.length; nth += 1) {
			await expect.poll(result).toContain(`Parte ${nth + 1} de ${all.length}:`);
			const at = all.findIndex(({ called }) => result().includes(` ${called}.`));
			const wrong = (at + 1) % all.length;
			await page.getByRole('button', { name: letterAt(wrong), exact: true }).click();
			await expect
				.poll(result)
				.toContain(`Todavía no: eso es ${all[wrong]?.called}. Busque otra vez ${all[at]?.called}.`);
			await page.getByRole('button', { name: letterAt(at), exact: true }).click();
			await expect.poll(result).toContain(`Correcto: ${all[at]?.name}. ${all[at]?.meaning}`);
			await page
				.getByRole('button', { name: nth + 1 < all.length ? 'Parte siguiente' : 'Ver cómo le fue' })
				.click();
		}
		await expect.poll(result).toBe(`0 de ${all.length} a la primera. Pregúnteme otra vez`);
		// The kit has its words from the page, which is not there.
		const own = [...container.querySelectorAll('.controls, .picture, .result, .words')];
		expect(own.map(({ textContent }) => textContent).join(' ')).not.toMatch(
			/\b(the|part|find|choose|right|back|front)\b/i
		);
	});
});

async function colours(value: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
