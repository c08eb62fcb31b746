import { describe, expect, it, onTestFinished } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { Lesson } from '../../src/course/lesson.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aContent } from './course.ts';
import { play } from './play.ts';

const screens = '<p style="block-size: 200vh">Much to read.</p>';

/** A lesson of two sections, each longer than the screen. */
const long = [{ is: 'html' as const, html: `${screens}<h2>Roots</h2>${screens}<h2>Leads</h2>${screens}` }];

/** The lesson, opened. */
async function read(lesson: Partial<Lesson>, section?: number) {
	const content = aContent({ lesson });
	const played = await play({ content, page: 'anatomy/lesson', ...(section ? { section } : {}) });
	await expect
		.element(played.screen.getByRole('button', { name: 'Go on: Quiz anatomy' }))
		.toBeInTheDocument();

	return { ...played, content };
}

describe('reading', () => {
	it('R-17: counts when the end was reached, and is saved then', async () => {
		const { screen, session, keeper, content } = await read({ blocks: long });
		await expect.poll(() => session.progress.pages).toEqual({ 'anatomy/lesson': 'started' });

		screen.getByRole('button', { name: 'Go on: Quiz anatomy' }).element().scrollIntoView();

		await expect.poll(() => session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
		await expect.element(screen.getByText('1 of 2 done')).toBeVisible();
		const state = decodeState(keeper.saves.at(-1)?.state ?? '', content.outline.slots);
		expect(state).toMatchObject({ progress: { pages: { 'anatomy/lesson': 'read' } } });
	});

	it('counts for a keyboard user who goes on without scrolling', async () => {
		const { screen, session } = await read({ blocks: long });

		screen.getByRole('button', { name: 'Go on: Quiz anatomy' }).element().focus({ preventScroll: true });
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByRole('heading', { name: 'Quiz anatomy' })).toHaveFocus();
		expect(session.progress.pages['anatomy/lesson']).toBe('read');
	});

	it('remembers the section that came into view, and goes on there the next time', async () => {
		const first = await read({ blocks: long });
		first.screen.getByRole('heading', { name: 'Leads' }).element().scrollIntoView();
		await expect.poll(() => first.session.progress.place).toEqual({ page: 'anatomy/lesson', section: 2 });
		await first.screen.unmount();

		const { screen } = await read({ blocks: long }, 2);

		await expect.element(screen.getByRole('heading', { name: 'Leads' })).toHaveFocus();
		await expect.element(screen.getByRole('heading', { name: 'Leads' })).toBeInViewport();
	});

	it('begins at the heading, which has the focus, when the lesson is opened', async () => {
		const { screen } = await read({ blocks: long });

		await expect.element(screen.getByRole('heading', { level: 1, name: 'Lesson anatomy' })).toHaveFocus();
		await expect.element(screen.getByText('anatomy · 1 of 1')).toBeVisible();
		expect(document.title).toBe('Lesson anatomy · A course');
	});

	it('tells what one can do afterwards, when asked', async () => {
		const { screen } = await read({});
		await expect.element(screen.getByText('An objective')).not.toBeVisible();

		await screen.getByText('After this lesson you can').click();

		await expect.element(screen.getByText('An objective')).toBeVisible();
	});

	it('has what the learner can do afterwards on paper, unopened', async () => {
		const { screen } = await read({ blocks: long });
		const objective = screen.getByText('An objective').element();
		const isSeen = () => objective.checkVisibility({ contentVisibilityAuto: true });
		expect(isSeen()).toBe(false);

		await emulateMedia('print');
		onTestFinished(() => emulateMedia(''));

		await expect.poll(isSeen).toBe(true);
	});

	it('says that clinical review is pending, or who reviewed', async () => {
		const pending = await read({});
		await expect
			.element(pending.screen.getByText('Clinical review of this lesson is pending.'))
			.toBeVisible();
		await pending.screen.unmount();

		const reviewed = await read({ review: { by: 'Dr. Example', on: '2026-11-01', next: '2028-11-01' } });

		await expect
			.element(reviewed.screen.getByText('Reviewed by Dr. Example on 2026-11-01. Next review: 2028-11-01.'))
			.toBeVisible();
	});
});

