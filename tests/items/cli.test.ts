import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { itemsCommand } from '../../src/items/cli.ts';
import { aClass, anItem } from './classroom.ts';
import { asAttempts, asMoodle, asStatements } from './exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'items-'));
afterAll(() => rmSync(folder, { recursive: true }));

const usage =
	'usage: npm run items -- <export file or folder> [--tries first|all] [--csv out.csv] [--html out.html]';
const made = aClass(40, [anItem('anatomy-p-disc', { others: ['b', 'c'] }), anItem('q2'), anItem('q3')], 5);
const moodle = file('report.txt', asMoodle(made));

describe('npm run items', () => {
	it('prints the report, with the words of the course’s own questions', async () => {
		const { code, said, complained } = await run(moodle);

		expect([code, complained]).toEqual([0, []]);
		expect(said[0]).toMatch(/^Learners +40$/m);
		expect(said[0]).toMatch(/^anatomy-p-disc {2}\S.*\?$/m);
	});

	it('writes a page and a table where it is asked to', async () => {
		const [csv, html] = [join(folder, 'out.csv'), join(folder, 'out.html')];
		const { code, said } = await run(moodle, '--csv', csv, '--html', html);

		expect(code).toBe(0);
		expect(said.slice(1)).toEqual([`\n${csv} is written.`, `\n${html} is written.`]);
		expect(readFileSync(csv, 'utf8')).toContain('\nq2,');
		expect(readFileSync(html, 'utf8')).toContain('Made on 2026-11-25.');
	});

	it('reads the local LMS’s whole folder, and leaves its other files alone', async () => {
		for (const attempt of asAttempts(made)) {
			file(`.lms/attempts/${attempt.package}/${attempt.attempt}.json`, JSON.stringify(attempt));
		}
		file('.lms/packages/course.zip', 'PK');
		const { code, said } = await run(join(folder, '.lms'));

		expect(code).toBe(0);
		expect(said[0]).toMatch(/^Learners +40$/m);
	});

	it('counts later tries only where it is asked to', async () => {
		const [first = '', ...others] = asStatements(made).split('\n');
		const again = file('again.jsonl', [first, first.replace('T1_', 'T2_'), ...others].join('\n'));

		expect((await run(again)).said[0]).toMatch(/^Tries +first only$/m);
		expect((await run(again, '--tries', 'all')).said[0]).toMatch(/^Tries +all: 41$/m);
	});

	it('never prints a name or an address, in any report or complaint', async () => {
		const [csv, html] = [join(folder, 'private.csv'), join(folder, 'private.html')];
		const cut = file('cut/report.txt', asMoodle(made).slice(0, -40));
		file('cut/lines.jsonl', `${asStatements(made)}{"actor": {"name": "Zebedee`);
		const { code, said, complained } = await run(dirname(cut), '--csv', csv, '--html', html);

		expect(code).toBe(1);
		expect(complained).toHaveLength(2);
		const all = [...said, ...complained, readFileSync(csv, 'utf8'), readFileSync(html, 'utf8')].join('\n');
		expect(all).not.toMatch(/Zebedee|z\d+@|o'clock/);
	});

	it('names what it cannot read, and reports the rest', async () => {
		const whole = asStatements(made).trim().split('\n');
		const broken = file('broken.jsonl', [...whole.slice(0, 9), '{"actor": ', ...whole.slice(9)].join('\n'));
		const { code, said, complained } = await run(broken);

		expect(code).toBe(1);
		expect(said[0]).toMatch(/^Learners +40$/m);
		expect(complained).toEqual([
			'broken.jsonl:10  this is no JSON\n    each line, or each entry of the list, holds one whole statement'
		]);
	});

	it('says so when there are no answers, and why that may be', async () => {
		const head = [
			'Name',
			'Attempt',
			'Started on',
			'Last accessed on',
			'Score',
			'Course',
			'Question 0',
			'Result 0'
		];
		const row = ['Zebedee', '1', 'Monday', 'Monday', '0', '0', '', ''];
		const none = file('none.txt', [head, row].map((cells) => cells.join('\t')).join('\n'));

		expect(await run(none)).toEqual({
			code: 1,
			said: [],
			complained: [
				'There are no answers of a final test in it.',
				expect.stringContaining('SCORM 1.2 packages only')
			]
		});
	});

	it.each([
		['nothing', [], usage],
		['two files', [moodle, moodle], usage],
		['an unknown option', [moodle, '--pdf', 'x'], usage],
		['other tries', [moodle, '--tries', 'last'], usage],
		[
			'a file that is not there',
			[join(folder, 'nowhere.csv')],
			`${join(folder, 'nowhere.csv')}: there is no such file or folder`
		]
	])('tells how it is used when it is given %s', async (_, words, complaint) => {
		expect(await run(...words)).toEqual({ code: 2, said: [], complained: [complaint] });
	});
});

function file(name: string, content: string): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);

	return path;
}

async function run(...words: string[]): Promise<{ code: number; said: string[]; complained: string[] }> {
	const said: string[] = [];
	const complained: string[] = [];
	const code = await itemsCommand(words, {
		print: (text) => said.push(text),
		complain: (text) => complained.push(text),
		today: '2026-11-25'
	});

	return { code, said, complained };
}
