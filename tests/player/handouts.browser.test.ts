import { afterEach, describe, expect, it, vi } from 'vitest';
import { aContent } from './course.ts';
import { play } from './play.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const handout = {
	is: 'handout' as const,
	title: 'My <em>card</em>',
	html: '<p>Name: <span class="blank"></span></p>'
};
const outline = {
	handouts: [{ page: 'anatomy/lesson', title: 'My card' }],
	foot: '<aside class="box warning"><p class="box-title">Get help fast</p></aside>'
};
const content = () => aContent({ lesson: { blocks: [handout] }, outline });

describe('a hand-out', () => {
	it('stands in its lesson and is printed without the page around it', async () => {
		const { screen } = await play({ content: content(), page: 'anatomy/lesson' });
		const onPaper: string[] = [];
		vi.spyOn(window, 'print').mockImplementation(() => {
			dispatchEvent(new Event('beforeprint'));
			onPaper.push(document.querySelector('.prints-alone')?.textContent ?? '');
		});

		await screen.getByRole('button', { name: 'Print this sheet' }).click();

		await expect.poll(() => onPaper).toHaveLength(1);
		expect(onPaper[0]).toContain('My card');
		await expect.element(screen.getByText('print command')).not.toBeInTheDocument();
	});

	it('says what else to do where the window may not print', async () => {
		const { screen } = await play({ content: content(), page: 'anatomy/lesson' });
		vi.spyOn(window, 'print').mockImplementation(() => {});

		await screen.getByRole('button', { name: 'Print this sheet' }).click();

		await expect.element(screen.getByText('print command')).toBeVisible();
	});

	it('is found with all others in one place, which leads to its lesson', async () => {
		const { screen } = await play({ content: content() });
		await screen.getByRole('button', { name: 'Contents' }).click();
		await screen.getByRole('button', { name: 'Sheets to print' }).click();

		await expect.element(screen.getByRole('heading', { name: 'Sheets to print' })).toHaveFocus();
		await expect.element(screen.getByText('Name:')).toBeVisible();
		await screen.getByRole('button', { name: 'From “Lesson anatomy”' }).click();

		await expect.element(screen.getByRole('heading', { level: 1, name: 'Lesson anatomy' })).toHaveFocus();
	});

	it('a course without any offers no such place', async () => {
		const { screen } = await play({ content: aContent() });
		await screen.getByRole('button', { name: 'Contents' }).click();

		await expect.element(screen.getByRole('button', { name: 'All words explained' })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Sheets to print' })).not.toBeInTheDocument();
	});
});

describe('the glossary', () => {
	it('shows all terms, and is printed', async () => {
		const { screen } = await play({ content: aContent() });
		await screen.getByRole('button', { name: 'Contents' }).click();
		await screen.getByRole('button', { name: 'All words explained' }).click();

		await expect.element(screen.getByRole('heading', { name: 'All words explained' })).toHaveFocus();
		await expect.element(screen.getByRole('term')).toHaveLength(2);
		await expect.element(screen.getByText('The cushion between two bones')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Print' })).toBeVisible();
	});
});

describe('the foot of the pages', () => {
	it('stands in lessons, in practice and on the pages about the course; the opening page has its own words', async () => {
		const { screen, navigation } = await play({ content: content() });

		for (const view of [
			{ is: 'page', page: 'anatomy/lesson', section: 0 },
			{ is: 'page', page: 'anatomy', section: 0 },
			{ is: 'glossary' }
		] as const) {
			navigation.go(view);
			await expect.element(screen.getByText('Get help fast')).toBeVisible();
		}
		navigation.go({ is: 'opening' });
		await expect.element(screen.getByText('Get help fast')).not.toBeInTheDocument();
	});
});
