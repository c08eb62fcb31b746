import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressFile, readProgressFile } from '../../src/tracking/progress-file.ts';
import { freshProgress, type Progress } from '../../src/tracking/progress.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { anOutline } from '../builders.ts';

fc.configureGlobal({ seed: 20261125 });

const outline = anOutline();
const larger = anOutline({
	quizzes: [
		{ id: 'anatomy', questions: [{ id: 'q1' }, { id: 'q2' }] },
		{ id: 'causes', questions: [{ id: 'q3' }] }
	]
});

const progress: Progress = {
	...freshProgress(7),
	place: { page: 'anatomy/lesson', section: 1 },
	pages: { 'anatomy/lesson': 'read', anatomy: 'started' },
	tried: { q1: { tries: 2, first: false, last: true, ever: true, answer: [] } },
	exam: { tries: 1, best: 70, passed: false, sitting: null, last: null }
};
const file = progressFile(progress, outline, 'Course progress.');

describe('progress as a file', () => {
	it('S-10: is a few lines that say which course they belong to, and no name', () => {
		expect(file.replace(/C2\..*/, 'C2.…')).toBe(
			[
				'Course progress.',
				'format: 1',
				`course: ${outline.id}`,
				`audience: ${outline.audience}`,
				`release: ${outline.version}`,
				'state: C2.…',
				''
			].join('\n')
		);
	});

	it('comes back as it was', () => {
		expect(readProgressFile(file, outline)).toEqual({ is: 'progress', progress });
	});

	it.each<[string, (text: string) => string]>([
		['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
		['with a byte order mark', (text) => `\uFEFF${text}`],
		['indented in a mail', (text) => text.replace(/^/gm, '   ')],
		['with lines around it', (text) => `Hello,\n\n${text}\nRegards`],
		['from another release that knows the same rows', (text) => text.replace(/release: .*/, 'release: 9.9.9')]
	])('comes back %s', (_, change) => {
		expect(readProgressFile(change(file), outline)).toEqual({ is: 'progress', progress });
	});

	it.each<[string, string, string]>([
		['too-long', 'a text of 20,001 characters', ' '.repeat(20_001)],
		['not-ours', 'nothing', ''],
		['not-ours', 'a letter', 'Dear all'],
		['not-ours', 'JSON', '{"__proto__": {"is": "progress"}}'],
		['not-ours', 'a file without a format', file.replace('format: 1\n', '')],
		['not-ours', 'a format that is no number', file.replace('format: 1', 'format: 1e0')],
		['other-course', 'another course', file.replace(`course: ${outline.id}`, 'course: other')],
		[
			'other-course',
			'a course that JavaScript knows',
			file.replace(`course: ${outline.id}`, 'course: __proto__')
		],
		['other-audience', 'other readers', file.replace(`audience: ${outline.audience}`, 'audience: nobody')],
		['newer', 'a later format', file.replace('format: 1', 'format: 2')],
		['newer', 'a state in a later form', file.replace('state: C2', 'state: C3')],
		['newer', 'a state of a course that has grown', progressFile(progress, larger, 'Course progress.')],
		['damaged', 'no state', file.replace(/state: .*/, 'state:')],
		['damaged', 'a state cut short', file.trim().slice(0, -3)],
		[
			'damaged',
			'a letter changed',
			file.replace(
				/(state: C2\.)(.)/,
				(_, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A')
			)
		]
	])('S-02, S-03: says %s of %s', (is, _, text) => {
		expect(readProgressFile(text, outline)).toEqual({ is });
	});

	it('the first of two states counts', () => {
		const twice = `${file}state: ${encodeState(freshProgress(9), outline.slots)}`;

		expect(readProgressFile(twice, outline)).toEqual({ is: 'progress', progress });
	});

	it('S-02: no text makes it throw or gives progress that was not written', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.string().map((text) => file + text),
					fc.string().map((text) => text + file)
				),
				(text) => {
					const read = readProgressFile(text, outline);
					if (read.is === 'progress') expect(read.progress).toEqual(progress);
				}
			)
		);
	});

	it('a changed character is never taken for progress that was not written', () => {
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
				const read = readProgressFile(file.slice(0, at) + letter + file.slice(at + 1), outline);
				if (read.is === 'progress') expect(read.progress).toEqual(progress);
			})
		);
	});
});
