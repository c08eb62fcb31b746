import type { ScarWords } from './scar-or-disc.en.ts';

/** As in `scar-or-disc.en.ts`, which says where each stands. */
export default {
	scan: 'La imagen',
	contrasts: { none: 'Sin contraste', early: 'Con contraste' },
	picture: (scar, disc) =>
		`Cortes de dos niveles operados. A, cicatriz: ${scar}. B, trozo nuevo de disco: ${disc}.`,
	inPicture: {
		scar: 'cicatriz',
		newDisc: 'trozo nuevo',
		disc: 'disco',
		looks: {
			none: { scar: ['gris, como', 'el disco'], disc: ['gris, como', 'el disco'] },
			early: { scar: ['brilla', 'por entero'], disc: ['centro oscuro,', 'borde brillante'] }
		}
	},
	found: {
		none: 'Sin contraste, la cicatriz y un trozo nuevo de disco se ven iguales.',
		early: 'Con contraste, la cicatriz brilla por entero. Un trozo nuevo de disco brilla en el borde.'
	},
	noProof:
		'A todo el mundo se le forma cicatriz. Una imagen que muestra cicatriz no prueba que la cicatriz cause su dolor.',
	inWords: [
		'Sin contraste: la cicatriz y un trozo nuevo de disco son grises los dos. Se ven iguales.',
		'Con contraste: la cicatriz brilla por entero. Un trozo nuevo de disco brilla solo en el borde.',
		'El contraste entra por una vena. Diga al equipo si tiene un problema de riñón, o si puede estar embarazada.',
		'Donde más ayuda el contraste es en el primer año después de una operación, más o menos.'
	]
} satisfies ScarWords;
