import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DiscStages from '../../modules/anatomy/DiscStages.svelte';
import { views } from '../../modules/anatomy/explorer/views.ts';
import { levels, places, reached } from '../../modules/anatomy/model/herniated-disc.ts';
import OperationLayers from '../../modules/anatomy/OperationLayers.svelte';
import RootMap from '../../modules/anatomy/RootMap.svelte';
import SpineExplorer from '../../modules/anatomy/SpineExplorer.svelte';
import { parts } from '../../modules/anatomy/spine-levels.ts';
import { vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';
import VertebraParts from '../../modules/anatomy/VertebraParts.svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

const text = 'One spine in five views';
const here = {
	above: () => Promise.resolve({ default: DiscStages }),
	behind: () => Promise.resolve({ default: RootMap }),
	vertebra: () => Promise.resolve({ default: VertebraParts }),
	operations: () => Promise.resolve({ default: OperationLayers })
};
/** A name in the picture of each view, by its label on the switch. */
const pictures: Record<string, RegExp> = {
	Side: /^Side view/,
	Above: /^Disc from above/,
	Behind: /^Lumbar spine from behind/,
	'One vertebra': /^One level of the low back/,
	Operations: /^A lower lumbar level from above/
};

/** By the words on it: a radio that is drawn as a button has them a second time, unseen, to be as wide when it is chosen. */
const radio = (name: string) =>
	[...document.querySelectorAll<HTMLInputElement>('label > input[type="radio"]')].find(
		({ parentElement }) => parentElement?.textContent.trim() === name
	);
const isChecked = (name: string) => radio(name)?.checked;
const hasFocus = (name: string) => document.activeElement !== null && document.activeElement === radio(name);
const picture = () => document.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? '';
const result = () => document.querySelector('.result')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const search = () => page.getByRole('searchbox', { name: 'Find in all views' });

async function choose(name: string): Promise<void> {
	await page.getByRole('radio', { name, exact: true }).click();
}

async function go(view: string): Promise<void> {
	await choose(view);
	await expect.poll(picture).toMatch(pictures[view] ?? /none/);
}

afterEach(async () => {
	await colours('light');
	await page.viewport(1024, 768);
});

describe('the explorer', () => {
	it('is one figure with one caption, one way to begin again and one to print, in every view', async () => {
		const { container } = await render(SpineExplorer, { text, load: here });
		for (const { label } of views) {
			await go(label);
			expect(container.querySelectorAll('figure')).toHaveLength(1);
			expect(container.querySelectorAll('figcaption')).toHaveLength(1);
			expect(container.querySelectorAll('details')).toHaveLength(1);
			for (const name of ['Begin again', 'Print figure'])
				expect(page.getByRole('button', { name }).elements()).toHaveLength(1);
			expect(page.getByRole('switch', { name: 'Quiz me' }).elements()).toHaveLength(1);
			expect(page.getByRole('searchbox').elements()).toHaveLength(1);
		}
	});

	it('keeps level, place, side and stage from view to view', async () => {
		await render(SpineExplorer, { text, load: here });
		await go('Behind');
		await choose('L5/S1');
		await choose('Far lateral');
		await choose('Right');
		await expect.poll(picture).toContain('L5/S1, far lateral, right: L5 root');

		await go('Side');
		expect(picture()).toContain('A far lateral herniation at L5/S1 touches the right L5 root.');
		await go('Above');
		expect(picture()).toContain('Extrusion. L5/S1, far lateral, right: the L5 root, the exiting one.');
		await page.getByRole('slider', { name: /^Disc/ }).fill('1');
		await expect.poll(picture).toContain('Bulge');

		await go('Operations');
		await go('Behind');
		expect(picture()).toContain('Nothing has come out of a disc');
		for (const name of ['L5/S1', 'Far lateral', 'Right']) await expect.poll(() => isChecked(name)).toBe(true);
	});

	it('lights up the same root in all three views, for every level, place and side', async () => {
		const { container } = await render(SpineExplorer, { text, load: here });
		const seen = new Map<string, string[]>();
		for (const view of ['Behind', 'Side', 'Above']) {
			await go(view);
			for (const side of ['Left', 'Right'])
				for (const { level } of levels)
					for (const { label, value: place } of places) {
						for (const name of [side, level, label])
							container
								.querySelectorAll('label')
								.forEach((each) => each.textContent.trim() === name && each.click());
						const { root } = reached('extrusion', level, place);
						await expect.poll(result).toContain(root === '' ? 'Central: the sac.' : `${root} root`);
						const lit = [...container.querySelectorAll('svg[role="img"] text')]
							.map(({ textContent }) => textContent)
							.filter((words) => words.endsWith(' root'));
						const key = `${level} ${place} ${side}`;
						seen.set(key, [...(seen.get(key) ?? []), lit.join()]);
						expect(picture().toLowerCase()).toContain(root === '' ? 'sac' : `${side.toLowerCase()}`);
					}
		}

		expect(seen.size).toBe(levels.length * places.length * 2);
		for (const [key, roots] of seen) expect(new Set(roots).size, `${key}: ${roots.join(' / ')}`).toBe(1);
	});

	it('keeps the chosen part, or says that a view does not show it', async () => {
		await render(SpineExplorer, { text, load: here });
		await choose('Lamina');
		await go('One vertebra');
		expect(result()).toContain('what a laminectomy removes');
		await go('Behind');
		expect(picture()).toContain('Marked: lamina');
		await go('Side');
		await choose('Foramen');
		await go('One vertebra');
		expect(result()).toContain('Foramen does not show at this level from above');
		await choose('Facet joint');
		await go('Side');
		expect(result()).toContain('Facet joint does not show from the side');
	});

	it('finds a part in the views that have it, and goes there only when it is chosen', async () => {
		await render(SpineExplorer, { text, load: here });
		await search().fill('annu');
		expect(picture()).toMatch(pictures['Side'] ?? /none/);
		await page.getByRole('button', { name: 'Annulus of the disc — one vertebra' }).click();

		await expect.poll(picture).toContain('Marked: Annulus of the disc');
		await expect.poll(() => isChecked('One vertebra')).toBe(true);
		await expect.poll(() => statuses()).toContain('Annulus of the disc: one vertebra.');
		await expect.element(search()).toHaveFocus();
		await expect.element(search()).toHaveValue('');

		await search().fill('liver');
		await expect.poll(() => statuses()).toContain('None is called that.');
		await search().fill('plif');
		await page.getByRole('button', { name: /PLIF.*operations/ }).click();
		await expect.poll(picture).toContain('after Posterior lumbar interbody fusion (PLIF)');
	});

	it('asks for the parts of a view, goes on with the other one, and keeps what was answered', async () => {
		await render(SpineExplorer, { text, load: here });
		await go('Operations');
		await page.getByRole('switch', { name: 'Quiz me' }).click();
		await expect.poll(result).toContain(`Part 1 of ${parts.length}`);
		await expect.poll(() => isChecked('Side')).toBe(true);

		await answer(parts);
		await page.getByRole('button', { name: 'Next part' }).click();
		await go('Above');
		await expect.element(page.getByRole('switch', { name: 'Quiz me' })).not.toBeChecked();
		await go('Side');
		expect(result()).toContain(`Part 2 of ${parts.length}`);

		for (let at = 1; at < parts.length; at += 1) {
			await answer(parts);
			await page.getByRole('button', { name: /Next part|See how it went/ }).click();
		}
		await expect.poll(result).toContain(`${parts.length} of ${parts.length} at the first choice.`);
		await page.getByRole('button', { name: 'Go on with one vertebra' }).click();
		await expect.poll(result).toContain(`Part 1 of ${vertebraParts.length}`);
		await expect.poll(() => hasFocus('One vertebra')).toBe(true);
	});

	it('is used by the keyboard alone, and the focus stays on the switch', async () => {
		await render(SpineExplorer, { text, load: here });
		radio('Side')?.focus();
		for (const { label } of views.slice(1)) {
			await userEvent.keyboard('{ArrowRight}');
			await expect.poll(picture).toMatch(pictures[label] ?? /none/);
			await expect.poll(() => hasFocus(label)).toBe(true);
		}
		await userEvent.keyboard('{Tab}');
		await expect.element(search()).toHaveFocus();
		await userEvent.keyboard('sacr');
		await userEvent.keyboard('{Tab}');
		await userEvent.keyboard('{Enter}');
		await expect.poll(result).toContain('Sacrum. Fused sacral vertebrae');
		await expect.element(search()).toHaveFocus();
		await userEvent.keyboard('conus{Enter}');
		await expect.poll(result).toContain('Conus medullaris.');
	});

	it('begins again as it began', async () => {
		await render(SpineExplorer, { text, load: here });
		const before = [picture(), result()];
		await go('Behind');
		await choose('L3/4');
		await page.getByRole('switch', { name: 'Dural sac' }).click();
		await search().fill('lamina');
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.poll(() => isChecked('Side')).toBe(true);
		await expect.poll(() => [picture(), result()]).toEqual(before);
		await expect.element(search()).toHaveValue('');
		await go('Behind');
		expect(picture()).toContain('roof of bone on, sac closed');
		expect(picture()).toContain('L4/5, paracentral, left');
	});

	it('keeps the picture in its place from view to view, on a phone and on a desktop', async () => {
		const { container } = await render(SpineExplorer, { text, load: here });
		for (const width of [360, 1280]) {
			await page.viewport(width, 740);
			const tops = new Set<number>();
			for (const { label } of views) {
				await go(label);
				const [figure, drawn] = ['figure', '.picture'].map(
					(each) => container.querySelector(each)?.getBoundingClientRect().top ?? NaN
				);
				tops.add(Math.round((drawn ?? NaN) - (figure ?? NaN)));
			}
			expect(tops.size, `${width} px: ${[...tops].join()}`).toBe(1);
		}
	});

	it.each(views)('shows $label accessibly, in light and dark and at 320 px', async ({ label }) => {
		await page.viewport(320, 640);
		const { container } = await render(SpineExplorer, { text, load: here });
		await go(label);
		for (const details of container.querySelectorAll('details')) details.open = true;
		await search().fill('la');
		await expect.element(page.getByRole('button', { name: /^Lamina/ })).toBeVisible();

		for (const theme of ['light', 'dark']) {
			await colours(theme);
			const { violations } = await axe.run(container);
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
				theme
			).toEqual([]);
		}
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		for (const { textContent, offsetHeight } of container.querySelectorAll<HTMLElement>(
			'button, label:has(input)'
		))
			expect(offsetHeight, textContent).toBeGreaterThanOrEqual(44);
	});
});

