import type { WaveformViewerWords } from './waveform-viewer.en.ts';

/** As in `waveform-viewer.en.ts`, which says where each stands. */
export default {
	upper: 'Patrón de arriba',
	lower: 'Patrón de abajo',
	timeShown: 'Tiempo que se ve',
	patterns: {
		tonic: { name: 'Constante (tonic)', feels: 'Sí: hormigueo' },
		'ten-khz': { name: 'Muy rápido (10 kHz)', feels: 'No' },
		burst: { name: 'En ráfagas (burst)', feels: 'Casi siempre no' },
		'closed-loop': { name: 'Se ajusta solo (closed loop)', feels: 'Hormigueo constante, o no' },
		dtm: { name: 'Dos en uno (DTM)', feels: 'Un poco, o no' },
		drg: { name: 'En un nervio (DRG)', feels: 'Un poco, o no' }
	},
	/** Thousands apart by a space: a point could be read as the decimals of English */
	number: (value) =>
		new Intl.NumberFormat('es', { maximumSignificantDigits: 3 }).format(value).replaceAll('.', '\u00a0'),
	picture: (upper, lower, time) => `${upper} encima de ${lower}, durante ${time}`,
	pulses: (number) => `${number} impulsos`,
	push: 'empuje',
	pull: 'vuelta atrás, igual de grande',
	note: 'Modelo para aprender, con valores de ejemplo. No sirve para programar un aparato.',
	pause: 'Pausa',
	play: 'Iniciar',
	move: 'Avanzar en el tiempo',
	soFar: 'Impulsos hasta ahora:',
	pattern: 'Patrón',
	eachSecond: 'Impulsos cada segundo',
	inGroups: (each, groups, pulses) => `${each} (${groups} grupos de ${pulses})`,
	inTwo: (each, one, other) => `${each} (${one} y ${other})`,
	feel: '¿Se siente?',
	rate: (name, number) => `${name}: ${number} impulsos cada segundo.`,
	stillOn: 'Un patrón que no se siente también está encendido.',
	examples:
		'Son ejemplos; los aparatos son distintos. En la imagen, la altura muestra la fuerza. A cada empuje le sigue una vuelta atrás del mismo tamaño.'
} satisfies WaveformViewerWords;
