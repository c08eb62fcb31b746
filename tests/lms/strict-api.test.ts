import { describe, expect, it } from 'vitest';
import type { Standard } from '../../src/tracking/find-api.ts';
import formats from './formats.json' with { type: 'json' };
import { StrictApi } from './strict-api.ts';

describe('T-14 the strict LMS of these tests takes only what the standard, Moodle and scorm-again all take', () => {
	it.each(formats)('$standard $element = $value: $ok', ({ standard, element, value, ok }) => {
		const text = typeof value === 'string' ? value : value.repeat.repeat(value.times);

		expect(takes(standard as Standard, element, text)).toBe(ok);
	});
});

/** What a call is answered with, and the error code after it. */
type Row = [call: [name: string, ...values: string[]], result: string, error: string];

const rows: Record<Standard, Row[]> = {
	scorm12: [
		[['SetValue', 'cmi.core.student_id', 'x'], 'false', '403'],
		[['SetValue', 'cmi.core._children', 'x'], 'false', '402'],
		[['SetValue', 'cmi.objectives._count', '1'], 'false', '402'],
		[['SetValue', 'cmi.core.score.raw', '100.5'], 'false', '405'],
		[['SetValue', 'cmi.core.score.raw', 'ten'], 'false', '405'],
		[['SetValue', 'cmi.core.lesson_status', 'done'], 'false', '405'],
		[['SetValue', 'cmi.completion_status', 'completed'], 'false', '401'],
		[['SetValue', 'cmi', 'x'], 'false', '401'],
		[['SetValue', 'cmi.interactions.1.id', 'q'], 'false', '201'],
		[['SetValue', 'cmi.interactions.0.type', 'choice'], 'false', '201'],
		[['GetValue', 'cmi.core.exit'], '', '404'],
		[['GetValue', 'cmi.interactions.0.id'], '', '404'],
		[['GetValue', 'cmi.objectives.0.id'], '', '201'],
		[['GetValue', 'cmi.core.lesson_location'], '', '0'],
		[['GetValue', 'cmi.core.lesson_location._children'], '', '202'],
		[['GetValue', 'cmi.core.score._count'], '', '203'],
		[['GetValue', 'cmi.core.score._children'], 'raw,min,max', '0'],
		[['GetValue', 'cmi.interactions._count'], '0', '0'],
		[['GetValue', 'cmi.nothing'], '', '401'],
		[['Commit', 'now'], 'false', '201'],
		[['Initialize', ''], 'false', '101']
	],
	scorm2004: [
		[['SetValue', 'cmi.learner_id', 'x'], 'false', '404'],
		[['SetValue', 'cmi._version', '1.1'], 'false', '404'],
		[['SetValue', 'cmi.score.scaled', '1.5'], 'false', '407'],
		[['SetValue', 'cmi.score.scaled', 'high'], 'false', '406'],
		[['SetValue', 'cmi.progress_measure', '-0.5'], 'false', '407'],
		[['SetValue', 'cmi.core.lesson_status', 'passed'], 'false', '401'],
		[['SetValue', 'cmi.objectives.0.success_status', 'passed'], 'false', '408'],
		[['SetValue', 'cmi.objectives.1.id', 'x'], 'false', '351'],
		[['SetValue', 'cmi.interactions.0.learner_response', 'a'], 'false', '408'],
		[['GetValue', 'cmi.exit'], '', '405'],
		[['GetValue', 'cmi.location'], '', '403'],
		[['GetValue', 'cmi.objectives.0.id'], '', '301'],
		[['GetValue', 'cmi.location._children'], '', '301'],
		[['GetValue', 'cmi.score._count'], '', '301'],
		[['GetValue', 'cmi.score._children'], 'scaled,raw,min,max', '0'],
		[
			['GetValue', 'cmi.objectives._children'],
			'id,completion_status,success_status,progress_measure,score,description',
			'0'
		],
		[['Commit', 'now'], 'false', '201'],
		[['Initialize', ''], 'false', '103']
	]
};

describe('2.5 its error codes', () => {
	it.each(
		(['scorm12', 'scorm2004'] as const).flatMap((standard) =>
			rows[standard].map((row) => [standard, ...row] as const)
		)
	)('%s: %j gives %j and %s', (standard, [name, ...values], result, error) => {
		const lms = new StrictApi(standard);
		lms.call('Initialize', '');

		expect(lms.call(name, ...values)).toBe(result);
		expect(lms.call('GetLastError')).toBe(error);
		expect(lms.refusals).toHaveLength(['0', '403'].includes(error) && name === 'GetValue' ? 0 : 1);
	});

	it.each([
		['scorm12', 'before', ['301', '301', '301', '301']],
		['scorm12', 'after', ['301', '301', '301', '301']],
		['scorm2004', 'before', ['122', '132', '142', '112']],
		['scorm2004', 'after', ['123', '133', '143', '113']]
	] as const)('R-15: %s, %s the session: %j', (standard, when, errors) => {
		const { call } = new StrictApi(standard);
		const finish = standard === 'scorm12' ? 'Finish' : 'Terminate';
		if (when === 'after') for (const name of ['Initialize', finish]) call(name, '');

		const calls: Row[0][] = [
			['GetValue', 'cmi.suspend_data'],
			['SetValue', 'cmi.suspend_data', 'x'],
			['Commit', ''],
			[finish, '']
		];
		expect(calls.map((one) => (call(...one), call('GetLastError')))).toEqual(errors);
	});

	it('has words for its codes', () => {
		const { call } = new StrictApi('scorm2004');

		expect(call('GetErrorString', '407')).toBe('Out of range');
		expect(call('GetErrorString', '9999')).toBe('');
		call('Commit', '');
		expect(call('GetDiagnostic', '401')).toBe('Not implemented');
	});
});

function takes(standard: Standard, element: string, value: string): boolean {
	const { call } = new StrictApi(standard);
	call('Initialize', '');
	if (/interactions\.0\.(?!id)/.test(element)) call('SetValue', 'cmi.interactions.0.id', 'q1');
	if (/response/.test(element)) call('SetValue', 'cmi.interactions.0.type', 'choice');

	return call('SetValue', element, value) === 'true';
}
