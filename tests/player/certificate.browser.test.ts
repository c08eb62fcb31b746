import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import type { Certificate } from '../../src/course/certificate.ts';
import { localDay } from '../../src/player/local-day.ts';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aChooseAny, aChooseOne, aLikert, anExam } from '../builders.ts';
import { aContent, lessonRead, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const blank: Certificate = {
	outcome: 'Scores 80 %',
	provider: null,
	address: null,
	contactHours: null,
	approval: null,
	expires: null
};
const bias = aLikert({ id: 'bias', stem: 'Free of bias?', objectives: [] });
const barriers = aChooseAny({ id: 'barriers', stem: 'What is in the way?', objectives: [] });
const handedIn = (passed: boolean): LearnerEvent[] => [
	lessonRead,
	{
		is: 'exam-started',
		sitting: {
			seed: 5,
			questions: ['q1'],
			answers: { q1: ['aaaa'] },
			flagged: [],
			at: 0,
			seconds: 0,
			limit: null
		}
	},
	{ is: 'exam-submitted', score: passed ? 90 : 40, passed }
];
const filledIn: LearnerEvent[] = [
	{ is: 'answered', question: 'bias', answer: ['l0'], right: true },
	{ is: 'answered', question: 'barriers', answer: ['a1'], right: true }
];

async function open(
	page: 'form' | 'certificate',
	before: LearnerEvent[],
	certificate: Certificate | null = blank
) {
	const content = aContent({
		questions: [aChooseOne({ id: 'q1' })],
		form: [bias, barriers],
		exam: anExam({ draw: 1 }),
		certificate
	});
	const state = before.length > 0 ? stateAfter(before, content.outline) : '';
	const keeper = new FakeKeeper({ state, learner: 'Doe, Jane' });
	const played = await play({ content, keeper, ...(page === 'form' && { page: 'evaluation' }) });
	if (page === 'certificate') played.navigation.go({ is: 'certificate' });
	const button = (name: string | RegExp) =>
		played.screen.getByRole('main').getByRole('button', { name, exact: true });

	return { ...played, content, button };
}

describe('a form', () => {
	it('says that nothing counts, and what is still open when it is sent too early', async () => {
		const { screen, button, session } = await open('form', []);
		await expect.element(screen.getByText(/Nothing here is right or wrong/)).toBeVisible();

		await screen.getByRole('radio', { name: 'agree', exact: true }).click();
		await button('Send').click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent('One question is still open.');
		await expect.element(screen.getByText('What is in the way?')).toHaveFocus();
		expect(session.progress.tried['bias']).toMatchObject({ tries: 0, answer: ['l0'] });
	});

	it('is kept before it says thank you, tells the learning system each choice, and counts for nothing', async () => {
		const { screen, button, keeper, content, session } = await open('form', []);
		await screen.getByRole('radio', { name: 'disagree' }).click();
		await screen.getByRole('checkbox', { name: 'time' }).click();
		await screen.getByRole('checkbox', { name: 'staff' }).click();
		const letGo = keeper.wait();

		await button('Send').click();
		await expect.element(button('Sending …')).toBeVisible();
		expect(screen.container.textContent).not.toContain('Thank you');
		letGo();

		await expect.element(screen.getByRole('heading', { name: 'Thank you' })).toHaveFocus();
		const saved = decodeState(keeper.saves.at(-1)?.state ?? '', content.outline.slots);
		expect(saved).toMatchObject({
			progress: { tried: { bias: { tries: 1, answer: ['l2'] }, barriers: { answer: ['a0', 'a1'] } } }
		});
		await expect.poll(() => keeper.graded.map(({ id }) => id)).toEqual(['F1_bias', 'F1_barriers']);
		expect(keeper.saves.at(-1)?.report).toMatchObject({ completed: false, passed: null, score: null });
		expect(session.progress.tried['bias']?.review).toBeUndefined();
		await expect.element(screen.getByRole('radio', { name: 'disagree' })).toBeDisabled();
	});

	it('comes back as it was sent, and can be changed and sent again', async () => {
		const { screen, button, keeper, session } = await open('form', filledIn);
		await expect.element(screen.getByRole('heading', { name: 'Thank you' })).toBeVisible();

		await button('Change my answers').click();
		await expect.element(screen.getByText('Free of bias?')).toHaveFocus();
		await screen.getByRole('radio', { name: 'neither' }).click();
		expect(session.progress.tried['bias']?.answer).toEqual(['l0']);
		await button('Send').click();

		await expect.element(screen.getByRole('heading', { name: 'Thank you' })).toHaveFocus();
		expect(session.progress.tried['bias']).toMatchObject({ tries: 2, answer: ['l1'] });
		await expect.poll(() => keeper.graded.map(({ id }) => id)).toEqual(['F2_bias', 'F2_barriers']);
	});

	it('keeps what was put down when it is left before it was sent', async () => {
		const { screen, navigation } = await open('form', []);
		await screen.getByRole('checkbox', { name: 'staff' }).click();

		navigation.open('anatomy/lesson');
		await expect.element(screen.getByRole('heading', { name: 'Lesson anatomy' })).toBeVisible();
		navigation.open('evaluation');

		await expect.element(screen.getByRole('checkbox', { name: 'staff' })).toBeChecked();
		await expect.element(screen.getByRole('button', { name: 'Send' })).toBeVisible();
	});

	it('is filled in by keyboard, and stands after the final test', async () => {
		const { screen, session } = await open('form', handedIn(true));
		await expect.element(screen.getByRole('heading', { level: 1, name: 'Evaluation' })).toHaveFocus();
		await expect.element(screen.getByRole('radio', { name: 'disagree' })).toBeVisible();
		await userEvent.tab();
		await userEvent.keyboard('[Space]');
		expect(session.progress.tried['bias']?.answer).toEqual(['l0']);

		await screen.getByRole('button', { name: 'Contents' }).click();
		const rows = screen.getByRole('dialog').getByRole('navigation').getByRole('button').elements();
		expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim().slice(0, 10))).toEqual([
			expect.stringContaining('Lesson'),
			expect.stringContaining('Quiz'),
			expect.stringContaining('Final'),
			expect.stringContaining('Evaluat')
		]);
	});
});

