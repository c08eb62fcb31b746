import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Audience } from '../../src/course/course.ts';
import type { Answer, Question } from '../../src/course/question.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aChooseOne, aMatch, aNumber, oneOfEach, wrongAnswer } from '../builders.ts';
import { aContent, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

/** The quiz of these questions, opened. */
async function practise(questions: Question[], before: LearnerEvent[] = [], audience: Audience = 'nurses') {
	const blocks = [{ is: 'html' as const, html: '<h2>Discs</h2><p>Soft.</p><h2>Roots</h2><p>Long.</p>' }];
	const content = aContent({ questions, lesson: { blocks }, outline: { audience } });
	const state = before.length > 0 ? stateAfter(before, content.outline) : '';
	const played = await play({ content, keeper: new FakeKeeper({ state }), page: 'anatomy' });
	const button = (name: string | RegExp) => played.screen.getByRole('button', { name });
	await expect.element(played.screen.getByRole('heading', { name: 'Quiz anatomy' })).toHaveFocus();
	// The question, or the results, follow the heading.
	await expect.poll(() => played.screen.container.querySelector('.frame > *')).not.toBeNull();

	return { ...played, content, button };
}

function answered(question: string, answer: Answer, right: boolean): LearnerEvent {
	return { is: 'answered', question, answer, right };
}

describe('what is practised', () => {
	it('is not what is held back for the test', async () => {
		const questions = [
			aChooseOne({ id: 'q1' }),
			aChooseOne({ id: 'q2', heldBack: true }),
			aChooseOne({ id: 'q3', stem: 'The third?' })
		];
		const { screen } = await practise(questions, [answered('q1', ['oaaa'], true)]);

		await expect.element(screen.getByText('Question 2 of 2')).toBeVisible();
		await expect.element(screen.getByRole('group', { name: 'The third?' })).toBeVisible();
	});
});

describe('checking an answer', () => {
	it.each([
		[oneOfEach['choose-one'], 'Pick one of the options first.'],
		[oneOfEach['choose-all'], 'Pick at least one option first.'],
		[oneOfEach['key-feature'], 'Pick from the list first.'],
		[oneOfEach.hotspot, 'Tap a place on the picture, or pick from the list, first.'],
		[oneOfEach['true-false'], 'Say true or false, and why, first.'],
		[oneOfEach.likert, 'Pick a place on the scale first.'],
		[oneOfEach['choose-any'], 'Pick at least one first.'],
		[oneOfEach.order, 'Move at least one item first.'],
		[oneOfEach.match, 'Choose a match for every row first.'],
		[oneOfEach.sort, 'Give every row its group first.'],
		[oneOfEach.label, 'Choose a label for every number first.'],
		[oneOfEach.number, 'Type a number first, for example 1.5.'],
		[oneOfEach.text, 'Type a word first.'],
		[oneOfEach.task, 'Do the task in the figure first.']
	])('with nothing answered says what to do ($kind)', async (question: Question, advice) => {
		const { screen, button, session } = await practise([question]);

		await button('Check answer').click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent(advice);
		expect(session.progress.tried).toEqual({});
	});

	it('of a match that is half done says how much is missing', async () => {
		const { screen, button } = await practise([aMatch({ saaa: 'taaa', sbbb: 'tbbb', sccc: 'tccc' })]);

		await screen.getByRole('combobox', { name: 'Source saaa' }).selectOptions('Target taaa');
		await button('Check answer').click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent('2 still to be filled in.');
	});

	it('R-17: shows feedback only once the answer is kept', async () => {
		const { screen, button, keeper, content } = await practise([aChooseOne({ id: 'q1' })]);
		const letGo = keeper.wait();

		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		const state = decodeState(keeper.saves.at(-1)?.state ?? '', content.outline.slots);
		expect(state).toMatchObject({ progress: { tried: { q1: { answer: ['aaaa'], ever: true } } } });
		await expect.element(button('Check answer')).toHaveAttribute('aria-disabled', 'true');
		await expect.element(screen.getByText('Right.')).not.toBeInTheDocument();
		expect(screen.container.textContent).not.toContain('Why aaaa');

		letGo();
		await expect.element(screen.getByText('Right.')).toBeVisible();
		await expect.element(screen.getByText('Why aaaa')).toBeVisible();
	});

	it('takes the answer as it was when it was checked, however slow the saving', async () => {
		const { screen, button, keeper } = await practise([aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })]);
		const letGo = keeper.wait();

		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();

		await expect.element(screen.getByRole('radio', { name: 'The option aaaa' })).toBeDisabled();
		letGo();
		await expect.element(screen.getByText('Not yet.').first()).toBeVisible();
	});

	it('can be left for another page while it is being saved', async () => {
		const { screen, button, keeper, navigation, session } = await practise([aChooseOne({ id: 'q1' })]);
		const letGo = keeper.wait();
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		navigation.open('anatomy/lesson');
		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toBeVisible();
		letGo();

		await expect.poll(() => session.saving).toBe('saved');
		expect(session.progress.tried['q1']).toMatchObject({ ever: true });
	});

	it('works with the keyboard alone, and the verdict takes the focus', async () => {
		const { screen, session } = await practise([aChooseOne({ id: 'q1', right: 'aaaa', wrong: [] })]);

		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByText('Right.')).toBeVisible();
		await expect.poll(focused).toContain('Right.');
		expect(session.progress.tried['q1']).toMatchObject({ tries: 1, first: true });
	});

	it('of a wrong answer says "Not yet" and why, to the own pick alone', async () => {
		const question = aChooseOne({ explanation: '<p>The whole story.</p>' });
		const { screen, button } = await practise([question]);

		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();

		await expect.element(screen.getByText('Why bbbb')).toBeVisible();
		await expect.element(screen.getByText('Not yet.').first()).toBeVisible();
		expect(screen.container.textContent).not.toMatch(/Why (aaaa|cccc)|The whole story|This one/);
	});

	it('of a right answer shows the explanation', async () => {
		const { screen, button } = await practise([aChooseOne({ explanation: '<p>The whole story.</p>' })]);

		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		await expect.element(screen.getByText('The whole story.')).toBeVisible();
	});
});

