import type { Cmi5Words } from './words.en.ts';

/** As in `words.en.ts`. */
export const cmi5Words: Cmi5Words = {
	relaunch:
		'Esta ventana ya no está conectada con su sistema de aprendizaje. Ciérrela y vuelva a abrir el curso desde su sistema de aprendizaje. Aquí puede leer, pero no se guarda nada.',
	unreachable:
		'Su sistema de aprendizaje no responde. Cierre esta ventana y vuelva a abrir el curso desde su sistema de aprendizaje dentro de un rato. Aquí puede leer, pero no se guarda nada.'
};
