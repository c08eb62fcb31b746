import axe from 'axe-core';
import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, commands, page } from 'vitest/browser';
import type { Case } from '../../src/course/case.ts';
import type { Audience } from '../../src/course/course.ts';
import Chart from '../../src/player/case/Chart.svelte';
import PastDecision from '../../src/player/case/PastDecision.svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

const courses = await commands.courses();
const cases = courses.flatMap(({ audience, modules }) =>
	modules.flatMap(({ pages }) =>
		pages.flatMap((each) => (each.is === 'case' ? [{ audience, id: each.case.id, theCase: each.case }] : []))
	)
);

afterEach(async () => {
	await emulate('light');
	await page.viewport(1024, 768);
});

describe.each(cases)('the case $id for $audience', ({ audience, theCase }) => {
	it('has no accessibility violation in any scene, whatever is chosen, in light and dark', async () => {
		const main = show(theCase, audience);
		for (const colours of ['light', 'dark'] as const) {
			await emulate(colours);
			const { violations } = await axe.run(main);
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
				colours
			).toEqual([]);
		}
	});

	it('fits on a screen of 320 px', async () => {
		await page.viewport(320, 640);
		const main = show(theCase, audience);
		const offenders = [...main.querySelectorAll('*')]
			.filter((element) => !element.parentElement?.closest('.table'))
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
			.map((element) => element.outerHTML.slice(0, 80));
		expect(offenders).toEqual([]);
	});
});

/** Opening, chart and closing, and every scene once for each of its choices, as it stands in the story at the end. */
function show({ title, opening, chart, scenes, closing }: Case, audience: Audience): HTMLElement {
	const main = document.createElement('main');
	main.innerHTML = `<h1></h1>${opening}`;
	main.querySelector('h1')?.append(title);
	document.body.append(main);

	const decided = scenes.flatMap((scene) =>
		scene.choices.map((choice, index) =>
			mount(PastDecision, {
				target: main,
				props: {
					decision: { scene, choice },
					number: index + 1,
					forPatients: audience === 'patients',
					ended: true
				}
			})
		)
	);
	main.insertAdjacentHTML('beforeend', `<h2>Looking back</h2><div class="reading">${closing}</div>`);
	const entries = [...chart, ...scenes.flatMap((scene) => scene.chart)];
	const whole = mount(Chart, {
		target: main,
		props: { entries: entries.map((entry) => ({ ...entry, isNew: true })) }
	});

	onTestFinished(async () => {
		await Promise.all([...decided, whole].map((each) => unmount(each)));
		main.remove();
	});

	return main;
}

async function emulate(value: 'light' | 'dark'): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