describe('after a wrong answer', () => {
	it('the learner can try again, from an empty question', async () => {
		const { screen, button, session } = await practise([aChooseOne({ id: 'q1' })]);
		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();

		await button('Try again').click();

		await expect.element(screen.getByRole('radio', { checked: true })).not.toBeInTheDocument();
		expect(screen.container.textContent).not.toContain('Why bbbb');
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();
		await expect.element(screen.getByText('Right.')).toBeVisible();
		expect(session.progress.tried['q1']).toMatchObject({ tries: 2, first: false, last: true });
	});

	it.each([
		[oneOfEach['choose-one'], 'Not yet. Read why, then try again.'],
		[oneOfEach['choose-all'], 'Not yet. Read why, then try again.'],
		[oneOfEach['true-false'], 'Not yet: a part of it is right. Read why, then try again.'],
		[oneOfEach.number, 'Not yet. Try again, or look at the answer.'],
		[oneOfEach.text, 'Not yet. Try again, or look at the answer.'],
		[oneOfEach.match, 'Not yet: a part of it is right. Try again, or look at the answer.'],
		[oneOfEach.order, 'Not yet: some of them follow each other rightly. Try again, or look at the answer.']
	])(
		'is told how near it is, and of a reason only where one stands there: $kind',
		async (question: Question, told) => {
			const { screen } = await practise(
				[question],
				[
					answered(question.id, wrongAnswer(question), false),
					{ is: 'opened', place: { page: 'anatomy', section: 0 } }
				]
			);

			await expect.element(screen.getByText(told, { exact: true })).toBeVisible();
			expect(screen.container.querySelector('.frame')?.textContent.includes('Why ')).toBe(
				told.includes('Read why') || question.kind === 'match'
			);
		}
	);

	it('a number is empty when it is tried again', async () => {
		const { screen, button } = await practise([aNumber()]);
		await screen.getByRole('textbox', { name: 'Your answer' }).fill('9');
		await button('Check answer').click();

		await button('Try again').click();

		await expect.element(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue('');
	});

	it('a task is gone on with: the figure says what is missing, and what stands in it is checked again', async () => {
		const { screen, button, session } = await practise([oneOfEach.task]);
		const figure = screen.getByRole('figure');
		await screen.getByRole('slider', { name: 'Amplitude' }).fill('2.5');
		await expect.element(figure.getByText('Not yet.')).not.toBeInTheDocument();
		await button('Check answer').click();
		await expect.element(figure.getByText('The charge is too low: widen the pulse.')).toBeVisible();

		await button('Try again').click();
		await expect.element(figure.getByText('Not yet.')).not.toBeInTheDocument();
		await screen.getByRole('slider', { name: 'Pulse width' }).fill('600');
		await button('Check answer').click();

		await expect.element(screen.getByText('Right.', { exact: true })).toBeVisible();
		await expect.element(figure.getByText('✓ Done.')).toBeVisible();
		expect(session.progress.tried['task']).toMatchObject({ answer: ['done'], tries: 2, first: false });
	});

	it('a task that was done at another time is done anew when it is tried again', async () => {
		const { screen, button } = await practise(
			[oneOfEach.task],
			[answered('task', ['done'], true), { is: 'opened', place: { page: 'anatomy', section: 0 } }]
		);
		await expect.element(screen.getByText('Right.', { exact: true })).toBeVisible();

		await button('Try again').click();
		await button('Check answer').click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent('Do the task in the figure first.');
	});

	it('the answer can be shown, and is read from there', async () => {
		const { screen, button } = await practise([aChooseOne({ explanation: '<p>The whole story.</p>' })]);
		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();

		await button('Show the answer').click();

		await expect
			.element(screen.getByRole('radio', { name: 'The option aaaa This one. Why aaaa' }))
			.toBeVisible();
		await expect.element(screen.getByText('The whole story.')).toBeVisible();
		await expect.element(button('Show the answer')).not.toBeInTheDocument();
		await expect.poll(focused).toContain('The whole story.');
	});

	it('says where to read again once the whole answer is shown, and leads there', async () => {
		const read = { page: 'anatomy/lesson', section: 1, title: 'Lesson anatomy: Discs' };
		const { screen, button } = await practise([aChooseOne({ read })]);
		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();
		await expect.element(button('Show the answer')).toBeVisible();
		expect(screen.container.textContent).not.toContain('Read again');

		await button('Show the answer').click();
		await button('Lesson anatomy: Discs').click();

		await expect.element(screen.getByRole('heading', { name: 'Discs' })).toHaveFocus();
	});

	it('names a section that another part of the course holds, without a way there', async () => {
		const read = { page: 'causes/lesson', section: 1, title: 'Lesson causes: Scar' };
		const { screen, button } = await practise([aChooseOne({ read })]);
		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();

		await button('Show the answer').click();

		await expect
			.element(screen.getByText('Lesson causes: Scar (in another part of this course)'))
			.toBeVisible();
		await expect.element(button(/Lesson causes/)).not.toBeInTheDocument();
	});

	it('a right answer says nothing of reading again', async () => {
		const read = { page: 'anatomy/lesson', section: 1, title: 'Lesson anatomy: Discs' };
		const { screen, button } = await practise([aChooseOne({ read })]);

		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		await expect.element(screen.getByText('Right.')).toBeVisible();
		expect(screen.container.textContent).not.toContain('Read again');
	});
});

describe('a hint', () => {
	it('is there when it is asked for, and not before', async () => {
		const { screen, button } = await practise([aChooseOne({ hint: '<p>Think of the bladder.</p>' })]);
		expect(screen.container.textContent).not.toContain('bladder');

		await button('Show a hint').click();

		await expect.element(screen.getByText('Think of the bladder.')).toBeVisible();
		await expect.element(button('Show a hint')).not.toBeInTheDocument();
		await expect.poll(focused).toContain('Think of the bladder.');
	});

	it('is not offered where there is none', async () => {
		const { button } = await practise([aChooseOne()]);

		await expect.element(button('Check answer')).toBeVisible();
		await expect.element(button('Show a hint')).not.toBeInTheDocument();
	});
});

describe('coming back', () => {
	it('to a question shows the earlier answer with its feedback', async () => {
		const { screen, button } = await practise([aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })]);
		await screen.getByRole('radio', { name: 'The option bbbb' }).click();
		await button('Check answer').click();
		await button('Next question').click();
		await expect.element(screen.getByText('Question 2 of 2')).toBeVisible();
		await expect.element(screen.getByRole('radio', { checked: true })).not.toBeInTheDocument();

		await button('Question before').click();

		await expect
			.element(screen.getByRole('radio', { checked: true }))
			.toHaveAccessibleName(/^The option bbbb Not yet/);
		await expect.element(button('Try again')).toBeVisible();
	});

	it('to a number shows it again, and not in the next question', async () => {
		const { screen, button } = await practise([aNumber(1.5, 0, { id: 'q1' }), aNumber(2, 0, { id: 'q2' })]);
		const field = screen.getByRole('textbox', { name: 'Your answer' });
		await field.fill('1,5');
		await button('Check answer').click();

		await button('Next question').click();
		await expect.element(screen.getByText('Question 2 of 2')).toBeVisible();
		await expect.element(field).toHaveValue('');

		await button('Question before').click();
		await expect.element(field).toHaveValue('1.5');
	});

	it('on another day begins at the first question without an answer', async () => {
		const questions = [aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })];
		const { screen } = await practise(questions, [answered('q1', ['aaaa'], true)]);

		await expect.element(screen.getByText('Question 2 of 2')).toBeVisible();
	});

	it('to an answer that the course no longer knows asks the question anew', async () => {
		const place: LearnerEvent = { is: 'opened', place: { page: 'anatomy', section: 0 } };
		const { screen, button } = await practise([aChooseOne({ id: 'q1' })], [answered('q1', [], true), place]);

		await expect.element(button('Check answer')).toBeVisible();
		expect(screen.container.textContent).not.toContain('Not yet.');
	});
});

