import type { Visit } from '../../src/bench/visit.ts';

export function aVisit(rest: Partial<Visit> = {}): Visit {
	return {
		firstPaint: 100,
		largestPaint: 100,
		text: 100,
		pressed: null,
		answered: null,
		shift: 0,
		longTasks: [],
		requests: [],
		heap: 1e6,
		...rest
	};
}
