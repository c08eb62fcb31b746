import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answer, Question } from '../../src/course/question.ts';
import type { Content } from '../../src/player/context.ts';
import type { View } from '../../src/player/questions/shown.ts';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';
import {
	aChooseAll,
	aChooseOne,
	aHotspot,
	aKeyFeature,
	aLabel,
	aLikert,
	aMatch,
	aNumber,
	anOrder,
	aSort,
	aTask,
	aText,
	aTrueFalse,
	oneOfEach,
	rightAnswer,
	wrongAnswer
} from '../builders.ts';
import Asked from './Asked.svelte';

/** A question on the screen that holds what is answered, and the list of answers given so far. */
async function ask(
	question: Question,
	rest: Partial<View<Question>> & { figures?: Content['figures'] } = {}
) {
	const given: Answer[] = [];
	const view = await render(Asked, {
		question,
		answer: [],
		seed: 1,
		closed: false,
		feedback: 'none',
		onanswer: (answer: Answer) => {
			given.push(answer);
			void view.rerender({ answer });
		},
		...rest
	});

	// A task's figure comes after it.
	if (question.kind === 'task' && !rest.figures)
		await expect.element(view.getByRole('slider', { name: 'Amplitude' })).toBeVisible();

	return { view, given };
}

const kinds: [kind: string, question: Question][] = Object.entries(oneOfEach);

describe('every kind of question', () => {
	it.each(kinds)('%s: has the question as the name of its group', async (_, question) => {
		const { view } = await ask(question);

		await expect.element(view.getByRole('group', { name: 'Which one?' })).toBeVisible();
	});

	it.each(kinds)(
		'%s: gives nothing away before feedback, and everything with all of it',
		async (_, question) => {
			const { view } = await ask(question, { answer: rightAnswer(question) });
			expect(view.container.innerHTML).not.toMatch(
				/Why |This one|Belongs|Right\.|class="[^"]*\b(right|wrong)\b/
			);

			await view.rerender({ feedback: 'all', closed: true });
			expect(view.container.textContent).toMatch(/Why |The answer is|Nothing is right or wrong/);
		}
	);

	it.each(kinds)('%s: lets nobody change a closed answer', async (_, question) => {
		const { view } = await ask(question, { closed: true, answer: rightAnswer(question) });

		const outside = (all: string) =>
			[...view.container.querySelectorAll(all)].filter((one) => !one.closest('figure'));
		// A task's figure may be used on, which changes no answer.
		for (const control of outside('input, select')) expect(control).toBeDisabled();
		expect(outside('button')).toHaveLength(0);
	});

	it.each(kinds)(
		'%s: fits on a phone 320 px wide, and axe finds nothing, before and after',
		async (_, question) => {
			await page.viewport(320, 640);
			const { view } = await ask(question, { answer: wrongAnswer(question) });
			for (const feedback of ['none', 'own', 'all'] as const) {
				await view.rerender({ feedback, closed: feedback !== 'none' });

				expect(document.documentElement.scrollWidth, feedback).toBe(320);
				const { violations } = await axe.run(view.container);
				expect(
					violations.map(({ id, nodes }) => [id, nodes.length]),
					feedback
				).toEqual([]);
			}
		}
	);

	it('shows the case before the question', async () => {
		const { view } = await ask(aChooseOne({ scene: '<p>A man of 54 falls.</p>' }));
		const scene = view.getByText('A man of 54 falls.').element();

		expect(scene.compareDocumentPosition(view.getByRole('group').element())).toBe(
			Node.DOCUMENT_POSITION_FOLLOWING
		);
	});
});

