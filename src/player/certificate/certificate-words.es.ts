import type { CertificateWords } from './certificate-words.en.ts';

/** As in `certificate-words.en.ts`, which says where each stands. */
export const certificateWords: CertificateWords = {
	title: 'Certificado de finalización',
	notYet: 'Todavía no ha conseguido el certificado. Falta esto:',
	open: (title) => `Ir a: ${title}`,
	why: 'Cuando esté hecho, aquí estará el certificado para imprimirlo. Su nombre viene de su plataforma; el curso no guarda ningún nombre.',

	print: 'Imprimir el certificado',
	whatThen:
		'Imprímalo, o guárdelo como PDF desde la ventana de impresión. Las líneas vacías las rellena su entidad, que conserva los registros.',

	name: 'Nombre',
	credential: 'Título profesional',
	byHand: 'a mano',
	byProvider: 'lo rellena la entidad',
	byProviderIfAny: 'lo rellena la entidad, si la hay',
	activity: 'Actividad',
	outcome: 'Resultado del aprendizaje',
	completed: 'Terminado el',
	printedOn: 'el día de esta impresión; el curso no conoce el día en que se terminó',
	hours: 'Horas de formación',
	score: 'Prueba final',
	scoreUnknown: 'superada; la nota está en la plataforma',
	provider: 'Entidad',
	address: 'Dirección',
	approval: 'Acreditación o aprobación',
	expires: 'La actividad caduca el',
	number: 'Número del certificado',
	honest:
		'Hecho por el curso en el navegador con lo que dice la plataforma. El número no se calcula con nada secreto: ni el número ni esta hoja prueban nada. Cuentan los registros de la entidad.'
};