describe('a word of the glossary', () => {
	const lesson: Partial<Lesson> = {
		blocks: [
			{
				is: 'html',
				html: '<p>A <a class="term" href="#term-lead">lead</a> beside the <a class="term" href="#term-dura">dura</a>.</p>'
			}
		],
		terms: [
			{ slug: 'lead', term: 'Lead', meaning: 'A thin wire.' },
			{ slug: 'dura', term: 'Dura', meaning: 'The outer skin of the cord.' }
		]
	};

	it('shows its meaning with the keyboard, and gives the focus back when it is closed', async () => {
		const { screen } = await read(lesson);
		const link = screen.getByRole('link', { name: 'lead' });

		link.element().focus();
		await userEvent.keyboard('[Enter]');
		await expect.element(screen.getByRole('dialog', { name: 'Lead' })).toHaveTextContent('A thin wire.');
		await expect.element(screen.getByRole('dialog').getByRole('button', { name: 'Close' })).toHaveFocus();
		await userEvent.keyboard('[Enter]');

		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
		await expect.element(link).toHaveFocus();
	});

	it('is closed with Escape', async () => {
		const { screen } = await read(lesson);
		await screen.getByRole('link', { name: 'lead' }).click();
		await expect.element(screen.getByRole('dialog', { name: 'Lead' })).toBeVisible();

		await userEvent.keyboard('[Escape]');

		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
		await expect.element(screen.getByRole('link', { name: 'lead' })).toHaveFocus();
	});

	it('gives way to another word, which then has the focus', async () => {
		const { screen } = await read(lesson);
		await screen.getByRole('link', { name: 'lead' }).click();
		await expect.element(screen.getByRole('dialog', { name: 'Lead' })).toBeVisible();

		await screen.getByRole('link', { name: 'dura' }).click();

		await expect.element(screen.getByRole('dialog', { name: 'Dura' })).toBeVisible();
		await expect.element(screen.getByRole('dialog', { name: 'Lead' })).not.toBeInTheDocument();
		await expect.element(screen.getByRole('dialog').getByRole('button', { name: 'Close' })).toHaveFocus();
	});

	it('stands at the end of the lesson too', async () => {
		const { screen } = await read(lesson);

		await expect
			.element(screen.getByRole('region', { name: 'Words used here' }))
			.toHaveTextContent(/Lead A thin wire\./);
	});
});

it('S-12: a link that leads out of the course is marked, and one within is not', async () => {
	const html =
		'<p><a href="https://example.org/" target="_blank" rel="noopener noreferrer">out</a> <a href="#term-x">in</a></p>';
	const { screen } = await read({ blocks: [{ is: 'html', html }] });
	const markOf = (name: RegExp) =>
		getComputedStyle(screen.getByRole('link', { name }).element(), '::after').content;

	expect(markOf(/^out/)).toContain('↗');
	expect(markOf(/^in$/)).toBe('none');
});

describe('F-25 a link in the text', () => {
	it('to a source leads to it without a change of the address', async () => {
		const { hash } = location;
		const { screen } = await read({
			blocks: [
				{ is: 'html', html: `<p>Half of them.<a class="source" href="#source-1">1</a></p>${screens}` }
			],
			sources: [{ id: 'smith', number: 1, html: 'Smith A. A trial. 2020.' }]
		});

		await screen.getByRole('link', { name: '1' }).click();

		const source = screen.getByRole('region', { name: 'Sources' }).getByRole('listitem');
		await expect.element(source).toHaveFocus();
		await expect.element(source).toBeInViewport();
		expect(location.hash).toBe(hash);
	});

	it('to another lesson opens it, without a change of the address', async () => {
		const { hash } = location;
		const { screen, navigation } = await read({
			blocks: [
				{ is: 'html', html: '<p><a class="lesson-link" data-page="anatomy" href="#">The quiz</a></p>' }
			]
		});

		await screen.getByRole('link', { name: 'The quiz' }).click();

		await expect.element(screen.getByRole('heading', { name: 'Quiz anatomy' })).toHaveFocus();
		expect(navigation.view).toMatchObject({ is: 'page', page: 'anatomy' });
		expect(location.hash).toBe(hash);
	});
});

describe('a figure', () => {
	it('stands there in words until it has loaded, and when it cannot be loaded', async () => {
		const content = aContent({
			lesson: { blocks: [{ is: 'figure', name: 'spine-levels', text: 'Where the roots leave.', props: {} }] }
		});
		content.figures['spine-levels'] = () => Promise.reject(new Error('offline'));
		const { screen } = await play({ content, page: 'anatomy/lesson' });

		await expect.element(screen.getByText('Where the roots leave.')).toBeVisible();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/could not be loaded/);
		await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
	});
});

async function emulateMedia(media: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { media });
}