describe('choose one', () => {
	it('is answered with a click on the words of an option', async () => {
		const { view, given } = await ask(aChooseOne());

		await view.getByText('The option cccc').click();

		expect(given).toEqual([['cccc']]);
		await expect.element(view.getByRole('radio', { name: 'The option cccc' })).toBeChecked();
	});

	it('is answered with Tab, space and an arrow key', async () => {
		const { view, given } = await ask(aChooseOne());
		const [first, second] = names(view.container);

		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.keyboard('[ArrowDown]');

		expect(given).toEqual([[first], [second]]);
		await expect.element(view.getByRole('radio', { name: `The option ${second}` })).toHaveFocus();
		await expect.element(view.getByRole('radio', { name: `The option ${first}` })).not.toBeChecked();
	});

	it('after a wrong pick, says why to that option alone', async () => {
		const { view } = await ask(aChooseOne(), { answer: ['bbbb'], feedback: 'own', closed: true });

		await expect
			.element(view.getByRole('radio', { name: 'The option bbbb Not yet. Why bbbb' }))
			.toBeChecked();
		expect(view.container.textContent).not.toMatch(/Why (aaaa|cccc)/);
	});

	it('with the whole answer, marks the right option in words', async () => {
		const { view } = await ask(aChooseOne(), { answer: ['bbbb'], feedback: 'all', closed: true });

		await expect
			.element(view.getByRole('radio', { name: 'The option aaaa This one. Why aaaa' }))
			.toBeVisible();
		await expect
			.element(view.getByRole('radio', { name: 'The option cccc Not this one. Why cccc' }))
			.toBeVisible();
	});

	it('keeps the order of its options for a learner, and has another for another learner', async () => {
		const question = aChooseOne({ wrong: ['bbbb', 'cccc', 'dddd', 'eeee', 'ffff'] });
		const { view } = await ask(question, { seed: 1 });
		const before = names(view.container);

		await view.rerender({ answer: ['cccc'], feedback: 'all', closed: true });
		expect(names(view.container)).toEqual(before);

		await view.rerender({ seed: 2 });
		expect(names(view.container)).not.toEqual(before);
		expect(names(view.container).toSorted()).toEqual(before.toSorted());
	});
});

describe('choose all', () => {
	it('says that more than one may be right', async () => {
		const { view } = await ask(aChooseAll());

		await expect.element(view.getByText('Pick every option that is right.')).toBeVisible();
	});

	it('collects and takes back picks with the space bar', async () => {
		const { view, given } = await ask(aChooseAll());
		const [first, second] = names(view.container);

		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.tab({ shift: true });
		await userEvent.keyboard('[Space]');

		expect(given).toEqual([[first], [first, second], [second]]);
		await expect
			.element(view.getByRole('checkbox', { checked: true }))
			.toHaveAccessibleName(`The option ${second}`);
	});

	it('tells of each own pick whether it belongs, and nothing of the others', async () => {
		const { view } = await ask(aChooseAll(), { answer: ['aaaa', 'cccc'], feedback: 'own', closed: true });

		await expect
			.element(view.getByRole('checkbox', { name: 'aaaa Belongs to the answer. Why aaaa' }))
			.toBeChecked();
		await expect
			.element(view.getByRole('checkbox', { name: 'cccc Does not belong. Why cccc' }))
			.toBeChecked();
		expect(view.container.textContent).not.toMatch(/Why (bbbb|dddd)/);
	});
});

describe('put in order', () => {
	it('never begins in the right order, whoever the learner is', async () => {
		const question = anOrder(['aaaa', 'bbbb']);
		const { view } = await ask(question);

		for (let seed = 0; seed < 20; seed += 1) {
			await view.rerender({ seed });
			expect(steps(view.container)).toEqual(['Step bbbb', 'Step aaaa']);
		}
	});

	it('moves an item with a click, and says where it is now', async () => {
		const { view, given } = await ask(anOrder(), { answer: ['cccc', 'aaaa', 'bbbb'] });

		await view.getByRole('button', { name: 'Move down: Step cccc' }).click();

		expect(given).toEqual([['aaaa', 'cccc', 'bbbb']]);
		expect(steps(view.container)).toEqual(['Step aaaa', 'Step cccc', 'Step bbbb']);
		await expect.element(view.getByRole('status')).toHaveTextContent('Step cccc: now 2 of 3');
	});

	it('is put right with the keyboard alone: the focus goes with the item', async () => {
		const { view, given } = await ask(anOrder(), { answer: ['bbbb', 'cccc', 'aaaa'] });

		await tabTo('Move up: Step aaaa');
		await userEvent.keyboard('[Enter]');
		await expect.element(view.getByRole('button', { name: 'Move up: Step aaaa' })).toHaveFocus();
		await userEvent.keyboard('[Enter]');

		expect(given.at(-1)).toEqual(['aaaa', 'bbbb', 'cccc']);
		// At the top there is no further up: the other button of the item has the focus.
		await expect.element(view.getByRole('button', { name: 'Move down: Step aaaa' })).toHaveFocus();
	});

	it('goes no further than its ends', async () => {
		const { view, given } = await ask(anOrder(), { answer: ['bbbb', 'cccc', 'aaaa'] });

		const up = view.getByRole('button', { name: 'Move up: Step bbbb' });
		await expect.element(up).toHaveAttribute('aria-disabled', 'true');
		await up.click({ force: true });

		expect(given).toEqual([]);
	});

	it('says of a wrong order which items are not in place, without the solution', async () => {
		const { view } = await ask(anOrder(), {
			answer: ['aaaa', 'cccc', 'bbbb'],
			feedback: 'own',
			closed: true
		});

		expect(steps(view.container)).toEqual(['Step aaaa', 'Step cccc Not yet.', 'Step bbbb Not yet.']);
		expect(view.container.textContent).not.toMatch(/Why|The right order/);
	});

	it('with the whole answer, shows the right order below the own one', async () => {
		const { view } = await ask(anOrder(), {
			answer: ['cccc', 'aaaa', 'bbbb'],
			feedback: 'all',
			closed: true
		});

		await expect.element(view.getByText('The right order')).toBeVisible();
		expect(steps(view.container).slice(3)).toEqual(['Step aaaa', 'Step bbbb', 'Step cccc']);
	});
});

