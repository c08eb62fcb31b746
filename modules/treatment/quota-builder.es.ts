import type { QuotaWords } from './quota-builder.en.ts';

const danger = [
	'piel dormida entre las piernas',
	'problemas nuevos con la orina o las heces',
	'pérdida nueva de fuerza en una pierna',
	'dolor en el pecho o falta de aire'
];

const number = (value: number): string => value.toLocaleString('es', { maximumFractionDigits: 1 });

const inMinutes = (minutes: number): string =>
	number(minutes) === '1' ? '1 minuto' : `${number(minutes)} minutos`;

/** As in `quota-builder.en.ts`, which says where each stands. */
export default {
	locale: 'es',
	number,
	inMinutes,
	threeWalks: 'Tres caminatas: ¿cuántos minutos?',
	walk: (nth) => `Caminata ${nth}`,
	oneMore: 'Un minuto más cada',
	rises: { '2': '2 días', '3': '3 días', '7': 'semana' },
	goal: 'Meta, en minutos (puede quedar vacía)',
	noGoal: 'nada',
	summary: {
		incomplete: 'Escriba tres caminatas en minutos enteros, de 1 a 240 cada una.',
		tooShort: 'Sus caminatas son muy cortas. Haga los primeros pasos de su plan con su equipo.',
		goalTooLow: (first) => `El plan empieza con ${inMinutes(first)}. Elija una meta mayor, o ninguna.`,
		plan: (average, first, last) =>
			`Su promedio es de ${inMinutes(average)}. Empieza por debajo, con ${inMinutes(first)}. El día 14 camina ${inMinutes(last)}.`
	},
	picture: (summary) => `El plan como gráfico. ${summary}`,
	average: (minutes) => `Promedio: ${number(minutes)} min`,
	walks: '3 veces',
	day: (day) => (day === 0 ? 'Inicio' : `Día ${day}`),
	lookAt: 'Qué día',
	feeling: '¿Cómo se siente ese día?',
	moods: { good: 'Día bueno', usual: 'Día normal', bad: 'Día malo' },
	onSuchADay: {
		good: 'Pare ahí, aunque pueda hacer más. Si hoy hace demasiado, puede pagarlo mañana.',
		usual: 'Hágalo, pare y anótelo.',
		bad: 'El número no cambia: ni más ni menos. Vaya despacio si lo necesita. ¿Hoy es demasiado? Anótelo. Siga con el número de mañana. Después de varios días así, hable con su equipo.'
	},
	getHelp: 'Pida ayuda ahora si tiene:',
	danger,
	stops:
		'Entonces el plan se para. Después de una operación, lo que permite su cirujano o cirujana va primero.',
	calendar: {
		title: 'Póngalo en su calendario',
		firstDay: 'Primer día',
		time: 'Hora',
		save: 'Guardar para el calendario',
		file: 'plan-de-caminatas.ics',
		saved:
			'Guardado, si su navegador lo permite: abra plan-de-caminatas.ics. ¿No hay archivo? Imprima el plan.',
		event: (minutes) => `Caminar ${inMinutes(minutes)}`,
		notes: `Día bueno o día malo: pare en su número. Anote lo que caminó. Pida ayuda ahora si tiene ${danger.join(', ')}: entonces el plan se para.`
	},
	method: [
		'Camine tres veces, en tres días. Pare cuando lo necesite. Anote los minutos.',
		'Calcule el promedio. Empiece por debajo: con unos 80 de cada 100.',
		'Añada un minuto según el calendario, no según cómo se siente.',
		'El número de hoy es un tope. Pare ahí, en los días buenos y en los días malos.',
		'Anote cada caminata. Muestre la lista a su equipo.'
	],
	evidence:
		'Este método se ha probado. Los resultados no coinciden. Ningún estudio se hizo solo después de una operación de espalda.',
	table: { day: 'Día', date: 'Fecha', minutes: 'Minutos', walked: 'Lo que caminé' },
	notKept: 'Este es un plan para hablarlo con su equipo. Lo que escribe aquí no se guarda ni se envía.'
} satisfies QuotaWords;
