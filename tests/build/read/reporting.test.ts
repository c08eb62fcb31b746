import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/build/outline.ts';
import { chosenOptions, OPTIONS } from '../../../src/build/read/reporting.ts';
import { courseFor } from './a-course.ts';

const root = new URL('../../../', import.meta.url);
const options = Object.entries(OPTIONS) as [string, readonly unknown[]][];
const defaults = Object.fromEntries(options.map(([key, [first]]) => [key, first]));

const reportingFor = (audience: 'patients' | 'nurses', text: string | null) =>
	courseFor(audience, { files: { 'reporting.yaml': text } }).reporting;

describe('the options of reporting.yaml', () => {
	it.each([null, '', '# only a comment\n'])('are the defaults where nothing is chosen: %j', (text) => {
		expect(reportingFor('nurses', text)).toEqual(defaults);
	});

	it.each(options.flatMap(([key, values]) => values.map((value) => [key, value] as const)))(
		'%s may be %s',
		(key, value) => {
			expect(reportingFor('nurses', `${key}: ${String(value)}\n`)).toEqual({ ...defaults, [key]: value });
		}
	);

	it('may be told for one audience, and the others keep the general ones', () => {
		const text = 'interactions: off\nnurses:\n  interactions: on\n  exit-when-complete: normal\n';

		expect(reportingFor('nurses', text)).toEqual({ ...defaults, 'exit-when-complete': 'normal' });
		expect(reportingFor('patients', text)).toEqual({ ...defaults, interactions: 'off' });
	});

	it('a course without a final test is complete by its lessons, whatever is said in general', () => {
		const course = courseFor('patients', { files: { 'reporting.yaml': 'completion: exam\n' } });

		expect(outlineOf(course).reporting.completion).toBe('lessons');
	});

	it('P-24 the one about the manifest changes nothing of what learners load', () => {
		const [without, with_] = ['false', 'true'].map((value) =>
			courseFor('nurses', { files: { 'reporting.yaml': `masteryscore-in-manifest: ${value}\n` } })
		);
		if (!without || !with_) throw new Error('two courses were read');

		expect(outlineOf(with_)).toEqual(outlineOf(without));
	});

	it('are told by the build where they are not the defaults', () => {
		const text = 'completion: lessons\nmasteryscore-in-manifest: true\n';

		expect(chosenOptions(reportingFor('nurses', text))).toEqual([
			'masteryscore-in-manifest: true',
			'completion: lessons'
		]);
		expect(chosenOptions(reportingFor('nurses', null))).toEqual([]);
	});
});

describe('docs/administrators.md', () => {
	const page = readFileSync(new URL('docs/administrators.md', root), 'utf8');

	const [, theOptions = '', completion = ''] = /^## Options$([^]*?)^### ([^]*?)^## /m.exec(page) ?? [];
	const rows = (text: string) =>
		[...text.matchAll(/^\| `([\w-]+)` +\| ([^|]*?) +\|/gm)].map(([, key, values]) => [key, values]);

	it('tells every option with its values and its default, and none that is not there', () => {
		expect(rows(theOptions)).toEqual(
			options.map(([key, [first, ...others]]) => [
				key,
				`**\`${String(first)}\`**, ${others.map((value) => `\`${String(value)}\``).join(', ')}`
			])
		);
	});

	it('tells what each kind of completion means', () => {
		const [, ...kinds] = rows(completion).map(([key]) => key);

		expect(kinds.sort()).toEqual([...OPTIONS.completion].sort());
	});

	it('and reporting.yaml itself stands at the defaults', () => {
		expect(reportingFor('nurses', readFileSync(new URL('reporting.yaml', root), 'utf8'))).toEqual(defaults);
	});
});