describe('match', () => {
	it('is answered by choosing a target beside each source', async () => {
		const { view, given } = await ask(aMatch());

		await view.getByRole('combobox', { name: 'Source saaa' }).selectOptions('Target tbbb');
		await view.getByRole('combobox', { name: 'Source sbbb' }).selectOptions('Target taaa');

		expect(given).toEqual([
			['saaa', 'tbbb'],
			['saaa', 'tbbb', 'sbbb', 'taaa']
		]);
	});

	it('is answered and taken back with the keyboard alone', async () => {
		const { view, given } = await ask(aMatch());
		const targets = [...view.container.querySelectorAll('option')].map(({ value }) => value);

		await userEvent.tab();
		await expect.element(view.getByRole('combobox', { name: 'Source saaa' })).toHaveFocus();
		await userEvent.keyboard('[ArrowDown]');
		await userEvent.keyboard('[ArrowUp]');

		expect(given).toEqual([['saaa', targets[1]], []]);
	});

	it('shows its targets as plain words', async () => {
		const question = aMatch({ saaa: 'taaa' });
		const { view } = await ask({
			...question,
			targets: [{ key: 'taaa', text: '<em>L5</em> &amp; S1, &lt; 3 weeks' }]
		});

		await expect
			.element(view.getByRole('option', { name: 'L5 & S1, < 3 weeks', exact: true }))
			.toBeInTheDocument();
	});

	it('says of each row whether it is right, and why only where it is', async () => {
		const answer = ['saaa', 'taaa', 'sbbb', 'taaa'];
		const { view } = await ask(aMatch(), { answer, feedback: 'own', closed: true });

		expect(rows(view.container)).toEqual(['Right. Why saaa', 'Not yet.']);
	});

	it('with the whole answer, names the right target of a wrong row', async () => {
		const answer = ['saaa', 'taaa', 'sbbb', 'taaa'];
		const { view } = await ask(aMatch(), { answer, feedback: 'all', closed: true });

		expect(rows(view.container)).toEqual(['Right. Why saaa', 'Not yet. Target tbbb. Why sbbb']);
	});
});

describe('a number', () => {
	it('is typed with a comma or a point', async () => {
		const { view, given } = await ask(aNumber());

		await userEvent.tab();
		await userEvent.keyboard('1,5');

		await expect.element(view.getByRole('textbox', { name: 'Your answer' })).toHaveValue('1,5');
		expect(given.at(-1)).toBe(1.5);
	});

	it('says beside the field that words are no number', async () => {
		const { view, given } = await ask(aNumber());
		const field = view.getByRole('textbox', { name: 'Your answer' });

		await field.fill('about two');

		await expect.element(field).toBeInvalid();
		await expect.element(field).toHaveAccessibleDescription('Type a number first, for example 1.5.');
		expect(given.at(-1)).toEqual([]);

		await field.fill('2');
		await expect.element(field).toBeValid();
	});

	it('shows an earlier number again, and its unit', async () => {
		const { view } = await ask(aNumber(), { answer: 2.5 });

		await expect.element(view.getByRole('textbox', { name: 'Your answer' })).toHaveValue('2.5');
		await expect.element(view.getByText('µC')).toBeVisible();
	});

	it('is empty again when the answer is taken back', async () => {
		const { view } = await ask(aNumber());
		const field = view.getByRole('textbox', { name: 'Your answer' });
		await field.fill('2.5');

		await view.rerender({ answer: [] });

		await expect.element(field).toHaveValue('');
	});

	it('with the whole answer, tells the number with its unit', async () => {
		const { view } = await ask(aNumber(), { answer: 4, feedback: 'all', closed: true });

		await expect.element(view.getByText('The answer is 1.5 µC.')).toBeVisible();
	});
});

