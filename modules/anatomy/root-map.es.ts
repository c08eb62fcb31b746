import type { RootMapWords } from './root-map.en.ts';

/** As in `root-map.en.ts`, which says where each stands. */
export default {
	roof: 'Techo de hueso',
	sac: 'Saco de los nervios',
	picture: (roof, sac) =>
		`La parte baja de la columna desde atrás, ${roof ? 'con el techo de hueso' : 'sin el techo de hueso'}, ${sac ? 'con el saco cerrado' : 'con el saco abierto'}`,
	endOfCord: ['fin de', 'la médula'],
	looseNerves: ['nervios', 'sueltos'],
	sides: { left: 'izquierda', right: 'derecha' },
	found: {
		roof: 'El techo de hueso cubre los nervios. Quítelo para mirar adentro.',
		sac: 'Debajo del techo está el saco de los nervios. En cada nivel sale un nervio por cada lado.',
		inside:
			'La médula termina bastante arriba. Más abajo hay nervios sueltos que van a las piernas, la vejiga y el intestino.'
	},
	layers:
		'De fuera hacia dentro: el techo de hueso, el saco de los nervios y, luego, el final de la médula y los nervios sueltos.',
	exits:
		'En cada nivel sale un nervio, a la izquierda y a la derecha. Sale por debajo del hueso que lleva su número.'
} satisfies RootMapWords;
