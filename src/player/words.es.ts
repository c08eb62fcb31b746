import { hours, isLong } from './hours.ts';
import type { Words } from './words.en.ts';

/** As in `words.en.ts`, which says where each stands. */
export const words: Words = {
	contents: 'Contenido',
	home: 'Página de inicio',
	saveAndExit: 'Guardar y salir',
	progressLabel: 'Avance en el curso',
	pagesDone: (done, of) => `${done} de ${of} completadas`,
	minutesLeft: (minutes) =>
		minutes === 0 ? 'todo leído' : isLong(minutes) ? `quedan ${hours(minutes)} h` : `quedan ${minutes} min`,
	skip: 'Ir a la página',
	languageShown: 'El curso está ahora en español.',
	languageFailed: 'No se pudo cargar. Revise su conexión y vuelva a intentarlo.',

	saving: {
		connecting: 'Conectando…',
		saved: (time) => (time ? `Guardado ${time}` : 'Guardado'),
		unsaved: 'Aún sin guardar',
		browser: 'Guardado en este navegador',
		memory: 'No se guarda',
		review: 'Repaso: su resultado no cambia',
		ended: 'Guardado y cerrado'
	},

	notices: {
		connecting: 'Conectando con su sistema de aprendizaje…',
		browser:
			'No se encontró ningún sistema de aprendizaje. Puede hacer el curso completo; su avance se guarda solo en este navegador y no se comunica a nadie.',
		memory:
			'No se encontró ningún sistema de aprendizaje y este navegador no guarda nada. Puede hacer el curso completo; cuando lo cierre, su avance se pierde.',
		webMemory:
			'Este navegador no guarda nada. Puede hacer el curso completo; antes de cerrarlo, guarde su avance en un archivo.',
		unsaved: (since) =>
			`Su sistema de aprendizaje no responde. Lo que hizo${since && ` desde las ${since}`} aún no está guardado allí. El curso sigue intentándolo y usted puede continuar.`,
		leaveNoted:
			'También puede cerrar la ventana: su trabajo queda en este navegador y se envía cuando vuelva a abrir aquí el curso desde su sistema de aprendizaje.',
		leaveOpen:
			'Deje esta ventana abierta hasta que se guarde. Si tarda mucho, inicie sesión en su sistema de aprendizaje en otra pestaña y vuelva a intentarlo aquí.',
		refused:
			'Su sistema de aprendizaje está ahí, pero no le abrió una sesión. Puede leer el curso completo; no se guarda nada. Para que cuente, cierre esta ventana y vuelva a abrir el curso desde su sistema de aprendizaje.',
		elsewhere:
			'Tiene este curso abierto también en otra pestaña o ventana. Cuenta lo que haga en cualquiera de las dos. Para mayor seguridad, cierre una.',
		tryAgain: 'Volver a intentar guardar',
		damaged:
			'No se pudo leer dónde estaba, así que el curso empieza desde el principio. Los resultados ya comunicados no cambian.',
		newer:
			'Su avance se guardó con una versión más nueva de este curso. Puede leerlo todo; no se borra nada.',
		chunk: 'No se pudo cargar esta página. Revise su conexión y vuelva a intentarlo.',
		tryLoading: 'Volver a intentar',
		close: 'Cerrar este aviso'
	},

	start: 'Empezar el curso',
	startPart: 'Empezar esta parte',
	partOf: (course) =>
		`Esta es una parte de “${course}”. Las otras partes se abren desde su sistema de aprendizaje.`,
	goOn: (title) => `Seguir: ${title}`,
	wereAt: (title) => `Estaba en “${title}”.`,
	startOver: 'Empezar de nuevo',
	startOverAsk:
		'¿Empezar de nuevo? Se borran las marcas y las respuestas de práctica. Los resultados ya comunicados se quedan.',
	startOverYes: 'Sí, empezar de nuevo',
	startOverNo: 'Seguir donde estaba',
	allDone: 'Ha hecho todo lo que pide este curso.',
	partDone: 'Ha hecho todo lo que pide esta parte.',
	allMinutes: (lessons, minutes) =>
		lessons === 0
			? `En total, ${howLong(minutes)}.`
			: `${lessons === 1 ? 'Una lección' : `${lessons} lecciones`}, ${howLong(minutes)} en total.`,
	about: 'Sobre este curso',
	glossary: 'Todas las palabras explicadas',
	handouts: 'Hojas para imprimir',
	certificate: 'Certificado',
	connection: 'Datos de la conexión',
	review: 'Para repasar',
	web: { progress: 'Su avance', result: 'Resultado para imprimir' },
	result: (percent, passed) => (passed ? `Aprobado con ${percent} %` : `Mejor resultado: ${percent} %`),

	backAt: (title) => `De vuelta en “${title}”.`,

	minutes: (minutes) => `${minutes} min`,
	done: 'hecho',
	started: 'empezado',
	open: 'aún sin abrir',
	locked: 'Se abre cuando haya leído todas las lecciones',

	lessonOf: (module, position, of) => `${module} · ${position} de ${of}`,
	objectives: 'Después de esta lección podrá',
	sources: 'Fuentes',
	terms: 'Palabras que aparecen aquí',
	closeTerm: 'Cerrar',
	printHandout: 'Imprimir esta hoja',
	handoutFrom: (title: string) => `De “${title}”`,
	reviewPending: 'Falta la revisión clínica de esta lección.',
	reviewed: (by, on, next) => `Revisado por ${by} el ${on}.${next ? ` Próxima revisión: ${next}.` : ''}`,
	next: (title) => `Seguir: ${title}`,
	toOpening: 'Volver a la página de inicio',
	figureLoading: 'La figura se está cargando.',
	figureElsewhere: 'Por ahora, esta figura está solo en inglés.',
	inAnotherPart: '(en otra parte de este curso)',

	ended: 'Guardado. Puede cerrar esta ventana.',
	endedText: 'La próxima vez que abra el curso desde su sistema de aprendizaje, volverá a este mismo lugar.'
};

function howLong(minutes: number): string {
	return isLong(minutes) ? `unas ${hours(minutes)} horas` : `unos ${minutes} minutos`;
}
