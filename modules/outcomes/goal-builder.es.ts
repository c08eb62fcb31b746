import type { GoalWords } from './goal-builder.en.ts';

const inMinutes = (minutes: number): string => (minutes === 1 ? '1 minuto' : `${minutes} minutos`);

function howOften(days: number): string {
	if (days === 7) return 'todos los días';

	return days === 1 ? 'un día por semana' : `${days} días por semana`;
}

/** As in `goal-builder.en.ts`, which says where each stands. */
export default {
	locale: 'es',
	miss: '¿Qué es lo que más quiere recuperar?',
	things: {
		walk: { label: 'Caminar', does: 'camino' },
		cook: { label: 'Cocinar de pie', does: 'cocino de pie' },
		table: { label: 'Estar a la mesa con otros', does: 'me siento a la mesa con otras personas' },
		garden: { label: 'Trabajar en el jardín', does: 'trabajo en el jardín' },
		child: { label: 'Jugar con un niño o una niña', does: 'juego con un niño o una niña' },
		other: { label: 'Otra cosa', does: 'hago lo que más quiero recuperar, ________,' }
	},
	noPain: {
		label: 'No tener dolor',
		wish: 'No quiero tener nada de dolor.',
		answer:
			'Es raro no tener nada de dolor, y nadie lo puede prometer. ¿Qué haría usted si le doliera menos? Elija eso, y vaya hacia ello paso a paso.'
	},
	now: 'Ahora puedo',
	wanted: 'Quiero poder',
	often: 'Cada cuánto',
	inMinutes,
	howOften,
	when: '¿En cuántas semanas?',
	weeks: (weeks) => `${weeks} semanas`,
	reached: 'Eso ya lo puede hacer. Elija un número mayor que lo que hace ahora.',
	goal: (by, does, minutes, days) =>
		`A más tardar el ${by}, ${does} durante ${inMinutes(minutes)}, ${howOften(days)}.`,
	way: (minutes, halfway) =>
		`El primer paso pequeño, esta semana: ${inMinutes(minutes)}. A mitad de camino, el ${halfway}, revíselo con su equipo.`,
	steep:
		'Esa subida es muy empinada. Más de un minuto cada dos días es mucho. Elija un número más pequeño o un día más tarde.',
	picture: (goal, way) => `El camino hacia la meta, como una escalera. ${goal} ${way}`,
	today: 'Ahora',
	week: (week) => `Semana ${week}`,
	needs: { thing: 'una cosa que usted hace', number: 'un número', date: 'una fecha' },
	has: 'Tiene',
	lacks: 'Le falta',
	table: {
		week: 'Semana',
		begins: 'Empieza el',
		minutes: (often) => `Minutos, ${often}`,
		done: 'Hecho'
	},
	oneOfEach: 'Una meta tiene una cosa que usted hace, un número y una fecha. Háblela con su equipo.',
	notKept: 'Lo que elige aquí no se guarda ni se envía.'
} satisfies GoalWords;
