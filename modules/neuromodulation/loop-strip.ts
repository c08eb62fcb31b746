import { day, postures, type PostureId, type Step } from './closed-loop.ts';
import type { Picture } from './picture.ts';

/** The strip chart: a slot a posture, the response as steps. Drawn still, so that nothing moves by itself. */
export function drawStrip(open: readonly Step[], held: readonly Step[], now: PostureId): Picture {
	return {
		width: 320,
		height: 252,
		shapes: [
			['now', `M${left(day.indexOf(now))} 8h${slot}v240h${-slot}Z`],
			['open-line', line(open)],
			['closed-line', line(held)],
			['zero', `M${left(0)} ${y(0)}H320`]
		],
		words: [
			...open.flatMap(
				({ posture, response }, index) =>
					[
						['middle', middle(index), 198, postures[posture].short],
						['middle', middle(index), y(response) - 6, percent(response)],
						['middle closed', middle(index), 244, held[index]?.milliamperes.toFixed(1) ?? '']
					] as const
			),
			['closed', 4, 222, 'closed loop, mA:']
		]
	};
}

const slot = 62;
const [floor, ceiling] = [174, 30];
/** What is more is drawn at the top, with its number. */
const most = 5;

function left(index: number): number {
	return 6 + index * slot;
}

function middle(index: number): number {
	return left(index) + slot / 2;
}

function y(response: number): number {
	return floor + (Math.min(response, most) / most) * (ceiling - floor);
}

function line(steps: readonly Step[]): string {
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
