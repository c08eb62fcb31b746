import { day, postures, type PostureId, type Step } from './closed-loop.ts';

/** The strip chart: a slot a posture, the response as steps. Drawn still, so that nothing moves by itself. */
export const width = 320;
export const height = 252;
export const slot = 62;
/** Baselines of the rows of words. */
export const names = 198;
export const currentsName = 222;
export const currents = 244;

const [floor, ceiling] = [174, 30];
/** What is more is drawn at the top, with its number. */
const most = 5;

export function left(index: number): number {
	return 6 + index * slot;
}

export function middle(index: number): number {
	return left(index) + slot / 2;
}

export function y(response: number): number {
	return floor + (Math.min(response, most) / most) * (ceiling - floor);
}

export function line(steps: readonly Step[]): string {
	return steps
		.map(
			({ response }, index) => `${index === 0 ? 'M' : 'L'}${left(index)} ${y(response).toFixed(1)}h${slot}`
		)
		.join('');
}

export function percent(response: number): string {
	return response > most ? `> ${most * 100}%` : `${Math.round(response * 100)}%`;
}

export function sayStrip(open: readonly Step[], held: readonly Step[]): string {
	return `Open loop: ${open.map(({ posture, response }) => `${postures[posture].name} ${percent(response)}`).join(', ')}. Closed loop: 100% in each, with ${held.map(({ milliamperes }) => milliamperes.toFixed(1)).join(', ')} mA.`;
}

export const choices: readonly { value: PostureId; label: string }[] = day.map((posture) => ({
	value: posture,
	label: postures[posture].name
}));
