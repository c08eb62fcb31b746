import axe from 'axe-core';
import { mount, tick, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

type Figure = Component<{ text: string; plain?: boolean; words?: object }>;

/** Every figure that a lesson can name, as it stands with nothing but its caption, and in its patients' form. */
const figures = Object.entries(
	import.meta.glob<{ default: Figure }>('../../modules/*/*.svelte', { eager: true })
).flatMap(([path, { default: component }]) =>
	[false, true].map((plain) => ({
		name: `${/(\w+)\.svelte$/.exec(path)?.[1]}${plain ? ', plain' : ''}`,
		component,
		plain
	}))
);

const caption = 'What the figure shows';

afterEach(async () => {
	await emulate([]);
	await page.viewport(1024, 768);
});

describe.each(figures)('the figure $name', ({ component, plain }) => {
	it('has no accessibility violation, in light and in dark, folded and unfolded', async () => {
		const main = await show(component, plain);
		for (const colours of ['light', 'dark']) {
			await emulate([{ name: 'prefers-color-scheme', value: colours }]);
			const { violations } = await axe.run(main);
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
				colours
			).toEqual([]);
			open(main);
		}
	});

	it('fits on a screen of 320 px', async () => {
		await page.viewport(320, 640);
		const main = await show(component, plain);
		open(main);
		await tick();
		const scrolls = '.words, .picture, svg';
		const offenders = [...main.querySelectorAll('*')]
			.filter((element) => !element.parentElement?.closest(scrolls))
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
			.map((element) => element.outerHTML.slice(0, 100));

		expect(offenders).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		// The picture itself fits, too: nobody should have to push it about.
		for (const picture of main.querySelectorAll('.picture'))
			expect(picture.scrollWidth).toBeLessThanOrEqual(picture.clientWidth + 1);
	});

	it('says the same in words, under its caption', async () => {
		const main = await show(component, plain);
		const words = main.querySelector('details .words');

		expect(main.querySelector('figcaption')?.textContent).toBe(caption);
		expect((words?.textContent ?? '').trim().split(/\s+/).length).toBeGreaterThan(20);
		for (const picture of main.querySelectorAll('svg[role="img"]'))
			expect(picture.getAttribute('aria-label')?.length ?? 0).toBeGreaterThan(10);
	});

	it('has nothing to press that is smaller than 44 px in both directions', async () => {
		await page.viewport(360, 740);
		const main = await show(component, plain);
		const pressed =
			'button, select, summary, a[href], input:not([type="radio"], [type="checkbox"]), label:has(input)';
		const small = [...main.querySelectorAll<HTMLElement>(pressed)]
			.filter((element) => element.checkVisibility())
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return height < 43.5 || (width < 43.5 && element.tagName !== 'SUMMARY');
			})
			.map((element) => element.outerHTML.slice(0, 100));

		expect(small).toEqual([]);
	});

	it('has radios that the arrow keys go through', async () => {
		const main = await show(component, plain);
		const lonely = [...main.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
			({ name }) => name === '' || main.querySelectorAll(`input[name="${name}"]`).length < 2
		);

		expect(lonely.map(({ value }) => value)).toEqual([]);
	});

	it('stays as large as it was when a setting is changed', async () => {
		const main = await show(component, plain);
		const figure = main.querySelector('figure');
		const top = figure?.querySelector('.picture')?.getBoundingClientRect().top;
		for (const control of main.querySelectorAll<HTMLInputElement>('.controls input[type="radio"]'))
			control.click();
		await tick();

		expect(figure?.querySelector('.picture')?.getBoundingClientRect().top).toBe(top);
	});

	it('begins again as it began, whatever was set', async () => {
		const main = await show(component, plain);
		const before = stateOf(main);
		await setAll(main);
		if (stateOf(main) === before) return;

		const again = [...main.querySelectorAll('button')].find(
			({ textContent }) => textContent === 'Begin again'
		);
		expect(again, 'Begin again').toBeDefined();
		again?.click();
		await tick();
		expect(stateOf(main)).toBe(before);
	});
});

const translated = Object.entries(
	import.meta.glob<object>('../../modules/*/*.es.ts', { eager: true, import: 'default' })
).flatMap(([path, words]) => {
	const kebab = /([\w-]+)\.es\.ts$/.exec(path)?.[1] ?? '';
	const name = kebab.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

	return figures.filter((each) => each.name === `${name}, plain`).map((each) => ({ ...each, words }));
});

describe.each(translated)('the figure $name, in Spanish', ({ component, words }) => {
	it('fits on a screen of 320 px, with its picture', async () => {
		await page.viewport(320, 640);
		const main = await show(component, true, words);

		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		for (const picture of main.querySelectorAll('.picture'))
			expect(picture.scrollWidth).toBeLessThanOrEqual(picture.clientWidth + 1);
	});
});

/** Presses, chooses and moves everything that the figure offers, once. Whoever paused its motion wants it to stay so. */
async function setAll(main: HTMLElement): Promise<void> {
	const found = () =>
		main.querySelectorAll<HTMLElement>('input, select, .figure :is(.controls, .picture) button');
	for (const control of found()) {
		if (!control.isConnected || control.textContent === 'Pause') continue;
		if (control instanceof HTMLSelectElement) {
			control.selectedIndex = control.options.length - 1;
			control.dispatchEvent(new Event('change', { bubbles: true }));
		} else if (control instanceof HTMLInputElement && control.type === 'range') {
			control.value = control.max;
			control.dispatchEvent(new Event('input', { bubbles: true }));
		} else control.click();
		await tick();
	}
}

/** What is set, drawn and said. */
function stateOf(main: HTMLElement): string {
	const set = [...main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(
		(control) => `${control.value} ${'checked' in control && control.checked}`
	);
	const shown = [...main.querySelectorAll('.picture, .result')].map(({ textContent }) => textContent);
	const drawn = [...main.querySelectorAll('.picture svg *')].map(({ outerHTML }) => outerHTML);

	return [...set, ...shown, ...drawn].join('\n').replace(/\s+/g, ' ');
}

async function show(component: Figure, plain: boolean, words?: object): Promise<HTMLElement> {
	const main = document.createElement('main');
	document.body.append(main);
	const shown = mount(component, {
		target: main,
		props: { text: caption, ...(plain && { plain }), ...(words && { words }) }
	});
	onTestFinished(async () => {
		await unmount(shown);
		main.remove();
	});
	await tick();

	return main;
}

function open(main: HTMLElement): void {
	for (const details of main.querySelectorAll('details')) details.open = true;
}

async function emulate(features: { name: string; value: string }[]): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features });
}
