import type { OperationWords } from './operation-layers.en.ts';

/** As in `operation-layers.en.ts`, which says where each stands. */
export default {
	operation: 'Operación',
	time: 'Momento',
	before: 'Antes',
	after: 'Después',
	said: { before: 'antes', after: 'después' },
	picture: (name, when) =>
		`Un nivel de la parte baja de la columna visto desde arriba, ${when === 'before' ? 'antes' : 'después'} de la operación: ${name}`,
	sides: { front: 'delante', right: 'derecha', left: 'izquierda' },
	pieceOfDisc: ['trozo de disco'],
	disc: ['disco'],
	roof: ['techo de hueso'],
	nerves: ['nervios en', 'el canal'],
	wayIn: {
		behind: 'Por dónde se entró: por detrás.',
		'behind, one side': 'Por dónde se entró: por detrás, de un lado.',
		front: 'Por dónde se entró: por el vientre.'
	},
	done: 'Qué se hizo',
	altered: 'Qué es distinto ahora',
	later: 'Qué puede salir mal más adelante',
	operations: {
		microdiscectomy: {
			name: 'Microdiscectomía',
			inPicture: [['ventana pequeña'], ['trozo de disco', 'sacado']],
			done: 'Una ventana pequeña en el hueso. Se sacó el trozo de disco que apretaba el nervio.',
			altered: 'El disco tiene un agujero pequeño y es un poco más bajo. Junto al nervio se forma cicatriz.',
			later: 'Puede volver a salirse un trozo de disco.'
		},
		laminectomy: {
			name: 'Laminectomía',
			inPicture: [['sin techo de hueso'], ['articulación', 'reducida']],
			done: 'Se quitó el techo de hueso que cubre los nervios.',
			altered: 'Los nervios tienen más espacio. Hay menos hueso por detrás.',
			later: 'Ese nivel puede moverse demasiado. La salida de un nervio puede seguir estrecha.'
		},
		tlif: {
			name: 'Fusión por la espalda',
			inPicture: [['tornillo'], ['espaciador'], ['articulación', 'quitada']],
			done: 'Se sacó el disco. Se puso un espaciador. Tornillos y barras sujetan los huesos.',
			altered: 'Este nivel ya no se dobla. Los niveles vecinos trabajan más.',
			later:
				'Puede que los huesos no se unan. Un tornillo puede aflojarse. El nivel vecino puede desgastarse.'
		},
		alif: {
			name: 'Fusión por el vientre',
			inPicture: [['espaciador', 'grande'], ['vasos grandes', 'apartados'], ['canal sin abrir']],
			done: 'El cirujano entró por el vientre. Un espaciador grande ocupa el lugar del disco.',
			altered: 'Los músculos de la espalda no se tocaron. Este nivel ya no se dobla.',
			later: 'Un nervio puede seguir apretado. En los hombres, el semen puede ir a la vejiga.'
		}
	},
	looksDown:
		'El dibujo mira un nivel desde arriba. Su vientre queda en la parte de arriba. Una línea de rayas muestra lo que se quitó.'
} satisfies OperationWords;
