import axe from 'axe-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page as browser, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Case } from '../../src/course/case.ts';
import App from '../../src/player/App.svelte';
import { Languages } from '../../src/player/languages.svelte.ts';
import { Keeping } from '../../src/player/keeping.ts';
import { Navigation } from '../../src/player/navigation.svelte.ts';
import { Session } from '../../src/player/session.svelte.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { aCase } from '../assessment/a-case.ts';
import { aContent, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

/** Screen, root, then one of two trials: 6 + 3 + 3 points at best. */
const joan = aCase(
	{
		'screen!': ['3>root', '1>root', '0'],
		root: ['3>trial-a|trial-b', '0>trial-a|trial-b'],
		'trial-a': ['3', '2'],
		'trial-b': ['3', '1']
	},
	{
		with: {
			screen: { rubric: 'Safety', weight: 2, hint: '<p>The next hour</p>' },
			root: {
				rubric: 'Localisation',
				chart: [{ heading: 'Findings', html: '<ul><li>Ankle jerk absent</li></ul>' }]
			},
			'trial-a': { title: 'A trial' },
			'trial-b': { title: 'A trial' }
		}
	}
);

const chosen = (...path: string[]): LearnerEvent => ({ is: 'drafted', question: joan.id, answer: path });
const ended = (right: boolean, ...answer: string[]): LearnerEvent => ({
	is: 'answered',
	question: joan.id,
	answer,
	right
});

afterEach(async () => {
	await emulate({ value: 'light' });
	await browser.viewport(1024, 768);
});

/** The case's page, after these events of an earlier visit. */
async function open({
	theCase = joan,
	before = [],
	audience = 'nurses'
}: { theCase?: Case; before?: LearnerEvent[]; audience?: 'nurses' | 'patients' } = {}) {
	const content = aContent({ cases: [theCase], outline: { audience } });
	const state = stateAfter(before, content.outline);
	const played = await play({ content, keeper: new FakeKeeper({ state }), page: theCase.id });
	const main = played.screen.getByRole('main');
	const button = (name: string) => main.getByRole('button', { name, exact: true });
	const kept = () => played.session.progress.tried[theCase.id];

	async function choose(key: string) {
		await main.getByRole('radio', { name: `Choice ${key}` }).click();
		await button('Decide').click();
		await expect.element(main.getByText(`Consequence ${key}`)).toBeVisible();
	}

	/** The first choice of the trial that was drawn. */
	async function chooseTrial(nth = 1) {
		const drawn = main.getByRole('radio', { name: /^Choice trial/ }).first();
		const name = (await drawn.element()).parentElement?.textContent?.trim() ?? '';
		await choose(`${name.replace('Choice ', '').slice(0, -1)}${nth}`);
	}

	return { ...played, main, button, choose, chooseTrial, kept };
}

describe('on the way', () => {
	it('shows the opening, the chart and the first scene, with its choices as radios', async () => {
		const { main } = await open();

		await expect.element(main.getByRole('heading', { level: 1, name: 'The pain came back' })).toHaveFocus();
		await expect.element(main.getByText('Joan is 52.')).toBeVisible();
		await expect.element(main.getByRole('region', { name: 'Chart' })).toHaveTextContent('Microdiscectomy');
		await expect.element(main.getByRole('group', { name: 'Scene screen' })).toBeVisible();
		expect(main.getByRole('radio').elements()).toHaveLength(3);
	});

	it('shows what comes of a choice, and the next scene under it, with the focus on the consequence', async () => {
		const { main, choose } = await open();

		await choose('screen1');

		await expect.poll(() => document.activeElement?.textContent).toContain('Consequence screen1');
		await expect.element(main.getByText('Best choice')).toBeVisible();
		await expect.element(main.getByRole('group', { name: 'Scene root' })).toBeVisible();
	});

	it('asks for a choice where none was made', async () => {
		const { main, button, keeper } = await open();
		const saves = keeper.saves.length;

		await button('Decide').click();

		await expect.element(main.getByRole('alert')).toHaveTextContent('Pick one of the options first.');
		expect(keeper.saves).toHaveLength(saves);
	});

	it('shows a hint when it is asked for, and takes the focus to it', async () => {
		const { button } = await open();

		await button('Show a hint').click();

		await expect.poll(() => document.activeElement?.textContent).toBe('The next hour');
	});

	it('works by keyboard alone', async () => {
		const { main, kept } = await open();
		await expect.element(main.getByRole('radio').first()).toBeVisible();
		(main.getByRole('radio').first().element() as HTMLElement).focus();

		await userEvent.keyboard(' {Enter}');

		await expect.poll(() => kept()?.answer).toHaveLength(1);
		await expect.element(main.getByText(/^Consequence screen/)).toBeVisible();
	});

	it('R-17: shows nothing of the consequence before the choice is kept, and takes no second one meanwhile', async () => {
		const { main, button, keeper, kept } = await open();
		const letGo = keeper.wait();
		await main.getByRole('radio', { name: 'Choice screen1' }).click();
		await button('Decide').click();
		(button('Decide').element() as HTMLElement).click();

		expect(main.getByText('Consequence screen1').query()).toBeNull();
		await expect.element(main.getByRole('group', { name: 'Scene screen' })).toBeVisible();
		letGo();

		await expect.element(main.getByText('Consequence screen1')).toBeVisible();
		expect(kept()?.answer).toEqual(['screen1']);
	});

	it('says in words what is new in the chart, until the next scene', async () => {
		const { main, choose } = await open();
		const chart = main.getByRole('region', { name: 'Chart' });
		expect(chart.getByText('New', { exact: true }).query()).toBeNull();

		await choose('screen2');
		await expect.element(chart.getByText('New', { exact: true })).toBeVisible();
		await expect.element(main.getByText('New in the chart: Findings').last()).toBeVisible();
		await choose('root1');

		await expect.element(chart.getByText('Ankle jerk absent')).toBeVisible();
		expect(chart.getByText('New', { exact: true }).query()).toBeNull();
	});

	it('brings what is new in a long chart into view', async () => {
		const rows = Array.from({ length: 60 }, (_, row) => `<li>Row ${row}</li>`).join('');
		const chart = [{ heading: 'History', html: `<ul>${rows}</ul>` }];
		const { main, choose } = await open({ theCase: { ...joan, chart } });
		await choose('screen1');

		const box = main.getByRole('region', { name: 'Chart' });
		const bottom = () => box.element().getBoundingClientRect().bottom;
		await expect
			.poll(() => box.getByText('Ankle jerk absent').element().getBoundingClientRect().bottom)
			.toBeLessThan(bottom());
	});

	it('folds the chart away on a phone', async () => {
		const { main } = await open({ before: [chosen('screen1')] });
		await expect.element(main.getByRole('group', { name: 'Scene root' })).toBeVisible();
		await browser.viewport(320, 640);
		expect(main.getByRole('region', { name: 'Chart' }).query()).toBeNull();
		expect(main.getByText('Ankle jerk absent').first().element().checkVisibility()).toBe(false);

		await main.getByText('New in the chart: Findings').first().click();

		await expect.element(main.getByText('Ankle jerk absent').first()).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('is begun, and not done, in the contents', async () => {
		const { choose, main, navigation } = await open();
		await choose('screen1');

		navigation.go({ is: 'opening' });

		await expect.element(main.getByRole('button', { name: 'The pain came back (started)' })).toBeVisible();
	});
});

describe('an unsafe choice', () => {
	it('ends the path with the safety debrief, and says what would have been better', async () => {
		const { main, choose, kept } = await open();

		await choose('screen3');

		await expect
			.poll(() => document.activeElement?.textContent)
			.toContain('Stop: this can harm the patient.');
		await expect.element(main.getByText('Debrief screen')).toBeVisible();
		await expect.element(main.getByText('Better: Choice screen1')).toBeVisible();
		await expect.element(main.getByRole('heading', { name: 'Not passed' })).toBeVisible();
		await expect.element(main.getByText('The case ended with an unsafe choice.')).toBeVisible();
		expect(main.getByText('What mattered.').query()).toBeNull();
		expect(kept()).toMatchObject({ tries: 1, last: false, ever: false, answer: ['screen3'] });
	});

	it('leads back to the choice that ended it, as another try', async () => {
		const flags = aCase({ a: ['3>b'], 'b!': ['3', '0'] });
		const { main, button, choose, kept } = await open({
			theCase: flags,
			before: [ended(false, 'a1', 'b2')]
		});

		await button('Choose again here').click();

		await expect.poll(() => document.activeElement?.textContent).toBe('Scene b');
		await expect.element(main.getByText('Consequence a1')).toBeVisible();
		expect(kept()).toMatchObject({ tries: 1, answer: ['a1'] });
		await choose('b1');
		expect(kept()).toMatchObject({ tries: 2, ever: true, answer: ['a1', 'b1'] });
	});

	it('leads on to another path, which begins anew', async () => {
		const { main, button, choose, kept } = await open({ before: [ended(false, 'screen3')] });
		await expect.element(main.getByText('Debrief screen')).toBeVisible();

		await button('Try another path').click();

		await expect.element(main.getByRole('group', { name: 'Scene screen' })).toBeVisible();
		await expect.poll(() => document.activeElement?.textContent).toBe('Scene screen');
		expect(main.getByText('Debrief screen').query()).toBeNull();
		expect(kept()).toMatchObject({ tries: 1, answer: [] });
		await choose('screen1');
		expect(kept()).toMatchObject({ tries: 1, answer: ['screen1'] });
	});
});

describe('at the end', () => {
	it('shows points, rubric and closing, keeps the try, and goes on', async () => {
		const { main, button, choose, chooseTrial, kept } = await open();
		await choose('screen1');
		await choose('root2');
		await chooseTrial();

		await expect.element(main.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
		await expect.element(main.getByText('9 of 12 points: 75 %.')).toBeVisible();
		await expect.element(main.getByRole('row', { name: 'Safety 6 of 6' })).toBeVisible();
		await expect.element(main.getByRole('row', { name: 'Localisation 0 of 3' })).toBeVisible();
		await expect.element(main.getByText('What mattered.')).toBeVisible();
		await expect.element(main.getByText('Better: Choice root1')).toBeVisible();
		expect(kept()).toMatchObject({ tries: 1, first: true, ever: true });
		await button('Back to the opening page').click();
		await expect.element(main.getByRole('button', { name: 'The pain came back (done)' })).toBeVisible();
	});

	it('names the mark that was missed', async () => {
		const { main, choose, chooseTrial, kept } = await open();
		await choose('screen2');
		await choose('root1');
		await chooseTrial();

		await expect.element(main.getByRole('heading', { name: 'Not passed' })).toBeVisible();
		await expect
			.element(main.getByText('8 of 12 points: 66 %. 75 % and no unsafe choice are needed.'))
			.toBeVisible();
		expect(kept()).toMatchObject({ tries: 1, ever: false });
	});

	it('draws another trial on the next path', async () => {
		const { main, button, choose, chooseTrial } = await open();
		const drawn = () => main.getByRole('radio').first().element().parentElement?.textContent;
		const first: (string | null | undefined)[] = [];
		for (const round of [1, 2]) {
			await choose('screen1');
			await choose('root1');
			first.push(drawn()?.replace(/.$/, ''));
			await chooseTrial();
			if (round === 1) await button('Try another path').click();
		}

		expect([...new Set(first)]).toHaveLength(2);
	});

	it('R-63 R-65 tells the learning system of each decision once, after the end was kept', async () => {
		const { main, choose, chooseTrial, keeper } = await open();
		await choose('screen1');
		await choose('root2');
		expect(keeper.graded).toEqual([]);
		await chooseTrial();
		await expect.element(main.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();

		await expect.poll(() => keeper.graded.length).toBe(3);
		expect(keeper.graded.slice(0, 2)).toMatchObject([
			{ id: 'C1_joan_screen', answer: ['screen1'], right: true },
			{ id: 'C1_joan_root', answer: ['root2'], right: false }
		]);
		expect(keeper.graded[2]?.id).toMatch(/^C1_joan_trial-[ab]$/);
	});
});

describe('another visit', () => {
	it('shows the story so far, and goes on where it was', async () => {
		const { main, button, choose, kept } = await open({ before: [chosen('screen2', 'root1')] });

		await expect.element(main.getByText('Consequence screen2')).toBeVisible();
		await expect.element(main.getByText('Consequence root1')).toBeVisible();
		await expect.element(main.getByText('You have come to decision 3.')).toBeVisible();
		await button('Go on there').click();
		await expect.poll(() => document.activeElement?.textContent).toBe('A trial');
		const key = main.getByRole('radio').first().element().parentElement?.textContent?.trim() ?? '';
		await choose(key.replace('Choice ', ''));

		expect(kept()).toMatchObject({ tries: 1 });
	});

	it('an ended case shows its end', async () => {
		const { main } = await open({ before: [ended(true, 'screen1', 'root1', 'trial-b1')] });

		await expect.element(main.getByText('12 of 12 points: 100 %.')).toBeVisible();
	});

	it('shows the story also when the learning system answers after the page was opened', async () => {
		const content = aContent({ cases: [joan] });
		const session = new Session(content.outline);
		const navigation = new Navigation(content);
		navigation.open(joan.id);
		const screen = await render(App, { languages: new Languages(content), session, navigation, begun: null });
		await expect.element(screen.getByRole('group', { name: 'Scene screen' })).toBeVisible();

		session.connect(
			new Keeping(
				new FakeKeeper({ state: stateAfter([chosen('screen2')], content.outline) }),
				session.outline
			),
			7
		);

		await expect.element(screen.getByText('Consequence screen2')).toBeVisible();
		await expect.element(screen.getByRole('group', { name: 'Scene root' })).toBeVisible();
	});

	it('a path that no longer fits the case goes on from where it does', async () => {
		const changed = aCase({ 'screen!': ['3>root', '0'], root: ['3', '0'] });
		const { main } = await open({
			theCase: changed,
			before: [chosen('screen1', 'trial-a1')]
		});

		await expect.element(main.getByText('Consequence screen1')).toBeVisible();
		await expect.element(main.getByRole('group', { name: 'Scene root' })).toBeVisible();
	});
});

describe('for patients', () => {
	it('there are no points and no marks: they read what was safe, and what would have been better', async () => {
		const { main, choose, chooseTrial } = await open({ audience: 'patients' });
		await choose('screen2');
		await expect.element(main.getByText('Safe, but not the best', { exact: true })).toBeVisible();
		await expect.element(main.getByText('New in the notes: Findings').last()).toBeVisible();
		await choose('root1');
		await expect.element(main.getByText('Safe', { exact: true })).toBeVisible();
		await chooseTrial();

		await expect.element(main.getByRole('heading', { name: 'You came through safely.' })).toBeVisible();
		await expect.element(main.getByText('Better: Choice screen1')).toBeVisible();
		expect(main.element().textContent).not.toMatch(/[Pp]oints|[Pp]assed|%|Safety/);
	});

	it('an unsafe way is called that, calmly', async () => {
		const { main, choose } = await open({ audience: 'patients' });
		await choose('screen3');

		await expect.element(main.getByText('Not safe', { exact: true })).toBeVisible();
		await expect.element(main.getByText('Stop: this can do harm.')).toBeVisible();
		await expect.element(main.getByRole('heading', { name: 'This way was not safe.' })).toBeVisible();
	});
});

describe('a case for everybody', () => {
	it.each<[string, LearnerEvent[]]>([
		['at its start', []],
		['under way', [chosen('screen2')]],
		['at an unsafe end', [ended(false, 'screen3')]],
		['at its end', [ended(false, 'screen2', 'root2', 'trial-a2')]]
	])('has no accessibility violation %s, in light and dark, on a desk and a phone', async (_when, before) => {
		const { main } = await open({ before });
		await expect.element(main.getByText('Joan is 52.')).toBeVisible();
		for (const width of [1024, 320]) {
			await browser.viewport(width, 740);
			for (const value of ['light', 'dark']) {
				await emulate({ value });
				const { violations } = await axe.run(document.body);
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
					`${width}, ${value}`
				).toEqual([]);
			}
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		}
	});

	it('prints as its story, with the chart', async () => {
		const { main } = await open({ before: [chosen('screen1')] });
		await browser.viewport(600, 740);
		await emulate({ media: 'print' });
		onTestFinished(() => emulate({ media: '' }));

		await expect.element(main.getByText('Consequence screen1')).toBeVisible();
		await expect.element(main.getByRole('region', { name: 'Chart' })).toBeVisible();
		expect(main.getByRole('button', { name: 'Decide' }).query()).toBeNull();
	});
});

async function emulate({ value = 'light', media = '' }: { value?: string; media?: string }): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', {
		media,
		features: [{ name: 'prefers-color-scheme', value }]
	});
}
