/** From a value to its place in a drawing. */
export interface Scale {
	/** The place of a value, in the drawing's units. Beyond the ends it goes on in the same manner. */
	(value: number): number;
	/** Round values within the ends, about as many as asked for: at 1, 2 and 5 of each power of ten. */
	ticks: (about?: number) => number[];
}

type Ends = readonly [number, number];

/** Equal steps of the value are equal ways. */
export function linearScale([first, last]: Ends, [from, to]: Ends): Scale {
	const scale = (value: number) => from + ((value - first) / (last - first)) * (to - from);

	return Object.assign(scale, {
		ticks: (about = 5) => multiplesBetween(first, last, roundStep((last - first) / about))
	});
}

/** Equal ratios of the value are equal ways; both ends above 0. */
export function logScale([first, last]: Ends, [from, to]: Ends): Scale {
	const scale = (value: number) => from + (Math.log(value / first) / Math.log(last / first)) * (to - from);

	return Object.assign(scale, {
		ticks: (about = 5) => {
			const all = decades(first, last).flatMap((power) => [1, 2, 5].map((digit) => rounded(digit * power)));
			const within = all.filter((value) => value >= first && value <= last);
			const tens = within.filter((value) => Number.isInteger(rounded(Math.log10(value))));

			return within.length > about && tens.length > 1 ? tens : within;
		}
	});
}

function multiplesBetween(first: number, last: number, step: number): number[] {
	const from = Math.ceil(rounded(first / step));
	const to = Math.floor(rounded(last / step));

	return Array.from({ length: to - from + 1 }, (_, at) => rounded((from + at) * step));
}

/** The least of 1, 2, 5 times a power of ten that is no less. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));

	return rounded(([1, 2, 5, 10].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power);
}

function decades(first: number, last: number): number[] {
	const from = Math.floor(Math.log10(first));
	const to = Math.ceil(Math.log10(last));

	return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}
