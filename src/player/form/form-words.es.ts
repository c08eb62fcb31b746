import type { FormWords } from './form-words.en.ts';

/** As in `form-words.en.ts`, which says where each stands. */
export const formWords: FormWords = {
	intro: 'Aquí nada es correcto o incorrecto, y nada cuenta para su resultado.',
	whoSees: (interactions) =>
		interactions
			? 'Cuando lo envíe, su plataforma recibirá lo que ha elegido, junto a su nombre.'
			: 'Lo que elija se guarda con su progreso, y nadie lo recibe.',
	onPaper: 'En la hoja impresa hay sitio para sus propias palabras; puede entregarla.',
	missing: (count) =>
		count === 1 ? 'Queda una pregunta sin contestar.' : `Quedan ${count} preguntas sin contestar.`,
	send: 'Enviar',
	sending: 'Enviando …',
	thanks: 'Gracias',
	sent: 'Sus respuestas están guardadas. Puede cambiarlas y enviarlas otra vez.',
	change: 'Cambiar mis respuestas',
	certificate: 'Ir al certificado',

	ownWords: 'Con sus propias palabras',
	ownWordsWhy:
		'Nadie recibe estas líneas si usted no entrega la hoja. No escriba nada por lo que se pueda reconocer a un paciente.',
	lines: [
		'¿Qué hará de otra manera, con quién y desde cuándo?',
		'¿Qué lo impide y quién puede ayudar?',
		'¿Qué debería mejorar este curso? ¿Había algo que pareciera publicidad?'
	]
};
