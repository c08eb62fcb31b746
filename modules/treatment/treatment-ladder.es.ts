import type { LadderWords } from './treatment-ladder.en.ts';

/** As in `treatment-ladder.en.ts`, which says where each stands. */
export default {
	steps: {
		fixable: {
			name: 'Una emergencia, o una causa que se puede arreglar',
			what: 'Esto va antes de todos los pasos, en cualquier momento. Operar puede ayudar si las pruebas muestran una causa clara. Por ejemplo, una hernia nueva de disco, un tornillo flojo o una infección.',
			benefit: 'Operar una hernia nueva de disco vuelve a funcionar casi tan bien.',
			harm: 'Operar solo por cicatriz ayuda a entre 30 y 35 de cada 100 personas. Empeora a entre 15 y 20.',
			sure: 'Bastante certeza, si hay una causa clara. Lo que más importa es el motivo.'
		},
		learn: {
			name: 'Conocer su dolor y cuidarse',
			what: 'Aprende cómo funciona el dolor. Planea el descanso y la actividad. Mejora el sueño, el peso y el hábito de fumar.',
			benefit:
				'Le ayuda con todos los demás pasos. En quienes fuman, los huesos de una fusión se quedan sin unir más o menos el doble de veces.',
			harm: 'Muy pocas. Lleva tiempo.',
			sure: 'Los expertos están de acuerdo. No se ha probado por sí solo después de una operación de espalda.'
		},
		move: {
			name: 'Ejercicio con un plan',
			what: 'Hace un poco más según un plan, no según el dolor. Para en su número en los días buenos y en los malos.',
			benefit: 'En dos estudios, las personas con dolor de espalda volvieron antes al trabajo.',
			harm: 'En un estudio volvieron más tarde. Al principio puede haber un brote de dolor.',
			sure: 'Los resultados no coinciden. Ningún estudio se hizo solo después de una operación de espalda.'
		},
		psychology: {
			name: 'Terapia hablada que enseña habilidades',
			what: 'Aprende maneras de pensar y de actuar que dejan menos sitio al dolor. Su dolor es real.',
			benefit: 'El dolor, la vida diaria y el ánimo mejoran un poco.',
			harm: 'Lleva tiempo y esfuerzo.',
			sure: 'Mucha certeza para el dolor que dura: 75 estudios. La ayuda es pequeña, pero real.'
		},
		medicines: {
			name: 'Medicinas',
			what: 'Algunas medicinas calman el dolor de nervio. Algunas ayudan en un brote corto. Los opioides no son para mucho tiempo.',
			benefit:
				'Ayudan en algunos tipos de dolor de nervio. No se ha demostrado que la gabapentina y la pregabalina ayuden en la ciática.',
			harm: 'Algunas dan sueño o mareo, o hacen más lenta la respiración. Los opioides pueden empeorar el dolor. Algunas dañan el estómago, los riñones o el corazón.',
			sure: 'Depende de la medicina. No empiece ni deje ninguna sin hablar con quien se la receta.'
		},
		injections: {
			name: 'Inyecciones y calor en un nervio',
			what: 'Un médico pone una medicina cerca de un nervio. O el calor calma un nervio pequeño de una articulación.',
			benefit: 'Puede aliviar un brote por un tiempo. El efecto se pierde a menudo.',
			harm: 'Rara vez hay un daño grave: derrame cerebral, pérdida de la vista, piernas sin fuerza o muerte. Diga a su equipo si toma un anticoagulante.',
			sure: 'No mucha certeza. Los expertos no están de acuerdo. Es frecuente repetir el tratamiento.'
		},
		stimulation: {
			name: 'Un estimulador cerca de la columna',
			what: 'Unos cables finos y una batería envían pequeños impulsos a la columna. La mayoría lo prueba primero.',
			benefit:
				'A algunas personas les ayuda mucho, y a otras nada. Frente a un ajuste falso (de mentira), un estudio encontró poca diferencia.',
			harm: 'De cada 100 personas, entre 32 y 43, más o menos, tienen algún problema. En 2 años, a unas 20 se lo reparan o se lo quitan.',
			sure: 'Los expertos no están de acuerdo en cuánta de la ayuda viene de los impulsos.'
		},
		pump: {
			name: 'Una bomba de medicina',
			what: 'Una bomba envía dosis muy pequeñas de medicina al líquido que rodea los nervios. Es la última opción, y la ponen especialistas.',
			benefit: 'Las dosis son mucho más pequeñas que con pastillas.',
			harm: 'Puede hacer más lenta la respiración. Puede infectarse. Si se para de golpe, puede ponerse muy mal.',
			sure: 'No mucha certeza. En una clínica, 24 de 25 personas dejaron la bomba.'
		}
	},
	headings: {
		what: 'Qué es',
		benefit: 'Ventajas',
		harm: 'Desventajas',
		sure: 'Cuánta certeza hay'
	},
	step: (place, name) => `Paso ${place}: ${name}`,
	firstStep: (name) => `Primero, y en cualquier momento: ${name}`,
	first: 'Primero:',
	sources: 'Fuentes:',
	notAll:
		'No tiene que subir todos los pasos. Muchos van a la vez. Se trata de tener más vida con menos dolor, no cero dolor.'
} satisfies LadderWords;
