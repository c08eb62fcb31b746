import { plate } from './drawing.ts';
import type { Scene, Shape } from './drawing.ts';

export type RootState = 'healthy' | 'recent' | 'old';

interface Burst {
	at: readonly number[];
	tall: number;
	wide: number;
}

const none: Burst = { at: [], tall: 0, wide: 0 };

/** What a needle in the muscle records, as electromyography teaching has it: rest first, then effort. */
const traces: Record<
	RootState,
	{ rest: Burst; effort: Burst; says: readonly [rest: string, effort: string] }
> = {
	healthy: {
		rest: none,
		effort: { at: [40, 74, 108, 142, 176, 210, 244, 278], tall: 24, wide: 16 },
		says: ['At rest: silent', 'On effort: many waves']
	},
	recent: {
		rest: { at: [34, 62, 90, 118, 146, 174, 202, 230, 258, 286], tall: 14, wide: 6 },
		effort: { at: [60, 160, 260], tall: 24, wide: 16 },
		says: ['At rest: small spikes', 'On effort: few waves']
	},
	old: {
		rest: none,
		effort: { at: [70, 160, 250], tall: 50, wide: 34 },
		says: ['At rest: silent', 'On effort: few, tall, wide']
	}
};

export function muscle(state: RootState): Scene {
	const { rest, effort, says } = traces[state];

	return {
		shapes: [plate(), grid, trace(92, rest), trace(222, effort)],
		labels: [
			{ x: 16, y: 32, lines: [says[0]] },
			{ x: 16, y: 156, lines: [says[1]] }
		]
	};
}

const grid: Shape = { d: 'M16 92H304M16 222H304', part: 'bone', dashed: true };

function trace(baseline: number, { at, tall, wide }: Burst): Shape {
	const waves = at.map(
		(x) =>
			`L${x - wide / 2} ${baseline}l${wide * 0.2} ${tall * 0.3}l${wide * 0.25} ${-tall * 1.3}l${wide * 0.3} ${tall * 1.6}L${x + wide / 2} ${baseline}`
	);

	return { d: `M16 ${baseline}${waves.join('')}L304 ${baseline}`, part: 'nerve' };
}