/** Keys of the options as they stand on the screen. */
function names(container: Element): string[] {
	return [...container.querySelectorAll('label')].map(
		(label) => /The option (\w+)/.exec(label.textContent)?.[1] ?? ''
	);
}

function steps(container: Element): string[] {
	return [...container.querySelectorAll('li')].map((item) => spaced(item.textContent.replace(/[↑↓]/g, '')));
}

/** The feedback of each row. */
function rows(container: Element): string[] {
	return [...container.querySelectorAll('li')].map((item) =>
		spaced(item.querySelector('label ~ *')?.textContent ?? '')
	);
}

function spaced(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(name: string): Promise<void> {
	for (let presses = 0; presses < 20; presses += 1) {
		await userEvent.tab();
		if (document.activeElement?.getAttribute('aria-label') === name) return;
	}
	throw new Error(`Tab does not lead to “${name}”`);
}

describe('a hotspot', () => {
	it('is answered with a tap on the picture, or with the words below it', async () => {
		const { view, given } = await ask(aHotspot());

		await userEvent.click(placeOf(view.container, 'bbbb'));
		await expect.element(view.getByRole('radio', { name: 'The option bbbb' })).toBeChecked();
		await view.getByText('The option cccc').click();

		expect(given).toEqual([['bbbb'], ['cccc']]);
		expect(placeOf(view.container, 'cccc').className).toContain('picked');
	});

	it('gives its places where the author put them, large enough for a finger', async () => {
		const { view } = await ask(aHotspot());
		const { width, left, top, height } = view.getByRole('img').element().getBoundingClientRect();
		const place = placeOf(view.container, 'bbbb').getBoundingClientRect();

		expect(place.width).toBeGreaterThanOrEqual(24);
		expect(place.left + place.width / 2 - left).toBeCloseTo(width * 0.45, 0);
		expect(place.top + place.height / 2 - top).toBeCloseTo(height / 2, 0);
	});

	it('shows the right place on the picture once everything is shown', async () => {
		const { view } = await ask(aHotspot(), { answer: ['bbbb'], feedback: 'own', closed: true });
		expect(placeOf(view.container, 'bbbb').className).toContain('wrong');
		expect(placeOf(view.container, 'bbbb').textContent.trim()).toBe('✕');
		expect(placeOf(view.container, 'aaaa').className).not.toContain('right');
		expect(placeOf(view.container, 'aaaa').textContent.trim()).toBe('');

		await view.rerender({ feedback: 'all' });

		expect(placeOf(view.container, 'aaaa').className).toContain('right');
		expect(placeOf(view.container, 'aaaa').textContent.trim()).toBe('✓');
	});
});

describe('labels for a picture', () => {
	it('are chosen by number, and the numbers stand on the picture', async () => {
		const { view, given } = await ask(aLabel());

		await view.getByRole('combobox', { name: 'Place 2' }).selectOptions('Target tccc');

		expect(given).toEqual([['sbbb', 'tccc']]);
		expect([...view.container.querySelectorAll('.place')].map((place) => place.textContent?.trim())).toEqual([
			...['1', '2']
		]);
	});
});

describe('groups', () => {
	it('are given by one tap each, and can be changed', async () => {
		const { view, given } = await ask(aSort());
		const row = view.getByRole('group', { name: 'Source sbbb' });

		await row.getByText('Target gwait').click();
		await row.getByRole('radio', { name: 'Target gweek' }).click();

		expect(given).toEqual([
			['sbbb', 'gwait'],
			['sbbb', 'gweek']
		]);
	});

	it('stand in the order of the author, whoever the learner is', async () => {
		const { view } = await ask(aSort());

		for (let seed = 0; seed < 5; seed += 1) {
			await view.rerender({ seed });
			const row = view.getByRole('group', { name: 'Source saaa' }).element();
			expect([...row.querySelectorAll('label')].map((label) => label.textContent?.trim())).toEqual(
				['gnow', 'gweek', 'gwait'].map((key) => `Target ${key}`)
			);
		}
	});

	it('are done with the keyboard alone', async () => {
		const { view, given } = await ask(aSort());

		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.keyboard('[ArrowRight]');

		expect(given).toHaveLength(2);
		expect(given.at(-1)?.toString()).toMatch(/^s\w+,gweek$/);
		await expect.element(view.getByRole('radio', { checked: true })).toHaveFocus();
	});
});

describe('true or false, and why', () => {
	it('holds verdict and reason apart, in any order', async () => {
		const { view, given } = await ask(aTrueFalse());

		await view.getByRole('radio', { name: 'The option rbbb' }).click();
		await view.getByRole('radio', { name: 'False' }).click();
		await view.getByRole('radio', { name: 'The option raaa' }).click();

		expect(given).toEqual([['rbbb'], ['false', 'rbbb'], ['false', 'raaa']]);
		await expect.element(view.getByRole('radio', { name: 'False' })).toBeChecked();
	});

	it('says which half is right', async () => {
		const { view } = await ask(aTrueFalse(), {
			answer: ['true', 'raaa'],
			feedback: 'own',
			closed: true
		});

		await expect.element(view.getByRole('group', { name: 'True or false?' })).toHaveTextContent(/Not yet\./);
		await expect.element(view.getByRole('radio', { name: 'The option raaa This one.' })).toBeChecked();
	});
});

describe('a scale', () => {
	it('is answered by one tap, keeps its order and judges nothing', async () => {
		const { view, given } = await ask(aLikert());

		await view.getByText('neither').click();
		await view.rerender({ feedback: 'all', closed: true });

		expect(given).toEqual([['l1']]);
		expect([...view.container.querySelectorAll('label')].map((label) => label.textContent?.trim())).toEqual([
			...['agree', 'neither', 'disagree']
		]);
		await expect.element(view.getByText('Nothing is right or wrong here.')).toBeVisible();
	});
});

describe('with feedback', () => {
	it.each([
		[oneOfEach['choose-all'], 'Pick every option that is right.'],
		[oneOfEach.hotspot, 'Tap the place on the picture, or pick it from the list.'],
		[oneOfEach.sort, 'Pick a group for each.'],
		[oneOfEach.order, 'Put the items in order with the buttons.']
	])('nobody is told any more how to answer: $kind', async (question, how) => {
		const { view } = await ask(question, { answer: rightAnswer(question) });
		await expect.element(view.getByText(how)).toBeVisible();

		await view.rerender({ feedback: 'all', closed: true });

		await expect.element(view.getByText(how)).not.toBeInTheDocument();
	});

	it('a long list does not ask for every option, which it never did', async () => {
		const question = aKeyFeature();
		const { view } = await ask(question, { answer: rightAnswer(question), feedback: 'all', closed: true });

		await expect.element(view.getByText('Belongs to the answer.').first()).toBeVisible();
		expect(view.container.textContent).not.toContain('Pick every option that is right.');
	});

	it('items in order have the colours of right and wrong, as all else has', async () => {
		const { view } = await ask(anOrder(['aaaa', 'bbbb', 'cccc']), {
			answer: ['aaaa', 'cccc', 'bbbb'],
			feedback: 'own',
			closed: true
		});
		const borders = [...view.container.querySelectorAll('li')].map(
			(item) => getComputedStyle(item).borderTopColor
		);

		expect(new Set(borders).size).toBe(2);
		expect(borders[1]).toBe(borders[2]);
	});

	it('what was picked has a mark in ink, and what was not has none', async () => {
		const { view } = await ask(aChooseAll(), { answer: ['aaaa', 'cccc'], feedback: 'all', closed: true });
		const boxes = [...view.container.querySelectorAll('input')];
		const ticked = boxes.filter((box) => getComputedStyle(box, '::before').content.includes('✓'));

		expect(boxes).toHaveLength(4);
		expect(ticked.map(({ id }) => id.slice(-4)).sort()).toEqual(['aaaa', 'cccc']);
	});
});

describe('a word', () => {
	it('is taken for an accepted spelling while it is typed', async () => {
		const { view, given } = await ask(aText());

		await view.getByRole('textbox', { name: 'Your answer, in a word or two' }).fill('Klonus');
		await view.getByRole('textbox').fill('no idea');
		await view.getByRole('textbox').fill('');

		expect(given).toEqual([['aaaa'], ['other'], []]);
	});

	it.each([
		['right', ['bbbb'], 'ankle clonus'],
		['wrong', ['other'], '']
	])(
		'R-66 keeps nothing of what was typed: a %s answer comes back as answered, with feedback as its spelling',
		async (_, answer, spelling) => {
			const { view } = await ask(aText(), { answer });
			await expect.element(view.getByRole('textbox')).toHaveValue('');
			await expect.element(view.getByRole('textbox')).toHaveAccessibleDescription(/You have answered this/);

			await view.rerender({ feedback: 'all', closed: true });

			await expect.element(view.getByRole('textbox')).toHaveValue(spelling);
		}
	);

	it('shows whoever comes back to it in the same sitting what was typed, right or wrong, and in another one nothing', async () => {
		const question = aText({ id: 'come-back' });
		for (const [words, answer] of [
			['Klonus', ['aaaa']],
			['spasm', ['other']]
		] as const) {
			const first = await ask(question, { seed: 5 });
			await first.view.getByRole('textbox').fill(words);
			await first.view.unmount();

			const again = await ask(question, { seed: 5, answer });
			await expect.element(again.view.getByRole('textbox')).toHaveValue(words);
			await again.view.unmount();
		}

		const other = await ask(question, { seed: 6, answer: ['other'] });
		await expect.element(other.view.getByRole('textbox')).toHaveValue('');
	});

	it('shows what was typed while it is checked', async () => {
		const { view } = await ask(aText());
		await view.getByRole('textbox').fill('spasm');

		await view.rerender({ feedback: 'all', closed: true });

		await expect.element(view.getByRole('textbox')).toHaveValue('spasm');
		await expect.element(view.getByText('The answer is: clonus.')).toBeVisible();
	});
});

describe('key features', () => {
	it('are found by typing and added by a tap', async () => {
		const { view, given } = await ask(aKeyFeature());
		await expect.element(view.getByText('Pick 2 of 10. Type to search.')).toBeVisible();

		await view.getByRole('searchbox', { name: 'Search the list' }).fill('kbb');
		await expect.element(view.getByRole('status')).toHaveTextContent('1 found');
		await view.getByRole('button', { name: 'The option kbbb' }).click();

		expect(given).toEqual([['kbbb']]);
		await expect.element(view.getByRole('searchbox')).toHaveFocus();
		await expect.element(view.getByRole('searchbox')).toHaveValue('');
		await expect.element(view.getByRole('list', { name: 'Your picks' })).toHaveTextContent('The option kbbb');
	});

	it('are picked and taken away with the keyboard alone', async () => {
		const { view, given } = await ask(aKeyFeature());

		await userEvent.tab();
		await userEvent.keyboard('kccc[Enter]');
		await userEvent.keyboard('kddd[Enter]');
		await tabTo('Take away: The option kccc');
		await userEvent.keyboard('[Enter]');

		expect(given).toEqual([['kccc'], ['kccc', 'kddd'], ['kddd']]);
		await expect.element(view.getByRole('searchbox')).toHaveFocus();
	});

	it('take no more than are asked for, and say so', async () => {
		const { view, given } = await ask(aKeyFeature(), { answer: ['kaaa', 'kbbb'] });

		const more = view.getByRole('button', { name: 'The option kccc' });
		await expect.element(more).toHaveAttribute('aria-disabled', 'true');
		await view.getByRole('searchbox').fill('kccc');
		await userEvent.keyboard('[Enter]');

		expect(given).toEqual([]);
		await expect
			.element(view.getByRole('status'))
			.toHaveTextContent('You have picked 2. Take one away to pick another.');
	});

	it('with feedback show the picks and what belongs, and nothing of the rest', async () => {
		const { view } = await ask(aKeyFeature(), { answer: ['kaaa', 'kccc'], feedback: 'all', closed: true });

		expect(view.container.querySelectorAll('input')).toHaveLength(3);
		await expect.element(view.getByRole('checkbox', { name: /kbbb Belongs/ })).not.toBeChecked();
		await expect.element(view.getByRole('checkbox', { name: /kccc Does not belong/ })).toBeChecked();
	});
});

function placeOf(container: Element, key: string): Element {
	const place = container.querySelector(`.place[for$="-${key}"]`);
	if (!place) throw new Error(`no place for ${key}`);

	return place;
}

describe('a task in a figure', () => {
	const figure = () => page.getByRole('figure');
	const set = async (name: string, value: string) => page.getByRole('slider', { name }).fill(value);

	it('is no answer until something is changed, and then tells of each turn once', async () => {
		const { given } = await ask(aTask());
		expect(given).toEqual([]);

		await set('Amplitude', '4');
		await set('Amplitude', '2.5');
		await set('Pulse width', '600');
		await set('Pulse width', '610');
		await set('Pulse width', '700');

		expect(given).toEqual([['open'], ['done'], ['open']]);
	});

	it('is done with the keyboard alone', async () => {
		const { given } = await ask(aTask());

		page.getByRole('slider', { name: 'Pulse width' }).element().focus();
		await userEvent.keyboard('{ArrowRight>30/}');
		await userEvent.tab({ shift: true });
		await userEvent.tab({ shift: true });
		await expect.element(page.getByRole('button', { name: 'Amplitude: more' })).toHaveFocus();
		await userEvent.tab({ shift: true });
		await userEvent.keyboard('{ArrowLeft>25/}');

		expect(given).toEqual([['open'], ['done']]);
	});

	it('names its task, offers no other, and says nothing of whether it is done before there is feedback', async () => {
		const { view, given } = await ask(aTask());
		await set('Amplitude', '2.5');
		expect(view.container.innerHTML).not.toMatch(/Not yet|too low|too high|first\./);

		await set('Pulse width', '600');

		expect(given.at(-1)).toEqual(['done']);
		await expect.element(view.getByText(/^Task: Same charge, half the current/)).toBeVisible();
		await expect.element(view.getByRole('group', { name: 'A task, if you like' })).not.toBeInTheDocument();
		expect(view.container.innerHTML).not.toMatch(/Done|✓|class="[^"]*\bdone\b|equal effect/);
	});

	it('after a wrong answer says what is missing, and may be used on without another answer', async () => {
		const { view, given } = await ask(aTask());
		await set('Amplitude', '2.5');
		await view.rerender({ feedback: 'own', closed: true });
		await expect.element(figure().getByText('The charge is too low: widen the pulse.')).toBeVisible();
		expect(view.container.textContent).not.toContain('Why the charge stays');

		await set('Pulse width', '600');

		await expect.element(figure().getByText('✓ Done.')).toBeVisible();
		expect(given).toEqual([['open']]);
	});

	it('tried again, takes what stands in the figure since', async () => {
		const { view, given } = await ask(aTask());
		await set('Amplitude', '2.5');
		await view.rerender({ feedback: 'own', closed: true });
		await set('Pulse width', '600');

		await view.rerender({ feedback: 'none', closed: false, answer: [] });

		await expect.poll(() => given).toEqual([['open'], ['done']]);
		await expect.element(figure().getByText('✓ Done.')).not.toBeInTheDocument();
	});

	it('that was done earlier says that the figure begins anew, and contradicts nothing', async () => {
		const { view, given } = await ask(aTask(), { answer: ['done'] });
		await expect.element(view.getByText(/^You have done something here/)).toBeVisible();

		await view.rerender({ feedback: 'all', closed: true });

		await expect.element(view.getByText('The task is done.')).toBeVisible();
		expect(view.container.textContent).not.toMatch(/Not yet|You have done something/);
		expect(given).toEqual([]);
	});

	it('counts as open again once the figure that began anew is changed', async () => {
		const { view, given } = await ask(aTask(), { answer: ['done'] });

		await set('Amplitude', '4.9');

		expect(given).toEqual([['open']]);
		await expect.element(view.getByText(/^You have done something here/)).not.toBeInTheDocument();
	});

	it('with the whole answer shows how it is done', async () => {
		const { view } = await ask(aTask(), { answer: [], feedback: 'all', closed: true });

		await expect.element(view.getByText('The task is not done. Why the charge stays')).toBeVisible();
	});

	it('whose figure does not arrive keeps its caption and can be loaded again, which hands nothing in', async () => {
		let arrives = false;
		const { view } = await ask(aTask(), {
			figures: {
				'dose-bench': () =>
					arrives
						? import('../../modules/neuromodulation/DoseBench.svelte')
						: Promise.reject(new Error('the line is down'))
			}
		});
		const again = view.getByRole('button');
		await expect.element(view.getByText('A bench for doses')).toBeVisible();
		await expect.element(again).toHaveAttribute('type', 'button');

		arrives = true;
		await again.click();

		await expect.element(view.getByRole('slider', { name: 'Amplitude' })).toBeVisible();
	});
});
