import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/build/course-for.ts';
import { INSTRUMENTS, faultsIn, marksIn, percentOf, sumOf, tablesIn } from './clarity.ts';
import type { Mark } from './clarity.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/patient-materials.md'), 'utf8');
const tables = tablesIn(text);
const pages = tableOf('Key').rows.map(([key = '', page = '']) => ({ key, page: page.replaceAll('`', '') }));

const scored = (Object.keys(INSTRUMENTS) as (keyof typeof INSTRUMENTS)[]).map((is) => {
	const table = tables.find(
		({ head }) => head[0] === 'Item' && head[1] === `${INSTRUMENTS[is].name}, in short`
	);
	if (!table) throw new Error(`no table of ${is}`);

	return { is, table, marks: marksIn(table), ...INSTRUMENTS[is] };
});

function tableOf(first: string) {
	const table = tables.find(({ head }) => head[0] === first);
	if (!table) throw new Error(`no table that begins with ${first}`);

	return table;
}

describe('docs/patient-materials.md', () => {
	it('scores every page that patients read, and no other', async () => {
		const { courses } = await readAll(root);
		const lessons = courses
			.filter(({ audience }) => audience === 'patients')
			.flatMap(({ modules }) => modules.flatMap((module) => module.pages))
			.flatMap((page) => (page.is === 'lesson' ? [page.lesson.id] : []));

		expect(pages.map(({ page }) => page)).toEqual(lessons);
	});

	describe.each(scored)('$name', ({ is, table, marks, items, name }) => {
		it('marks each page by each item, and by nothing else', () => {
			expect(table.head.slice(2)).toEqual(pages.map(({ key }) => key));
			for (const [page, given] of Object.entries(marks)) {
				expect(Object.keys(given).map(Number), page).toEqual(items);
				for (const [item, mark] of Object.entries(given))
					expect(mark, `${page} ${item}`).toMatch(/^(y\??|n|–)$/);
			}
		});

		it('leaves out only what the instrument lets a rater leave out', () => {
			for (const [page, given] of Object.entries(marks)) expect(faultsIn(is, given), page).toEqual([]);
		});

		it('adds up', () => {
			const sums = Object.values(marks).map(sumOf);
			const met = sums.reduce((sum, each) => sum + each.met, 0);
			const of = sums.reduce((sum, each) => sum + each.of, 0);

			expect(rowOf(table, 'Met of applicable')).toEqual(sums.map((sum) => `${sum.met}/${sum.of}`));
			expect(rowOf(table, 'Score')).toEqual(sums.map(({ percent }) => String(percent)));
			expect(rowOf(table, 'Score with each y? as n')).toEqual(sums.map(({ strict }) => String(strict)));
			expect(text).toContain(`${name}, all pages together: ${met} of ${of} (${percentOf(met, of)}).`);
		});

		it('gives a reason for each item that is not met or in doubt, and for no other', () => {
			const reasons = reasonsFor(name);
			const open = Object.entries(marks).flatMap(([page, given]) =>
				Object.entries(given).flatMap(([item, mark]) =>
					mark === 'n' || mark === 'y?' ? [`${item} ${page} ${mark}`] : []
				)
			);

			expect(reasons.toSorted()).toEqual(open.toSorted());
		});
	});

	it('names each page that is under a mark', () => {
		const under = scored.flatMap(({ marks, name, passes }) =>
			Object.entries(marks).flatMap(([page, given]) => {
				const { percent } = sumOf(given);

				return percent < passes ? [`${page} ${name} ${percent}`] : [];
			})
		);

		expect(tableOf('Under its mark').rows.map(([page, what, score]) => `${page} ${what} ${score}`)).toEqual(
			under
		);
	});
});

function rowOf({ rows }: (typeof tables)[number], name: string): string[] {
	return rows.find(([, words]) => words === name)?.slice(2) ?? [];
}

/** `item page mark` of each row of the table of reasons: not met, or in doubt, and the pages that it is said of. */
function reasonsFor(name: string): string[] {
	return tables
		.filter(({ head }) => head[0] === name)
		.flatMap(({ rows }) =>
			rows.flatMap(([item = '', mark = '', keys = '', why = '']) => {
				expect(why, `${name} ${item}`).not.toBe('');

				return (keys === 'all' ? pages.map(({ key }) => key) : keys.split(' ')).map(
					(key) => `${item} ${key} ${mark}`
				);
			})
		);
}

describe('the rules of the instruments', () => {
	const met = (items: readonly number[]) => Object.fromEntries(items.map((item) => [item, 'y' as Mark]));

	it('count what is in doubt as met, and leave out what does not apply', () => {
		expect(sumOf({ 1: 'y', 2: 'y?', 3: 'n', 4: '–' })).toEqual({ met: 2, of: 3, percent: 67, strict: 33 });
	});

	it.each([
		['understandability', { 15: '–' }, ['15 always applies']],
		['understandability', { 6: '–', 16: '–', 19: '–' }, []],
		['actionability', { 24: '–', 25: '–' }, []],
		['actionability', { 26: '–' }, ['26 always applies']],
		['index', { 11: '–' }, ['11 always applies']],
		['index', { 15: '–' }, ['the part from 15 on applies as a whole or not at all']],
		['index', { 15: '–', 16: '–', 17: '–' }, []],
		['index', { 20: '–' }, []],
		['index', { 19: '–' }, ['19 applies with 12']],
		['index', { 18: '–', 20: '–' }, ['18 applies with 19 and 20']],
		['index', { 18: '–', 19: '–', 20: '–' }, []],
		['index', { 5: 'n' }, ['without 5, 6 is not met']],
		['index', { 1: 'n', 2: 'n', 3: 'n', 4: 'n', 6: 'n' }, ['without 1, 10 is not met']]
	] as const)('%s: %o has the faults %o', (is, given, faults) => {
		const { items } = INSTRUMENTS[is];

		expect(faultsIn(is, { ...met(items), ...given })).toEqual(faults);
	});
});
