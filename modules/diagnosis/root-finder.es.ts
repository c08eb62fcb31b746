import type { RootFinderWords } from './root-finder.en.ts';

/** As in `root-finder.en.ts`, which says where each stands. */
export default {
	pick: 'Elija un nervio, o toque la piel',
	views: { front: 'Delante', back: 'Detrás' },
	roots: {
		L2: {
			name: 'El nervio L2',
			feels: 'la parte alta del muslo, por delante',
			moves: 'Le ayuda a levantar la rodilla.'
		},
		L3: {
			name: 'El nervio L3',
			feels: 'la parte de delante del muslo por encima de la rodilla, y la rodilla',
			moves: 'Le ayuda a estirar la rodilla.'
		},
		L4: {
			name: 'El nervio L4',
			feels: 'el lado de dentro de la pantorrilla, hasta el tobillo',
			moves: 'Le ayuda a levantar el pie.'
		},
		L5: {
			name: 'El nervio L5',
			feels: 'el lado de fuera de la pantorrilla y la parte de arriba del pie',
			moves: 'Le ayuda a levantar el dedo gordo del pie.'
		},
		S1: {
			name: 'El nervio S1',
			feels: 'el borde de fuera y la planta del pie',
			moves: 'Le ayuda a ponerse de puntillas.'
		},
		'S2–S4': {
			name: 'Los nervios S2 a S4',
			feels: 'la piel entre las piernas',
			moves: 'Ayudan a la vejiga y al intestino.'
		}
	},
	picture: (name, feels) => `Las piernas por delante y por detrás. ${name}: ${feels}.`,
	brings: {
		one: (feels) => `siente ${feels}.`,
		several: (feels) => `sienten ${feels}.`
	},
	feeling: (feels) => `Qué piel siente: ${feels}.`,
	note: 'Cada persona es distinta, y las zonas se superponen. Esto no puede decir qué nervio duele.',
	warning:
		'¿Piel dormida entre las piernas, o problemas nuevos con la orina o las heces? Vaya a urgencias ahora.'
} satisfies RootFinderWords;
