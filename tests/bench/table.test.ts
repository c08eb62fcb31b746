import { expect, it } from 'vitest';
import type { Row } from '../../src/bench/measures.ts';
import { table } from '../../src/bench/table.ts';

it('shows floor, course, ratio and target side by side, and names a missed target', () => {
	const shown = table('4× slower processor', [
		aRow({
			name: 'first paint',
			floor: 640.4,
			course: 701.6,
			ratio: 1.0955,
			met: true,
			target: { is: 'ratio', most: 1.15 }
		}),
		aRow({
			name: 'transferred',
			unit: 'kB',
			floor: 1.84,
			course: 61.22,
			ratio: 33.3,
			met: false,
			target: { is: 'amount', most: 60 }
		}),
		aRow({ group: 'First lesson', name: 'layout shift', unit: 'score', floor: 0, course: 0.0104 })
	]);

	expect(shown).toMatchInlineSnapshot(`
		"4× slower processor
		                 floor   course   ratio  target
		Opening page
		  first paint   640 ms   702 ms   1.10×  ≤ 1.15×  met
		  transferred   1.8 kB  61.2 kB  33.30×  ≤ 60.0 kB  MISSED
		First lesson
		  layout shift   0.000    0.010       –"
	`);
});

it('shows a dash for what was not measured', () => {
	expect(table('Nothing', [aRow({ name: 'first paint', course: 5 })])).toMatchInlineSnapshot(`
		"Nothing
		               floor  course  ratio  target
		Opening page
		  first paint      –    5 ms      –"
	`);
});

function aRow(rest: Partial<Row>): Row {
	return {
		group: 'Opening page',
		name: 'a measure',
		unit: 'ms',
		floor: null,
		course: null,
		ratio: null,
		target: null,
		met: null,
		...rest
	};
}
