import type { WebWords } from './web-words.en.ts';

/** As in `web-words.en.ts`, which says where each stands. */
export const webWords: WebWords = {
	kept: 'Su avance se guarda en este navegador de este dispositivo, sin su nombre. Lo puede ver quien use este navegador.',
	notKept:
		'Este navegador no guarda nada: cuando cierre el curso, su avance se pierde, salvo que lo haya guardado en un archivo.',
	sent: (host) =>
		`Su inicio, su final y sus resultados se envían también a ${host}, con un número al azar en lugar de un nombre.`,
	notSent: 'No se envía nada a nadie.',

	fileNote: 'Avance en el curso. En este archivo no hay ningún nombre. No lo cambie.',
	save: 'Guardar su avance en un archivo',
	saveWhy:
		'Con el archivo puede seguir en otro navegador o en otro dispositivo. No contiene su nombre, pero sí sus respuestas y resultados: guárdelo donde no miren otros.',
	saveButton: 'Guardar el archivo',
	asText: '¿No pasó nada? Cópielo como texto',
	asTextHow:
		'Algunos navegadores y ventanas no guardan archivos. Copie este texto y consérvelo, por ejemplo en una nota o en un correo para usted.',
	text: 'Su avance como texto',

	bring: 'Recuperar su avance',
	bringWhy:
		'Lo que ya hay aquí se queda: se juntan las páginas, las respuestas y los mejores resultados de ambos.',
	choose: 'Elija su archivo de avance',
	paste: 'O pegue el texto',
	pasted: 'El texto que copió',
	pasteButton: 'Recuperarlo',
	brought: (done, of) => `Su avance está de vuelta: ${done} de ${of} páginas completadas.`,
	broughtNotKept:
		'Su avance está de vuelta, pero este navegador no pudo guardarlo. Guárdelo en un archivo antes de cerrar el curso.',
	refused: {
		'too-long':
			'Este archivo es demasiado grande para ser un archivo de avance. No se cambió nada. Elija el archivo cuyo nombre empieza con el nombre del curso y “progress”.',
		'not-ours':
			'Este no es un archivo de avance de un curso. No se cambió nada. Elija el archivo cuyo nombre empieza con el nombre del curso y “progress”.',
		'other-course': 'Este avance es de otro curso. No se cambió nada.',
		'other-audience':
			'Este avance es de la versión de este curso para otros lectores. No se cambió nada. Abra esa versión y recupere allí el archivo.',
		newer:
			'Este avance se guardó con una versión más nueva del curso. No se cambió nada. Abra la versión más nueva y recupere allí el archivo.',
		damaged:
			'Este archivo está dañado: falta una parte o se cambió algo. Aquí no se cambió nada. Vuelva a guardarlo en el lugar de donde vino.',
		empty: 'Todavía no hay texto. Péguelo primero.',
		unreadable:
			'Su navegador no pudo leer este archivo. No se cambió nada. Vuelva a intentarlo o pegue su texto.',
		'newer-here':
			'Una versión más nueva del curso guardó un avance en este navegador, y nada puede sustituirlo. No se cambió nada.'
	},

	forget: 'Borrar su avance de este navegador',
	forgetWhy:
		'En un dispositivo compartido, hágalo cuando termine. Guarde antes el archivo si quiere seguir más adelante.',
	forgetButton: 'Borrar mi avance de este navegador',
	forgetAsk: '¿Borrarlo? Se pierden las páginas leídas, las respuestas y los resultados de este navegador.',
	forgetYes: 'Sí, borrarlo',
	forgetNo: 'Conservarlo',
	forgotten: 'Borrado. En este navegador ya no queda nada de su avance.',
	notForgotten:
		'Este navegador no lo borró. Vuelva a intentarlo o borre los datos de este sitio en los ajustes del navegador.',

	audience: { patients: 'Para pacientes', nurses: 'Para enfermería', students: 'Para estudiantes' },
	version: (version) => `Versión ${version}`,
	printed: (date) => `Impreso el ${date}`,
	name: 'Nombre, a mano',
	outcome: 'Resultado',
	allDone: 'Está hecho todo lo que pide el curso.',
	notAllDone: (done, of) => `${done} de ${of} completadas.`,
	noTest: 'Este curso no tiene prueba final.',
	notTaken: (mark) => `Prueba final: aún sin entregar. Para aprobar: ${mark} %.`,
	taken: (best, mark, passed) =>
		`Prueba final: ${passed ? 'aprobada' : 'no aprobada'}, mejor resultado ${best} %. Para aprobar: ${mark} % y todas las preguntas sobre una urgencia o un peligro mortal correctas.`,
	tries: (tries, of) => `Entregada ${tries} de ${of} veces.`,
	read: 'Lo que leyó y practicó',
	page: 'Página',
	state: 'Estado',
	done: { lesson: 'leída', quiz: 'respondido', form: 'rellenado', case: 'recorrido' },
	started: 'empezada',
	open: 'aún sin abrir',
	honest: 'Dato de este navegador; no es un certificado.',
	honestWhy: 'Nadie comprobó quién hizo el curso, y quien sepa cómo puede cambiar el resultado.',
	print: 'Imprimir esta página',
	printElse: 'Si no pasa nada, use la función de imprimir de su navegador.'
};
