import { mount, tick, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

type Figure = Component<{ text: string; plain: boolean; words: object }>;

const components = import.meta.glob<{ default: Figure }>('../../modules/*/*.svelte', { eager: true });
const words = import.meta.glob<{ default: object }>('../../modules/*/*.es.ts', { eager: true });

/** Every figure that has Spanish words, which are longer than the English ones. */
const figures = Object.entries(components).flatMap(([path, { default: component }]) => {
	const own =
		words[`${path.replace(/\.svelte$/, '').replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')}.es.ts`.toLowerCase()];
	const name = /(\w+)\.svelte$/.exec(path)?.[1] ?? path;

	return own ? [{ name, component, words: own.default }] : [];
});

afterEach(async () => {
	await page.viewport(1024, 768);
});

it('there are Spanish words for most of the figures that patients see', () => {
	expect(figures.length).toBeGreaterThan(12);
});

describe.each(figures)('the figure $name in Spanish', ({ component, words }) => {
	it('keeps its words inside the picture on a phone, whatever is chosen', async () => {
		await page.viewport(360, 740);
		const main = await show(component, words);
		expect(outside(main)).toEqual([]);

		for (const control of main.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
			control.click();
			await tick();
			expect(outside(main), control.labels?.[0]?.textContent).toEqual([]);
		}
	});

	it('fits on a screen of 320 px with everything unfolded', async () => {
		await page.viewport(320, 640);
		const main = await show(component, words);
		for (const details of main.querySelectorAll('details')) details.open = true;
		await tick();

		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});

/** Words of pictures that are cut off at an edge. */
function outside(main: HTMLElement): string[] {
	return [...main.querySelectorAll<SVGTextElement>('svg text')]
		.filter((text) => {
			const inside = text.getBoundingClientRect();
			const edges = text.ownerSVGElement?.getBoundingClientRect() ?? inside;

			return (
				inside.left < edges.left - 1 ||
				inside.right > edges.right + 1 ||
				inside.top < edges.top - 1 ||
				inside.bottom > edges.bottom + 1
			);
		})
		.map(({ textContent }) => textContent);
}

async function show(component: Figure, words: object): Promise<HTMLElement> {
	const main = document.createElement('main');
	document.body.append(main);
	const shown = mount(component, { target: main, props: { text: 'Lo que muestra', plain: true, words } });
	onTestFinished(async () => {
		await unmount(shown);
		main.remove();
	});
	await tick();

	return main;
}
