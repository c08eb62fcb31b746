import type { RedFlagWords } from './red-flag-sorter.en.ts';

/** As in `red-flag-sorter.en.ts`, which says where each stands. */
export default {
	piles: { now: 'Vaya ahora', today: 'Llame hoy', wait: 'Próxima consulta' },
	cards: {
		saddle: {
			short: 'Piel dormida al limpiarse',
			story: 'Hace una semana que le duele la pierna. Hoy nota la piel dormida al limpiarse.',
			act: 'Vaya a urgencias ahora.',
			why: 'Puede haber nervios apretados. Puede pasarle esto y orinar de todos modos. Una sola señal basta.'
		},
		flare: {
			short: 'Brote que va mejorando',
			story: 'La espalda le dolió más después de una caminata larga. Va mejorando día a día.',
			act: 'Siga moviéndose con suavidad. Cuénteselo a su equipo en la próxima consulta.',
			why: 'Un brote sin ninguna señal nueva no es un daño.'
		},
		wound: {
			short: 'Herida roja que suelta líquido',
			story: 'Hace diez días de su operación. La herida está roja y suelta líquido. No tiene fiebre.',
			act: 'Llame hoy a su equipo de cirugía.',
			why: 'Puede ser una infección. Puede tenerla sin fiebre.'
		},
		lead: {
			short: 'Piernas sin fuerza, cable nuevo',
			story: 'Hoy le pusieron un cable del estimulador. Ahora nota las piernas sin fuerza.',
			act: 'Llame ahora a su número de emergencias.',
			why: 'La sangre puede apretar sus nervios. La ayuda rápida puede salvarlos.'
		},
		headache: {
			short: 'Dolor de cabeza al sentarse',
			story:
				'Ayer le pusieron una aguja en la espalda. Le duele la cabeza al sentarse. Se le quita al acostarse.',
			act: 'Llame hoy a su equipo de cirugía.',
			why: 'Puede que se escape el líquido que rodea los nervios.'
		},
		'foot-drop': {
			short: 'Un pie que se arrastra',
			story: 'Desde esta mañana se le arrastra un pie al caminar.',
			act: 'Vaya a urgencias ahora.',
			why: 'Una pérdida nueva de fuerza puede indicar un nervio apretado.'
		},
		lasting: {
			short: 'El mismo dolor de antes',
			story: 'La espalda le duele como el mes pasado. No hay nada nuevo.',
			act: 'Cuénteselo a su equipo en la próxima consulta.',
			why: 'Un dolor que sigue es un motivo para volver a mirar. No es una emergencia.'
		},
		clot: {
			short: 'Pantorrilla hinchada, falta de aire',
			story: 'Una semana después de su operación tiene una pantorrilla hinchada. Le falta el aire.',
			act: 'Llame ahora a su número de emergencias.',
			why: 'Puede ser un coágulo de sangre.'
		},
		'numb-toe': {
			short: 'Un dedo dormido que va a menos',
			story:
				'Desde la operación ya no le duele la pierna. Un dedo del pie sigue dormido, pero cada semana menos.',
			act: 'Cuénteselo a su equipo en la próxima consulta.',
			why: 'Los nervios tardan meses en curarse. Si empeora, llame hoy.'
		},
		'item-nine': {
			short: 'Pensar en quitarse la vida',
			story: 'Piensa en quitarse la vida.',
			act: 'Dígaselo a alguien ahora. Llame a su número de emergencias o a una línea de ayuda para crisis.',
			why: 'No tiene que pasar por esto a solas. La ayuda funciona.'
		}
	},
	count: (at, all) => `Tarjeta ${at} de ${all}`,
	ask: '¿Qué hace usted?',
	verdicts: {
		right: 'Correcto',
		'too late': 'Demasiado tarde: esto puede hacer daño',
		'too soon': 'Es seguro, pero puede esperar'
	},
	belongs: (verdict, pile) => `${verdict}. Su sitio es este: ${pile}.`,
	nextCard: 'Tarjeta siguiente',
	seeEnd: 'Ver cómo le fue',
	right: (right, all) => `Tarjetas en el montón correcto a la primera: ${right} de ${all}.`,
	tooLate: (late) => `Demasiado tarde: ${late}. Lea otra vez las tarjetas marcadas abajo.`,
	noneTooLate: 'Ninguna demasiado tarde.',
	tooSoon: (soon) => `Antes de lo necesario: ${soon}. Eso es seguro.`,
	inDoubt: 'En caso de duda, llame.',
	you: (pile) => `usted: ${pile}`,
	oneIsEnough: 'Una sola señal basta. En caso de duda, llame. Si nadie contesta, vaya a urgencias.'
} satisfies RedFlagWords;
