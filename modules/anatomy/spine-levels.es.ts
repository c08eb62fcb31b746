import type { SpineWords } from './spine-levels.en.ts';

/** As in `spine-levels.en.ts`, which says where each stands. */
export default {
	show: 'Mostrar',
	parts: 'Las partes',
	quizMe: 'Póngame a prueba',
	choose: 'Elija una parte o tóquela',
	picture: (marked) =>
		`La parte baja de la columna vista de lado, ${marked === null ? 'con letras en lugar de nombres' : `marcado: ${marked}`}.`,
	sides: { front: 'delante', back: 'atrás' },
	named: {
		body: {
			name: 'Hueso de la columna',
			label: ['Hueso'],
			called: 'el hueso de la columna',
			meaning:
				'Un bloque fuerte que sostiene el cuerpo. La parte baja de la espalda tiene cinco. Se llaman de L1 a L5.'
		},
		disc: {
			name: 'Disco',
			label: ['Disco'],
			called: 'el disco',
			meaning: 'El cojín entre dos huesos. Tiene un anillo firme y un centro blando.'
		},
		root: {
			name: 'Nervio',
			label: ['Nervio'],
			called: 'el nervio',
			meaning: 'Sale aquí de la columna y va hasta la pierna. Gracias a él usted siente y se mueve.'
		},
		canal: {
			name: 'Canal de los nervios',
			label: ['Canal'],
			called: 'el canal de los nervios',
			meaning:
				'Un túnel de hueso detrás de los bloques. Por él van los nervios de las piernas, la vejiga y el intestino.'
		},
		conus: {
			name: 'Final de la médula',
			label: ['Fin de médula'],
			called: 'el final de la médula',
			meaning: 'Aquí termina la médula espinal. Más abajo hay solo nervios sueltos.'
		},
		lamina: {
			name: 'Techo de hueso',
			label: ['Techo de', 'hueso'],
			called: 'el techo de hueso',
			meaning:
				'El hueso que cubre los nervios por detrás. Los cirujanos pueden quitar una parte para hacer espacio.'
		},
		spinous: {
			name: 'Punta de hueso',
			label: ['Punta', 'ósea'],
			called: 'la punta de hueso',
			meaning: 'Puede sentir estas puntas en el medio de la espalda. Los músculos se sujetan a ellas.'
		},
		sacrum: {
			name: 'Sacro',
			label: ['Sacro'],
			called: 'el sacro',
			meaning: 'La base de la columna. Une la columna con las caderas.'
		}
	},
	finding: {
		find: 'Busque una parte',
		none: 'Ninguna se llama así.',
		where: (part) => `¿Dónde está ${part}? Toque esa parte o elija su letra`,
		done: 'Listo',
		turn: (nth, all) => `Parte ${nth} de ${all}:`,
		right: (name) => `Correcto: ${name}.`,
		notYet: (chosen, asked) => `Todavía no: eso es ${chosen}. Busque otra vez ${asked}.`,
		score: (right, all) => `${right} de ${all}`,
		atFirst: 'a la primera.',
		again: 'Pregúnteme otra vez',
		next: 'Parte siguiente',
		see: 'Ver cómo le fue'
	}
} satisfies SpineWords;
