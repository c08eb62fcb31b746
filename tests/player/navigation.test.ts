import { describe, expect, it } from 'vitest';
import { Navigation } from '../../src/player/navigation.svelte.ts';
import { anExam, anOutline } from '../builders.ts';

const outline = anOutline({ quizzes: [{ id: 'anatomy', questions: [] }] });
const withExam = anOutline({ quizzes: [{ id: 'anatomy', questions: [] }], exam: anExam({ id: 'final' }) });
const atQuiz = { page: 'anatomy', section: 2 };

describe('coming back', () => {
	it('leads straight to the place', () => {
		const navigation = new Navigation({ outline });
		navigation.resume(atQuiz);

		expect(navigation.view).toEqual({ is: 'page', ...atQuiz });
		expect(navigation).toMatchObject({ resumed: true, earlier: null });
	});

	it.each([
		['never was here', null],
		['was at a page that the course no longer has', { page: 'gone', section: 0 }]
	])('stays at the opening page for who %s', (_, place) => {
		const navigation = new Navigation({ outline });
		navigation.resume(place);

		expect(navigation.view).toEqual({ is: 'opening' });
		expect(navigation).toMatchObject({ resumed: false, earlier: null });
	});

	it.each([
		['began before the player was there', () => new Navigation({ outline }, 'anatomy/lesson')],
		[
			'went ahead before the connection stood',
			() => {
				const navigation = new Navigation({ outline });
				navigation.open('anatomy/lesson');
				return navigation;
			}
		]
	])('interrupts nobody who %s, and remembers the place until the next step', (_, going) => {
		const navigation = going();
		navigation.resume(atQuiz);

		expect(navigation.view).toMatchObject({ page: 'anatomy/lesson' });
		expect(navigation).toMatchObject({ resumed: false, earlier: atQuiz });
		navigation.open('anatomy', 2);
		expect(navigation.earlier).toBeNull();
	});

	it.each(['anatomy', 'final'])('has nothing to remember for who is at %s already', (page) => {
		const navigation = new Navigation({ outline: withExam });
		navigation.open(page);
		navigation.resume({ page, section: 2 });

		expect(navigation.earlier).toBeNull();
	});
});
