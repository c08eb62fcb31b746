import type { QuestionWords } from './question-words.en.ts';

/** As in `question-words.en.ts`, which says where each stands. */
export const questionWords: QuestionWords = {
	questionOf: (number, of) => `Pregunta ${number} de ${of}`,
	redFlag: 'Hay que acertarla',
	check: 'Comprobar la respuesta',
	hint: 'Ver una pista',
	tryAgain: 'Volver a intentar',
	showAnswer: 'Ver la respuesta',
	nextQuestion: 'Pregunta siguiente',
	previousQuestion: 'Pregunta anterior',
	seeResults: 'Ver los resultados',
	right: 'Correcto.',
	notYet: 'Todavía no.',
	partly: 'Todavía no: una parte es correcta.',
	partlyOrdered: 'Todavía no: algunos están bien uno tras otro.',
	noted: 'Anotado. Aquí nada es correcto ni incorrecto.',
	readWhy: 'Lea por qué y vuelva a intentarlo.',
	tryOrLook: 'Vuelva a intentarlo o mire la respuesta.',
	thisOne: 'Esta es.',
	notThis: 'Esta no.',
	belongs: 'Es parte de la respuesta.',
	doesNotBelong: 'No es parte de la respuesta.',
	answerFirst: {
		'choose-one': 'Elija primero una de las opciones.',
		'choose-all': 'Elija primero al menos una opción.',
		order: 'Mueva primero al menos un elemento.',
		match: 'Elija primero una pareja para cada fila.',
		number: 'Escriba primero un número, por ejemplo 1,5.',
		'key-feature': 'Elija primero de la lista.',
		hotspot: 'Toque primero un lugar de la imagen o elija de la lista.',
		'true-false': 'Diga primero si es verdadero o falso, y por qué.',
		likert: 'Elija primero un lugar de la escala.',
		'choose-any': 'Elija primero al menos una.',
		sort: 'Dé primero a cada fila su grupo.',
		label: 'Elija primero un nombre para cada número.',
		text: 'Escriba primero una palabra.',
		task: 'Haga primero la tarea de la figura.'
	},
	missingParts: (missing) => (missing === 1 ? 'Falta 1 por completar.' : `Faltan ${missing} por completar.`),
	chooseAllHint: 'Elija todas las opciones correctas.',
	chooseAnyHint: 'Elija todas las que correspondan.',
	hotspotHint: 'Toque el lugar en la imagen o elíjalo de la lista.',
	sortHint: 'Elija un grupo para cada uno.',
	place: 'Lugar',
	trueOrFalse: '¿Verdadero o falso?',
	verdict: { true: 'Verdadero', false: 'Falso' },
	itIs: { true: 'Es verdadero.', false: 'Es falso.' },
	because: 'Porque…',
	noRightAnswer: 'Aquí nada es correcto ni incorrecto.',
	yourWords: 'Su respuesta, en una o dos palabras',
	answeredBefore: 'Ya respondió a esto. Lo que escribió no se guardó; escriba de nuevo para cambiarlo.',
	workedBefore:
		'Ya hizo algo aquí. La figura empieza de nuevo; lo que hizo cuenta hasta que cambie algo en ella.',
	taskDone: 'La tarea está hecha.',
	taskOpen: 'La tarea no está hecha.',
	rightWords: (words) => `La respuesta es: ${words}.`,
	longListHint: (picks, of) =>
		picks === 1
			? `Elija una de ${of}. Escriba para buscar.`
			: `Elija ${picks} de ${of}. Escriba para buscar.`,
	yourPicks: 'Lo que eligió',
	nothingPicked: 'Aún no eligió nada.',
	takeAway: (pick) => `Quitar: ${pick}`,
	search: 'Buscar en la lista',
	found: (count) => (count === 1 ? '1 encontrada' : `${count} encontradas`),
	fullList: (picks) =>
		picks === 1 ? 'Quítela para elegir otra.' : `Ya eligió ${picks}. Quite una para elegir otra.`,
	orderHint: 'Ponga los elementos en orden con los botones.',
	moveUp: (item) => `Subir: ${item}`,
	moveDown: (item) => `Bajar: ${item}`,
	movedTo: (item, place, of) => `${item}: ahora ${place} de ${of}`,
	matchChoose: 'Elija…',
	yourNumber: 'Su respuesta',
	rightNumber: (value) => `La respuesta es ${value}.`,
	rightOrder: 'El orden correcto',

	practiceDone: (right, of) => `${right} de ${of} correctas al primer intento`,
	redFlagsOpen: (count) =>
		count === 1
			? 'Aún falta una pregunta de las que hay que acertar.'
			: `Aún faltan ${count} preguntas de las que hay que acertar.`,
	howSure: '¿Qué tan seguro o segura está? (Puede dejarlo sin responder.)',
	confidence: { 1: 'Adivino', 2: 'Bastante', 3: 'Por completo' },
	byConfidence: 'Su seguridad y sus aciertos',
	sureAndWrong: (count) =>
		count === 1
			? 'Una respuesta que daba por segura no era correcta: empiece por ahí.'
			: `${count} respuestas que daba por seguras no eran correctas: empiece por ahí.`,
	byObjective: 'Por objetivo',
	byLevel: 'Por tipo de razonamiento',
	thinking: {
		know: 'Recordar y entender',
		apply: 'Aplicar a un paciente',
		judge: 'Analizar y valorar'
	},
	rightOf: (right, of) => `${right} de ${of}`,
	readAgain: 'Leer otra vez:',
	practiseAgain: 'Practicar otra vez',
	practiseMissed: (count) => `Practicar lo que fallé (${count})`,

	lookAgainToday: (count) => `Para repasar hoy: ${questions(count)}`,
	lookAgainNow: (count) => (count === 1 ? 'Responderla ahora' : 'Responderlas ahora'),
	nextToLookAgain: (days, count) => `Hoy no hay nada que repasar. ${inDays(days)}: ${questions(count)}.`,
	reviewDone: (right, of) => `${right} de ${of} correctas ahora al primer intento`,
	comingUp: 'Qué vuelve, y cuándo',
	comingIn: (days, count) => `${inDays(days)}: ${questions(count)}`,
	comingLater: (count) => `Más adelante: ${questions(count)}`,
	whyAgain:
		'Lo que sabe bien vuelve más tarde; lo que le cuesta vuelve antes. Las preguntas esperan hasta que abra el curso.',

	examFacts: (questions, minutes, mark) =>
		`${questions} preguntas, unos ${minutes} minutos. Se aprueba con ${mark} % y con todas las preguntas sobre una urgencia o un peligro mortal correctas. Una pregunta cuenta cuando toda ella es correcta.`,
	examTries: (left, of) => `Quedan ${left} de ${of} intentos.`,
	examNoTries: 'No quedan intentos.',
	examLocked: 'La prueba se abre cuando haya leído esto:',
	timeLimit: (minutes) =>
		`Tiene ${minutes} minutos. Cuando se acaben, la prueba se entrega con lo que haya respondido. Mientras el curso está cerrado, el reloj se detiene.`,
	extraTimeGiven: 'Me dieron tiempo adicional',
	extraTime: (percent, minutes) =>
		`${percent === 0 ? 'Ninguno' : `${percent} % más`}: ${minutes}\u00a0minutos`,
	timeLeft: (minutes) =>
		minutes === 0
			? 'Queda menos de un minuto'
			: minutes === 1
				? 'Queda 1 minuto'
				: `Quedan ${minutes} minutos`,
	timeUpNow: 'Se acabó el tiempo. La prueba se entrega con lo que respondió.',
	timeWasUp: 'Se acabó el tiempo, así que la prueba se entregó con lo que había respondido.',
	examStart: 'Empezar la prueba',
	examAgain: 'Repetir la prueba',
	flag: 'Volver a mirarla después',
	flagged: 'marcada para volver a mirarla',
	answered: 'respondida',
	unanswered: 'sin responder',
	overview: 'Todas las preguntas',
	submit: 'Entregar la prueba',
	submitAsk: (open) =>
		open === 0
			? 'Todas las preguntas están respondidas. ¿Entregar ahora?'
			: `${open === 1 ? 'Una pregunta está sin responder y contaría' : `${open} preguntas están sin responder y contarían`} como incorrecta${open === 1 ? '' : 's'}. ¿Entregar ahora?`,
	submitYes: 'Sí, entregar',
	submitNo: 'Volver a las preguntas',
	examResult: (right, of, percent) => `${right} de ${of} correctas: ${percent} %`,
	passed: 'Aprobado',
	failed: 'No aprobado',
	missedCritical: (percent, reported) =>
		`Llegó a ${percent} %, pero falló una pregunta sobre una urgencia o un peligro mortal. Para aprobar hay que acertarlas todas, así que cuenta ${reported} %.`,
	needed: (mark) => `Se necesita ${mark} %.`,
	answersShown: 'Sus respuestas',
	answersLater: 'Sus respuestas y sus razones se muestran cuando haya aprobado, o tras el último intento.',
	notAnswered: 'Sin responder.',
	missedInTest: (count) => `Practicar lo que falló (${count})`,
	print: 'Imprimir esta página',
	notPrinted:
		'Si no pasa nada, su sistema de aprendizaje no deja imprimir esta ventana. Pruebe con la función de imprimir de su navegador.'
};

function questions(count: number): string {
	return count === 1 ? 'una pregunta' : `${count} preguntas`;
}

function inDays(days: number): string {
	return days === 1 ? 'Mañana' : `En ${days} días`;
}