describe('a question that must be right', () => {
	it('says so', async () => {
		const { screen } = await practise([aChooseOne({ critical: true })]);

		await expect.element(screen.getByText('Must be right')).toBeVisible();
	});

	it('is named in the results while it is open, and one click away', async () => {
		const questions = [aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2', critical: true })];
		const { screen, button } = await practise(questions, [
			answered('q1', ['aaaa'], true),
			answered('q2', ['bbbb'], false)
		]);

		await expect
			.element(screen.getByText('One question marked “Must be right” is still open.'))
			.toBeVisible();
		await button('Question 2 of 2').click();
		await expect.element(screen.getByRole('group', { name: 'Which one?' })).toBeVisible();
	});

	it('is no longer named once it was right, whatever was answered since', async () => {
		const { screen } = await practise(
			[aChooseOne({ id: 'q1', critical: true })],
			[answered('q1', ['aaaa'], true), answered('q1', ['bbbb'], false)]
		);

		await expect.element(screen.getByText('1 of 1 right at the first try')).toBeVisible();
		expect(screen.container.textContent).not.toContain('must still be answered');
	});
});

describe('the results of practice', () => {
	it('take the focus and count what was right at the first try', async () => {
		const { screen, button } = await practise(
			[aChooseOne({ id: 'q1' }), aChooseOne({ id: 'q2' })],
			[answered('q1', ['bbbb'], false)]
		);
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();

		await button('See results').click();

		await expect
			.element(screen.getByRole('heading', { name: '1 of 2 right at the first try' }))
			.toHaveFocus();
	});

	it('lead back to the lesson of an objective that was missed', async () => {
		const { screen, button } = await practise([aChooseOne({ id: 'q1' })], [answered('q1', ['bbbb'], false)]);

		await expect
			.element(screen.getByRole('listitem').filter({ hasText: 'An objective' }))
			.toHaveTextContent('0 of 1');
		await screen.getByRole('main').getByRole('button', { name: 'Lesson anatomy' }).click();

		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toHaveFocus();
		await expect.element(button('Check answer')).not.toBeInTheDocument();
	});

	it('lead to the section that teaches a missed question, each once, in place of the whole lesson', async () => {
		const read = { page: 'anatomy/lesson', section: 2, title: 'Lesson anatomy: Roots' };
		const questions = ['q1', 'q2'].map((id) => aChooseOne({ id, read }));
		const right = aChooseOne({ id: 'q3', read: { ...read, section: 1, title: 'Lesson anatomy: Discs' } });
		const { screen, button } = await practise(
			[...questions, right],
			[answered('q1', ['bbbb'], false), answered('q2', ['bbbb'], false), answered('q3', ['aaaa'], true)]
		);
		await expect.element(screen.getByText('Read again:')).toBeVisible();
		const main = screen.getByRole('main').getByRole('button', { name: /^Lesson anatomy/ });
		expect(main.elements().map((each) => each.textContent)).toEqual(['Lesson anatomy: Roots']);

		await button('Lesson anatomy: Roots').click();

		await expect.element(screen.getByRole('heading', { name: 'Roots' })).toHaveFocus();
	});

	it('count by kind of thinking, the easiest first', async () => {
		const { screen } = await practise(
			[
				aChooseOne({ id: 'q1', level: 'E' }),
				aChooseOne({ id: 'q2', level: 'An' }),
				aChooseOne({ id: 'q3', level: 'U' })
			],
			[answered('q1', ['bbbb'], false), answered('q2', ['aaaa'], true), answered('q3', ['aaaa'], true)]
		);

		await expect.element(screen.getByRole('heading', { name: 'By kind of thinking' })).toBeVisible();
		const rows = screen.getByRole('listitem').filter({ hasText: /^To / });
		expect(rows.elements().map((row) => row.textContent)).toEqual([
			'To remember and understand 1 of 1',
			'To analyse and to judge 1 of 2'
		]);
	});

	it('tell patients nothing of levels', async () => {
		const { screen } = await practise(
			[aChooseOne({ id: 'q1' })],
			[answered('q1', ['bbbb'], false)],
			'patients'
		);

		await expect.element(screen.getByRole('heading', { name: 'By objective' })).toBeVisible();
		expect(screen.container.textContent).not.toContain('By kind of thinking');
	});

	it('let the learner practise again and go on', async () => {
		const { screen, button } = await practise([aChooseOne({ id: 'q1' })], [answered('q1', ['aaaa'], true)]);

		await button('Practise again').click();
		await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
		await button('See results').click();
		await button('Back to the opening page').click();

		await expect.element(screen.getByRole('heading', { name: 'A course' })).toHaveFocus();
	});
});

describe('practising what was missed', () => {
	const three = ['q1', 'q2', 'q3'].map((id) => aChooseOne({ id, stem: `About ${id}?` }));
	const twoMissed = [
		answered('q1', ['bbbb'], false),
		answered('q2', ['aaaa'], true),
		answered('q3', ['aaaa'], true),
		answered('q3', ['bbbb'], false)
	];

	it('asks the questions whose last try was not right, anew and no others', async () => {
		const { screen, button, session } = await practise(three, twoMissed);

		await button('Practise what I missed (2)').click();

		await expect.element(screen.getByText('Question 1 of 2')).toBeVisible();
		await expect.poll(focused).toBe('About q1?');
		await expect.element(screen.getByRole('radio', { checked: true })).not.toBeInTheDocument();
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();
		await button('Next question').click();
		await expect.poll(focused).toBe('About q3?');
		// What is kept is the place in the whole quiz.
		expect(session.progress.place).toEqual({ page: 'anatomy', section: 2 });

		await button('Question before').click();
		await expect.element(screen.getByText('Right.')).toBeVisible();
		await button('Next question').click();
		await screen.getByRole('radio', { name: 'The option aaaa' }).click();
		await button('Check answer').click();
		await button('See results').click();

		await expect
			.element(screen.getByRole('heading', { name: '2 of 3 right at the first try' }))
			.toHaveFocus();
		await expect.element(button(/Practise what I missed/)).not.toBeInTheDocument();
	});

	it('is followed by all questions again when all are asked for', async () => {
		const { screen, button } = await practise(three, twoMissed);
		await button('Practise what I missed (2)').click();
		for (const next of ['Next question', 'See results']) {
			await screen.getByRole('radio', { name: 'The option bbbb' }).click();
			await button('Check answer').click();
			await button(next).click();
		}

		await button('Practise again').click();

		await expect.element(screen.getByText('Question 1 of 3')).toBeVisible();
	});

	it.each([
		['none was missed', [answered('q1', ['aaaa'], true), answered('q2', ['aaaa'], true)]],
		['all were', [answered('q1', ['bbbb'], false), answered('q2', ['bbbb'], false)]]
	])('is not offered when %s', async (_, before) => {
		const { button } = await practise(three.slice(0, 2), before);

		await expect.element(button('Practise again')).toBeVisible();
		await expect.element(button(/Practise what I missed/)).not.toBeInTheDocument();
	});
});

it('a quiz that does not arrive can be asked for again', async () => {
	const content = aContent();
	const { anatomy } = content.quizzes;
	let fails = true;
	content.quizzes['anatomy'] = () =>
		fails ? Promise.reject(new Error('offline')) : (anatomy?.() ?? Promise.reject());
	const { screen } = await play({ content, page: 'anatomy' });

	await expect.element(screen.getByRole('alert')).toHaveTextContent(/could not be loaded/);
	fails = false;
	await screen.getByRole('button', { name: 'Try again' }).click();

	await expect.element(screen.getByText('Question 1 of 2')).toBeVisible();
});

/** The text of what has the focus; nothing when nothing has it. */
function focused(): string {
	return document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '');
}
