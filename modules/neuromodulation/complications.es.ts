import type { ComplicationsWords } from './complications.en.ts';

/** As in `complications.en.ts`, which says where each stands. */
export default {
	pick: 'Elija un problema',
	headings: { rate: 'A cuántas personas', clue: 'Cómo se nota', action: 'Qué hacer' },
	events: {
		any: {
			name: 'Cualquier problema',
			rate: 'De 319 a 430 de 1000',
			clue: 'El alivio, el hormigueo o la herida ha cambiado.',
			action: 'Llame a su equipo. La mayoría de los problemas se puede arreglar.'
		},
		removal: {
			name: 'Se quita antes de 5 años',
			rate: 'De 178 a 230 de 1000',
			clue: 'La mayoría de las veces, ya no ayuda lo suficiente.',
			action: 'Diga a su equipo si deja de ayudarle.'
		},
		pocket: {
			name: 'Dolor en la zona de la batería',
			rate: '170 de 1000',
			clue: 'Le duele la zona de la batería.',
			action: 'Llame a su equipo. ¿Está roja o caliente? Llame hoy.'
		},
		fracture: {
			name: 'Un cable se rompe o se suelta',
			rate: 'De 59 a 91 de 1000',
			clue: 'El alivio se va de golpe.',
			action: 'Compruebe que el aparato está encendido. Después llame a su equipo.'
		},
		migration: {
			name: 'Un cable se mueve',
			rate: 'Es el problema más frecuente. No encontramos un número seguro.',
			clue: 'Lo siente en otro lugar, o no lo siente.',
			action: 'Llame a su equipo. Puede bastar con un ajuste nuevo.'
		},
		infection: {
			name: 'Infección',
			rate: 'De 25 a 31 de 1000',
			clue: 'La herida está roja o caliente, o suelta líquido. Puede tener una infección sin fiebre.',
			action: 'Llame hoy a su equipo.'
		},
		dural: {
			name: 'Fuga de líquido de la columna',
			rate: 'De 5 a 60 de 1000',
			clue: 'Un dolor de cabeza fuerte que empeora al sentarse o ponerse de pie.',
			action: 'Llame hoy a su equipo.'
		},
		cord: {
			name: 'Daño de la médula espinal',
			rate: '21 de 1000, según las facturas de hospitales',
			clue: 'Pérdida nueva de fuerza o piel dormida en las piernas, o problemas nuevos con la orina.',
			action: 'Vaya a urgencias ahora. Si está en el hospital, avise a enfermería.'
		},
		haematoma: {
			name: 'Sangrado cerca de la médula',
			rate: 'De 3 a 7 de 1000',
			clue: 'Dolor de espalda que aumenta rápido, o piernas que pierden fuerza.',
			action: 'Vaya a urgencias ahora. Si está en el hospital, avise a enfermería.'
		}
	},
	picture: (name, rate) =>
		`Con qué frecuencia pasa cada problema, de 1000 personas. Elegido: ${name}, ${rate}`,
	noNumber: 'sin número seguro',
	whole: 'de 1000 personas que lo llevan',
	thousand: (name) => `${name}: 1000 personas`,
	nothingToDraw: 'Sin un número seguro que dibujar',
	squares: 'Cuadrados llenos: el número más bajo que se encontró. Cuadrados vacíos: hasta el más alto.'
} satisfies ComplicationsWords;
