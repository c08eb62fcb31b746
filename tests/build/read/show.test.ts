import { describe, expect, it } from 'vitest';
import { show } from '../../../src/build/read/show.ts';
import { LESSON, lessonFile, reading, theSources } from './a-course.ts';

const aProblem = {
	rule: 'right-answer',
	file: 'quizzes/diagnosis.md',
	line: 3,
	column: 1,
	message: 'no option is marked right',
	advice: 'put an x between the brackets of the right option:  - [x] …'
};

describe('a problem', () => {
	it('shows the place, the lines around it and what to do', () => {
		const text =
			'## Which finding needs an emergency MRI? {#saddle}\n\n- [ ] Stiffness: worse in the morning\n';

		expect(show(aProblem, text)).toMatchInlineSnapshot(`
			"quizzes/diagnosis.md:3:1  no option is marked right
			    1 │ ## Which finding needs an emergency MRI? {#saddle}
			    3 │ - [ ] Stiffness: worse in the morning
			      │ ^ put an x between the brackets of the right option:  - [x] …"
		`);
	});

	it('puts the caret under a word behind tabs', () => {
		expect(show({ ...aProblem, line: 1, column: 3 }, '\t\tword')).toContain('\n      │ \t\t^ put');
	});

	it.each([
		['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
		['a byte order mark', (text: string) => `\uFEFF${text}`]
	])('stands in the same place with %s', (_, change) => {
		const files = { [LESSON]: change(lessonFile('One.\n\nTwo [@noone].\n')) };
		const [problem] = reading({ files }).problems;

		expect(problem).toMatchObject({ rule: 'unknown-source', line: 11, column: 6 });
		expect(show(problem ?? aProblem, theSources({ files }).files.get(LESSON) ?? '')).toContain(
			'Two [@noone].'
		);
	});

	it('comes with all the others, by file and line', () => {
		const problems = reading({
			files: {
				[LESSON]: lessonFile('[@b]\n\n<b>\n\n[[c]]\n'),
				'modules/anatomy/levels.md': lessonFile('[@a]')
			}
		}).problems;

		expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
			'modules/anatomy/levels.md:9 unknown-source',
			'modules/anatomy/spine.md:9 unknown-source',
			'modules/anatomy/spine.md:11 raw-html',
			'modules/anatomy/spine.md:13 unknown-term'
		]);
	});
});
