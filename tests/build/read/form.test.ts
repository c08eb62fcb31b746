import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/build/outline.ts';
import { scosOf } from '../../../src/build/scos.ts';
import { courseFor, example, said, type Changes } from './a-course.ts';

const FORM = 'quizzes/evaluation.nurses.md';
const bias =
	'## The content was free of bias {#form-bias kind=likert}\n\nSay it as it is.\n\n- [ ] Yes\n- [ ] No\n';

/** The small course with this form for nurses after the final test. */
const withForm = (questions: string, files: Changes['files'] = {}): Changes => ({
	files: { ...files, [FORM]: `---\ntitle: Evaluation\nminutes: 3\n---\n\n${questions}` },
	manifest: (xml) =>
		xml
			.replace(
				/(<masteryscore>|<adlcp:masteryscore>)80(.*\n\s*<\/item>\n)/,
				'$180$2<item identifier="nurses-after"><item identifier="nurses-after-form" identifierref="quiz-evaluation-nurses" /></item>\n'
			)
			.replace(
				'</resources>',
				`<resource identifier="quiz-evaluation-nurses" href="${FORM}"><file href="${FORM}" /></resource></resources>`
			)
});
const page = (more = '') =>
	example('course-page.md')
		.replace('{anatomy: Anatomy}', '{anatomy: Anatomy, after: Evaluation}')
		.replace('reviewed: pending', `reviewed: pending${more}`);
const nurses = (more = '') => ({ 'modules/course.nurses.md': page(more) });

describe('a quiz in which nothing is right or wrong', () => {
	const course = courseFor('nurses', withForm(bias, nurses()));

	it('is a form: its questions name no objective, level or fact', () => {
		const [form] = outlineOf(course).modules.at(-1)?.pages ?? [];

		expect(form).toMatchObject({
			id: 'evaluation.nurses',
			is: 'form',
			questions: ['form-bias'],
			critical: []
		});
	});

	it('is a quiz as soon as one question can be right', () => {
		const question = example('quiz.md')
			.replace(/^---[^]*?\n---\n/, '')
			.replace('{#root-below-l4 objective=NR-1,MS-1', '{#root-again objective=NR-1');
		const outline = outlineOf(courseFor('nurses', withForm(`${bias}\n${question}`, nurses())));

		expect(outline.modules.at(-1)?.pages[0]?.is).toBe('quiz');
	});

	it('is no SCO of its own: the certificate that it is for needs to know all parts', () => {
		expect(scosOf(course).map(({ id }) => id)).toEqual(['anatomy', 'final.nurses']);
	});

	it('has no right answers, and at least two to choose among', () => {
		expect(said(withForm('## Why? {#form-why kind=choose-any}\n\n- [x] Time\n', nurses())))
			.toMatchInlineSnapshot(`
			"quizzes/evaluation.nurses.md:8:1  nothing here is right
			    6 │ ## Why? {#form-why kind=choose-any}
			    8 │ - [x] Time
			      │ ^ leave the brackets empty, or leave kind=choose-any out

			quizzes/evaluation.nurses.md:8:1  a choice needs two options at least
			    6 │ ## Why? {#form-why kind=choose-any}
			    8 │ - [x] Time
			      │ ^ add another line:  - [ ] …"
		`);
	});
});

describe('the provider’s part of the certificate', () => {
	const certificateOf = (more: string) => courseFor('nurses', withForm(bias, nurses(more))).certificate;

	it('is missing where nobody wrote any', () => {
		expect(certificateOf('')).toBeNull();
	});

	it('is blank where a key has nothing behind it', () => {
		expect(certificateOf('\ncertificate:\n  outcome: Scores 80 %\n  provider:\n  contact-hours:\n')).toEqual({
			outcome: 'Scores 80 %',
			provider: null,
			address: null,
			contactHours: null,
			approval: null,
			expires: null
		});
	});

	it('is what the provider wrote', () => {
		const written = [
			'certificate:',
			'  outcome: Scores 80 %',
			'  provider: Spine Academy',
			'  address: Harbour Street 1',
			'  contact-hours: 2.3',
			'  approval: Approved by nobody in particular',
			'  expires: 2029-11-26'
		];

		expect(certificateOf(`\n${written.join('\n')}`)).toEqual({
			outcome: 'Scores 80 %',
			provider: 'Spine Academy',
			address: 'Harbour Street 1',
			contactHours: 2.3,
			approval: 'Approved by nobody in particular',
			expires: '2029-11-26'
		});
	});

	it.each([
		'provider: Spine Academy',
		'outcome: It\n  contact-hours: two',
		'outcome: It\n  expires: next year'
	])('that cannot be read says how it is written: %s', (written) => {
		expect(said(withForm(bias, nurses(`\ncertificate:\n  ${written}`)))).toContain(
			'certificate: {outcome: "What the learner can do then", provider: '
		);
	});
});
