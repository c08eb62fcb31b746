import { describe, expect, it } from 'vitest';
import { stillOpen } from '../../src/tracking/earned.ts';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { anOutline } from './builders.ts';

const modules = {
	anatomy: { 'anatomy/spine': 'l' as const, quiz: ['roots'] },
	after: { form: ['one', 'two'] }
};
const examined = anOutline({ modules, exam: { tries: 2 } });
const unexamined = anOutline({ modules });

const sent = { tries: 1, first: true, last: true, ever: true, answer: ['k1'] };
const filledIn = { one: sent, two: sent };
const begun = freshProgress(1);
const passed: Progress = { ...begun, exam: { ...begun.exam, passed: true } };

describe('what is still open before the certificate', () => {
	it.each([
		['at the start', examined, begun, ['final', 'form']],
		['the form alone, once the test is passed', examined, passed, ['form']],
		['the test alone, for who filled in the form before', examined, { ...begun, tried: filledIn }, ['final']],
		['the form, while a question of it is open', examined, { ...passed, tried: { one: sent } }, ['form']],
		[
			'the form, while it is a draft',
			examined,
			{ ...passed, tried: { one: sent, two: { ...sent, tries: 0 } } },
			['form']
		],
		['nothing, once both are there', examined, { ...passed, tried: filledIn }, []],
		['nothing of what was earned and started over', examined, { ...passed, earned: 20_783 }, []],
		['the lessons, where there is no test', unexamined, { ...begun, tried: filledIn }, ['anatomy/spine']],
		[
			'nothing, where there is no test and all is read',
			unexamined,
			{ ...begun, pages: { 'anatomy/spine': 'read' as const }, tried: filledIn },
			[]
		]
	])('%s', (_, outline, progress, open) => {
		expect(stillOpen(progress, outline).map(({ id }) => id)).toEqual(open);
	});
});
