import { linearScale, logScale, type Scale } from '../../src/player/figures/scale.ts';

/** Where the curves lie in a drawing of `width` × `height`. */
export const area = { width: 320, height: 316, left: 50, right: 298, top: 30, bottom: 258 };

export type PlotId = 'linear' | 'log' | 'shannon';

/** Two axes, their marks, and what they count. */
export interface Plot {
	label: string;
	x: Scale;
	y: Scale;
	xTicks: readonly number[];
	yTicks: readonly number[];
	xTitle: string;
	yTitle: string;
	/** What the x-axis runs from and to; curves are drawn from the least value that a log axis could show. */
	from: number;
	to: number;
}

const across = [area.left, area.right] as const;
const upwards = [area.bottom, area.top] as const;

const strength = { xTitle: 'pulse width, µs', yTitle: 'current, mA', from: 10, to: 1000 };

export const plots: Record<PlotId, Plot> = {
	linear: {
		...strength,
		label: 'Pulse and threshold',
		x: linearScale([0, 1000], across),
		y: linearScale([0, 16], upwards),
		xTicks: [0, 200, 400, 600, 800, 1000],
		yTicks: [0, 4, 8, 12, 16]
	},
	log: {
		...strength,
		label: 'Log axes',
		x: logScale([10, 1000], across),
		y: logScale([0.1, 100], upwards),
		xTicks: [10, 30, 100, 300, 1000],
		yTicks: [0.1, 1, 10, 100]
	},
	shannon: {
		label: 'Charge density',
		x: logScale([0.001, 20], across),
		y: logScale([0.01, 1000], upwards),
		xTicks: [0.001, 0.01, 0.1, 1, 10],
		yTicks: [0.01, 0.1, 1, 10, 100, 1000],
		xTitle: 'charge per phase, µC',
		yTitle: 'density, µC/cm²',
		from: 0.001,
		to: 20
	}
};

/** A curve from end to end of a plot, as the `d` of a path. It may leave the area: the drawing clips it. */
export function curve(plot: Plot, value: (x: number) => number): string {
	return `M${points(plot, value).join('L')}`;
}

/** What lies between two curves, closed. */
export function band(plot: Plot, lower: (x: number) => number, upper: (x: number) => number): string {
	return `M${[...points(plot, lower), ...points(plot, upper).reverse()].join('L')}Z`;
}

/** Equal ratios from point to point: dense where the curves bend. */
function points({ x, y, from, to }: Plot, value: (x: number) => number): string[] {
	const steps = 48;

	return Array.from({ length: steps + 1 }, (_, step) => {
		const at = from * (to / from) ** (step / steps);

		return `${x(at).toFixed(1)} ${y(value(at)).toFixed(1)}`;
	});
}
