import { expect, it } from 'vitest';
import { withExtraTime } from '../../src/assessment/extra-time.ts';

it.each([
	[40, 0, 40],
	[40, 25, 50],
	[40, 100, 80],
	[30, 25, 38],
	[10, 33, 14],
	[1, 200, 3]
])('%i minutes and %i %% more are %i', (minutes, percent, more) => {
	expect(withExtraTime(minutes, percent)).toBe(more);
});
