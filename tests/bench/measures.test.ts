import { describe, expect, it } from 'vitest';
import type { Visits } from '../../src/bench/bench.ts';
import { rows, type Row } from '../../src/bench/measures.ts';
import { aVisit } from './builders.ts';

describe('the comparison', () => {
	it('takes the middle of the visits, so that one slow visit changes nothing', () => {
		const visits = someVisits({
			'floor opening': [100, 100, 100].map((firstPaint) => aVisit({ firstPaint })),
			'course opening': [110, 9000, 111].map((firstPaint) => aVisit({ firstPaint }))
		});

		expect(row(visits, 'Opening page', 'first contentful paint')).toMatchObject({
			floor: 100,
			course: 111,
			ratio: 1.11,
			met: true
		});
	});

	it('marks a target as missed when the course takes too many times the floor', () => {
		const visits = someVisits({
			'floor lesson': [aVisit({ text: 100 })],
			'course press': [aVisit({ text: 151 })]
		});

		expect(row(visits, 'First lesson', 'text can be read')).toMatchObject({ ratio: 1.51, met: false });
	});

	it('counts only what was asked for before the text could be read', () => {
		const visits = someVisits({
			'course press': [
				aVisit({
					text: 500,
					requests: [
						{ url: 'index.html', at: 0, bytes: 40_000 },
						{ url: 'page.js', at: 400, bytes: 6_000 },
						{ url: 'figure.js', at: 501, bytes: 9_000 }
					]
				})
			]
		});

		expect(row(visits, 'First lesson', 'requests until then')).toMatchObject({ course: 2, met: true });
		expect(row(visits, 'First lesson', 'transferred until then')).toMatchObject({ course: 46, met: true });
		expect(row(visits, 'First lesson', 'transferred in all')).toMatchObject({ course: 55, met: null });
	});

	it('has no figure where a visit lacks one, and then no target is met', () => {
		const visits = someVisits({
			'course press': [aVisit({ answered: 200 }), aVisit({ answered: null })]
		});

		expect(row(visits, 'Start the course', 'control has answered')).toMatchObject({
			course: null,
			ratio: null,
			met: false
		});
	});
});

function someVisits(known: Partial<Visits>): Visits {
	return {
		'floor opening': [aVisit()],
		'course opening': [aVisit()],
		'floor press': [aVisit({ answered: 100 })],
		'floor lesson': [aVisit()],
		'course press': [aVisit({ answered: 100 })],
		...known
	};
}

function row(visits: Visits, group: string, name: string): Row | undefined {
	return rows(visits).find((candidate) => candidate.group === group && candidate.name === name);
}