describe('the certificate', () => {
	it.each([
		['the test and the form', [], ['Go to: Final test', 'Go to: Evaluation']],
		['the test, failed so far', [...handedIn(false), ...filledIn], ['Go to: Final test']],
		['the form', handedIn(true), ['Go to: Evaluation']]
	])('says what is still open: %s', async (_, before, names) => {
		const { screen, button } = await open('certificate', before);

		await expect.element(screen.getByText(/You have not earned the certificate yet/)).toBeVisible();
		const buttons = screen.getByRole('main').getByRole('button', { name: /^Go to/ });
		expect(buttons.elements().map((one) => one.textContent)).toEqual(names);
		expect(screen.container.textContent).not.toContain('Doe, Jane');

		await button(names.at(-1) ?? '').click();
		await expect
			.element(screen.getByRole('heading', { level: 1, name: names.at(-1)?.slice(7) ?? '' }))
			.toHaveFocus();
	});

	it('is earned with the form after the test, on that day, and is reached from the form', async () => {
		const { screen, button, session, keeper } = await open('form', [
			...handedIn(true),
			...filledIn.slice(0, 1)
		]);
		await screen.getByRole('checkbox', { name: 'none' }).click();
		await button('Send').click();
		await button('To the certificate').click();

		await expect.element(screen.getByRole('heading', { name: 'Certificate of completion' })).toHaveFocus();
		expect(session.progress.earned).toBe(localDay());
		await expect.element(screen.getByText('Doe, Jane')).toBeVisible();
		await expect.element(screen.getByText('90 %', { exact: true })).toBeVisible();
		expect(keeper.saves.map(({ state }) => state).join()).not.toMatch(/Doe|Jane/);
	});

	it('is earned with the test after the form, and is reached from its results', async () => {
		const { screen, button, session, navigation } = await open('form', [lessonRead, ...filledIn]);
		navigation.go({ is: 'exam' });
		await button('Start the test').click();
		await screen.getByRole('radio', { name: 'aaaa' }).click();
		await button('Hand in the test').click();
		await button('Yes, hand in').click();
		await button('Certificate').click();

		await expect.element(screen.getByRole('heading', { name: 'Certificate of completion' })).toHaveFocus();
		expect(session.progress.earned).toBe(localDay());
	});

	it('leaves lines for what the provider has not said, and claims no accreditation', async () => {
		const { screen } = await open('certificate', [
			...handedIn(true),
			...filledIn,
			{ is: 'earned', day: 20_783 }
		]);

		await expect.element(screen.getByText('filled in by the provider', { exact: true })).toHaveLength(4);
		await expect.element(screen.getByText('filled in by the provider, where there is one')).toBeVisible();
		await expect.element(screen.getByText('November 26, 2026')).toBeVisible();
	});

	it('shows what the provider wrote, and says so where the day is not known', async () => {
		const written = {
			...blank,
			provider: 'Spine Academy',
			address: 'Harbour Street 1',
			contactHours: 2.3,
			approval: 'In the words of the approver.',
			expires: '2029-01-31'
		};
		const { screen } = await open('certificate', [...handedIn(true), ...filledIn], written);

		for (const said of [
			'Spine Academy',
			'Harbour Street 1',
			'2.3',
			'In the words of the approver.',
			'January 31, 2029'
		])
			await expect.element(screen.getByText(said, { exact: true })).toBeVisible();
		await expect.element(screen.getByText('filled in by the provider')).not.toBeInTheDocument();
		await expect.element(screen.getByText(/the day of this print/)).toBeVisible();
	});

	it('is printed without the page around it', async () => {
		const { button } = await open('certificate', [...handedIn(true), ...filledIn]);
		const onPaper: string[] = [];
		vi.spyOn(window, 'print').mockImplementation(() => {
			dispatchEvent(new Event('beforeprint'));
			onPaper.push(document.querySelector('.prints-alone')?.textContent ?? '');
		});

		await button('Print the certificate').click();

		await expect.poll(() => onPaper).toHaveLength(1);
		expect(onPaper[0]).toMatch(/Certificate of completion.*Doe, Jane/s);
	});

	it('is in the contents of a course that has one, and of no other', async () => {
		const { screen } = await open('form', [], null);
		await screen.getByRole('button', { name: 'Contents' }).click();
		await expect.element(screen.getByRole('button', { name: 'All words explained' })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Certificate' })).not.toBeInTheDocument();
		await screen.unmount();

		const other = await open('form', []);
		await other.screen.getByRole('button', { name: 'Contents' }).click();
		await other.screen.getByRole('dialog').getByRole('button', { name: 'Certificate' }).click();
		await expect
			.element(other.screen.getByRole('heading', { name: 'Certificate of completion' }))
			.toHaveFocus();
	});

	it('a course without one remembers no day', async () => {
		const { screen, button, session } = await open(
			'form',
			[...handedIn(true), ...filledIn.slice(0, 1)],
			null
		);
		await screen.getByRole('checkbox', { name: 'none' }).click();
		await button('Send').click();

		await expect.element(screen.getByRole('heading', { name: 'Thank you' })).toHaveFocus();
		expect(session.progress.earned).toBeUndefined();
		await expect.element(button('To the certificate')).not.toBeInTheDocument();
	});
});

describe.each(['form', 'certificate'] as const)('the page of the %s', (page) => {
	it.each([
		['open', handedIn(true)],
		['done', [...handedIn(true), ...filledIn]]
	])('%s: fits on a phone 320 px wide, with large targets, and axe finds nothing', async (_, before) => {
		const { screen } = await open(page, before);
		await browser.viewport(320, 640);
		await expect.element(screen.getByRole('main').getByRole('button').first()).toBeVisible();

		expect(document.documentElement.scrollWidth).toBe(320);
		for (const target of screen.container.querySelectorAll('main :is(button, label)'))
			expect(target.getBoundingClientRect().height, target.textContent ?? '').toBeGreaterThanOrEqual(44);
		const { violations } = await axe.run(screen.container);
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});
