import { median, ratio } from './median.ts';
import type { Visit } from './visit.ts';

/** The pages that are visited. `press`: the visit presses the page's first control as soon as it can be pressed. */
export type PageName = 'floor opening' | 'floor press' | 'floor lesson' | 'course opening' | 'course press';

export type Unit = 'ms' | 'kB' | 'MB' | 'count' | 'score';
type Target = { is: 'ratio'; most: number } | { is: 'amount'; most: number };

/** Something that is compared: a static page's (the floor) and the course's. */
interface Measure {
	group: string;
	name: string;
	unit: Unit;
	floor: PageName;
	course: PageName;
	of: (visit: Visit) => number | null;
	target: Target | null;
}

export interface Row {
	group: string;
	name: string;
	unit: Unit;
	floor: number | null;
	course: number | null;
	ratio: number | null;
	target: Target | null;
	/** The target was reached; null where there is none. */
	met: boolean | null;
}

const opening = { group: 'Opening page', floor: 'floor opening', course: 'course opening' } as const;
const control = { group: 'Start the course', floor: 'floor press', course: 'course press' } as const;
const lesson = { group: 'First lesson', floor: 'floor lesson', course: 'course press' } as const;

const measures: readonly Measure[] = [
	{
		...opening,
		name: 'first contentful paint',
		unit: 'ms',
		of: (visit) => visit.firstPaint,
		target: times(1.15)
	},
	{
		...opening,
		name: 'largest contentful paint',
		unit: 'ms',
		of: (visit) => visit.largestPaint,
		target: times(1.15)
	},
	{ ...opening, name: 'requests', unit: 'count', of: (visit) => visit.requests.length, target: null },
	{ ...opening, name: 'transferred', unit: 'kB', of: (visit) => kilobytes(visit.requests), target: null },
	{ ...opening, name: 'layout shift', unit: 'score', of: (visit) => visit.shift, target: null },
	{ ...opening, name: 'long tasks', unit: 'count', of: (visit) => visit.longTasks.length, target: null },
	{ ...opening, name: 'time in long tasks', unit: 'ms', of: (visit) => sum(visit.longTasks), target: null },
	{ ...control, name: 'control can be pressed', unit: 'ms', of: (visit) => visit.pressed, target: null },
	{ ...control, name: 'control has answered', unit: 'ms', of: (visit) => visit.answered, target: times(1.6) },
	{ ...lesson, name: 'text can be read', unit: 'ms', of: (visit) => visit.text, target: times(1.5) },
	{
		...lesson,
		name: 'requests until then',
		unit: 'count',
		of: (visit) => untilText(visit).length,
		target: atMost(6)
	},
	{
		...lesson,
		name: 'transferred until then',
		unit: 'kB',
		of: (visit) => kilobytes(untilText(visit)),
		target: atMost(60)
	},
	{
		...lesson,
		name: 'transferred in all',
		unit: 'kB',
		of: (visit) => kilobytes(visit.requests),
		target: null
	},
	{ ...lesson, name: 'layout shift', unit: 'score', of: (visit) => visit.shift, target: null },
	{ ...lesson, name: 'long tasks', unit: 'count', of: (visit) => visit.longTasks.length, target: null },
	{ ...lesson, name: 'time in long tasks', unit: 'ms', of: (visit) => sum(visit.longTasks), target: null },
	{ ...lesson, name: 'memory of scripts', unit: 'MB', of: (visit) => visit.heap / 1e6, target: null }
];

/** The medians of all visits, side by side. */
export function rows(visits: Readonly<Record<PageName, readonly Visit[]>>): Row[] {
	return measures.map(({ group, name, unit, of, target, ...pages }) => {
		const floor = middle(visits[pages.floor], of);
		const course = middle(visits[pages.course], of);
		const times = ratio(course, floor);
		const measured = target?.is === 'ratio' ? times : course;

		return {
			group,
			name,
			unit,
			floor,
			course,
			ratio: times,
			target,
			met: target === null ? null : measured !== null && measured <= target.most
		};
	});
}

/** A measure that one visit lacks is lacking: a median of the others would flatter. */
function middle(visits: readonly Visit[], of: Measure['of']): number | null {
	const values = visits.map(of);
	const known = values.filter((value) => value !== null);

	return known.length < values.length ? null : median(known);
}

function untilText({ requests, text }: Visit): Visit['requests'] {
	return requests.filter(({ at }) => text !== null && at <= text);
}

function kilobytes(requests: Visit['requests']): number {
	return sum(requests.map(({ bytes }) => bytes)) / 1000;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function times(most: number): Target {
	return { is: 'ratio', most };
}

function atMost(most: number): Target {
	return { is: 'amount', most };
}