describe('a view that is not there yet', () => {
	it('lets the last one stand, greyed, until it arrives', async () => {
		let arrive = () => {};
		const arrival = new Promise<void>((resolve) => (arrive = resolve));
		const load = { ...here, above: () => arrival.then(here.above) };
		const { container } = await render(SpineExplorer, { text, load });
		const tall = container.querySelector('figure')?.offsetHeight;
		await choose('Above');

		await expect.element(page.getByText('Loading…')).toBeVisible();
		expect(picture()).toMatch(pictures['Side'] ?? /none/);
		expect(container.querySelector('figure')?.offsetHeight).toBe(tall);
		expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
		arrive();
		await expect.poll(picture).toMatch(pictures['Above'] ?? /none/);
		await expect.poll(() => hasFocus('Above')).toBe(true);
		await expect.poll(() => statuses()).toContain('Shown: from above.');
	});

	it('does not come when another was chosen in the meantime', async () => {
		let arrive = () => {};
		const arrival = new Promise<void>((resolve) => (arrive = resolve));
		await render(SpineExplorer, { text, load: { ...here, above: () => arrival.then(here.above) } });
		await choose('Above');
		await go('Behind');
		arrive();
		await arrival;
		await new Promise(requestAnimationFrame);
		expect(picture()).toMatch(pictures['Behind'] ?? /none/);
		await go('Above');
	});

	it('says so when it does not arrive, and tries again', async () => {
		let tries = 0;
		const load = {
			...here,
			above: () => ((tries += 1) === 1 ? Promise.reject(new Error('offline')) : here.above())
		};
		await render(SpineExplorer, { text, load });
		await choose('Above');
		await expect.element(page.getByRole('alert')).toHaveTextContent('This view did not arrive.');
		await page.getByRole('button', { name: 'Try again' }).click();

		await expect.poll(picture).toMatch(pictures['Above'] ?? /none/);
		expect(page.getByRole('alert').elements()).toHaveLength(0);
		await expect.poll(() => hasFocus('Above')).toBe(true);
	});
});

const statuses = () =>
	[...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent.trim());

/** Answers what is asked for, rightly. */
async function answer(all: readonly { name: string }[]): Promise<void> {
	const at = all.findIndex(({ name }) => result().includes(`the ${name.toLowerCase()}.`));
	await page.getByRole('button', { name: String.fromCharCode(65 + at), exact: true }).click();
	await expect.poll(result).toContain('Right:');
}

async function colours(value: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
