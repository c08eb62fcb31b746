import { signed } from './signed.ts';
import type { TrialPeopleWords } from './trial-people.en.ts';

/** As in `trial-people.en.ts`, which says where each stands. */
export default {
	pick: 'Elija un estudio',
	people: (count, of, rounded) => `${rounded ? 'unas ' : ''}${count} de ${of}`,
	points: (change) => `${comma(change)} puntos`,
	harmed: 'Con daño:',
	anyDevice: 'Daño, en general:',
	perhaps: (least, most, of) => `${least}–${most} de ${of}`,
	key: {
		helped: 'alivio',
		notHelped: 'sin ese alivio',
		notHarmed: 'sin daño',
		harmed: 'daño',
		perhaps: 'daño según la cuenta más alta'
	},
	harm: 'Daño:',
	counted: (outcome, [treated, compared]) => `${outcome}: ${treated}. ${compared}.`,
	arm: (name, people) => `${name}, ${people}`,
	averaged: (treated, change, compared, otherChange) =>
		`En una escala de 100, menos es mejor. ${treated}: ${comma(change)} puntos. ${compared}: ${comma(otherChange)} puntos. Es casi lo mismo.`,
	harmAtLarge:
		'Aquí no se cuentan los daños de este estudio. Con un estimulador, de 32 a 43 de cada 100 personas, más o menos, tienen algún problema. La mayoría se puede arreglar.',
	blindedResult:
		'En un estudio, las personas no sabían qué ajuste llevaban. Un ajuste falso (de mentira) ayudó casi tanto como el de verdad.',
	headings: {
		who: 'Quiénes participaron',
		blinding: '¿Lo sabían las personas?',
		drawn: '¿A quién muestra el dibujo?',
		funding: '¿Quién pagó?',
		careful: 'Tenga en cuenta'
	},
	blinded: 'No. Las personas no sabían qué ajuste llevaban.',
	notBlinded: 'Sí. Sabían qué tratamiento recibían.',
	real: 'El número real de personas.',
	rounded: '100 personas, con números redondeados. No se leyeron los números exactos.',
	paid: {
		low: 'El estudio lo hizo un hospital, no una empresa.',
		unclear: 'No hemos leído quién pagó.',
		high: 'Lo pagó una empresa que fabrica estos aparatos.'
	},
	trials: {
		north: {
			name: 'Frente a otra operación, 2005',
			who: 'Personas con dolor de pierna después de una operación de espalda, que podían volver a operarse.',
			outcome: 'Con alivio del dolor y contentas con el tratamiento, después de 3 años, más o menos',
			arms: ['Estimulador', 'Nueva operación'],
			harm: null,
			careful:
				'Es un estudio pequeño. Las personas sabían qué tratamiento recibían. En el trabajo y la vida diaria no hubo diferencia.'
		},
		'process-6': {
			name: 'Dolor de pierna a los 6 meses, 2007',
			who: 'Personas con dolor sobre todo de pierna después de una operación de espalda.',
			outcome: 'A los 6 meses se había ido la mitad del dolor de pierna, o más',
			arms: ['Estimulador', 'Atención habitual'],
			harm: 'necesitaron una operación por el aparato en los primeros 2 años.',
			careful: 'Las personas sabían qué tratamiento recibían. El dolor de espalda no cambió.'
		},
		'process-24': {
			name: 'Dolor de pierna a los 2 años, 2008',
			who: 'Personas con dolor sobre todo de pierna después de una operación de espalda.',
			outcome: 'A los 2 años se había ido la mitad del dolor de pierna, o más',
			arms: ['Estimulador', 'Atención habitual'],
			harm: 'necesitaron una operación por el aparato en los primeros 2 años.',
			careful: 'Las personas sabían qué tratamiento recibían. El dolor de espalda no cambió.'
		},
		senza: {
			name: 'Impulsos rápidos, 2015',
			who: 'Personas con dolor de espalda y de pierna.',
			outcome: 'A los 3 meses se había ido la mitad del dolor de espalda, o más',
			arms: ['Impulsos rápidos', 'Impulsos usuales'],
			harm: null,
			careful:
				'Las personas sabían qué tratamiento recibían. Todas tenían un aparato. No se contó a las que quedaron sin implante.'
		},
		promise: {
			name: 'Sobre todo espalda, 2019',
			who: 'Personas con dolor sobre todo de espalda después de una operación de espalda.',
			outcome: 'A los 6 meses se había ido la mitad del dolor de espalda, o más',
			arms: ['Estimulador', 'Atención habitual'],
			harm: 'tuvieron algún daño por el aparato en 6 meses. 12 necesitaron una operación por eso.',
			careful: 'Las personas sabían qué tratamiento recibían. La ayuda para el dolor de espalda fue pequeña.'
		},
		accurate: {
			name: 'Otra enfermedad, 2017',
			who: 'Personas con otro dolor de nervio en una pierna, no después de una operación de espalda.',
			outcome: 'A los 3 meses se había ido la mitad del dolor, o más',
			arms: ['Junto al nervio', 'En la médula'],
			harm: null,
			careful:
				'Las personas sabían qué tratamiento recibían. No se probó para el dolor después de una operación de espalda.'
		},
		evoke: {
			name: 'Se ajusta solo, 2023',
			who: 'Personas con dolor de espalda y de pierna.',
			outcome: 'A los 3 años se había ido la mitad del dolor, o más',
			arms: ['Se ajusta solo', 'Ajuste fijo'],
			harm: null,
			careful: 'Todas tenían un aparato encendido. No hubo un ajuste falso.'
		},
		hara: {
			name: 'Ajuste falso, 2022',
			who: 'Personas con dolor de pierna después de una operación de espalda. A todas les fue bien en una prueba.',
			outcome: 'Cambio en los límites de la vida diaria, a los 3 meses',
			arms: ['En ráfagas', 'Ajuste falso'],
			harm: 'tuvieron algún daño, como una rotura en la envoltura de los nervios, una nueva operación del cable o una infección.',
			careful:
				'Nadie sabía qué ajuste estaba puesto. El falso ayudó casi tanto como el de verdad. Se probó un solo patrón.'
		}
	}
} satisfies TrialPeopleWords;

function comma(change: number): string {
	return signed(change).replace('.', ',');
}
