import type { GateControlWords } from './gate-control.en.ts';

/** As in `gate-control.en.ts`, which says where each stands. */
export default {
	levels: { none: 'nada', little: 'un poco', some: 'algo', lot: 'mucho', full: 'al máximo' },
	passedOn: {
		nothing: 'No hay señal de dolor que pasar.',
		open: 'La puerta está abierta. Pasa toda la señal de dolor.',
		partly: 'La puerta está cerrada en parte. Pasa la mayor parte de la señal de dolor.',
		half: 'La puerta está medio cerrada. Pasa más o menos la mitad de la señal de dolor.',
		mostly: 'La puerta está casi cerrada. Pasa una parte pequeña de la señal de dolor.'
	},
	picture: (passedOn) => `Una puerta para las señales de dolor en la médula espinal. ${passedOn}`,
	names: {
		brain: 'su cerebro',
		wire: 'cable',
		touch: 'tacto',
		pain: 'dolor',
		gate: 'puerta',
		gatekeeper: 'portero',
		painCell: 'célula de dolor',
		cord: 'médula espinal'
	},
	inputs: { pain: 'Señal de dolor', touch: 'Tacto o frotar', stimulation: 'Estimulador' },
	pause: 'Pausa',
	play: 'Iniciar',
	note: 'Un dibujo sencillo de una sola idea. No se sabe del todo cómo funciona un estimulador.',
	steps: {
		touch: (level) =>
			`El tacto va por fibras de nervio gruesas. Un estimulador también las usa. Ahora: ${level}.`,
		gatekeeper: (level) =>
			`Esas fibras despiertan una célula que hace de portero en la médula espinal. Ahora: ${level}.`,
		pain: (level) => `Las señales de dolor van por fibras finas. Ahora: ${level}.`,
		gate: 'El portero puede cerrar la puerta en parte.'
	},
	limits:
		'Por eso, frotarse un codo golpeado puede aliviarlo. El dolor real es más complejo. Este dibujo no muestra por qué pueden ayudar los patrones que no se sienten. Un estimulador ayuda a algunas personas, y a otras no.'
} satisfies GateControlWords;
