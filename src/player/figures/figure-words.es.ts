import type { FigureWords } from './figure-words.en.ts';

/** As in `figure-words.en.ts`. */
export const figureWords: FigureWords = {
	sameInWords: 'Lo mismo en palabras',
	beginAgain: 'Empezar de nuevo',
	fullScreen: 'Pantalla completa',
	leaveFullScreen: 'Salir de pantalla completa',
	print: 'Imprimir la figura',
	notPrinted: 'Si no pasa nada, use la función de imprimir de su navegador: imprime la página entera.',
	less: (label) => `${label}: menos`,
	more: (label) => `${label}: más`
};
