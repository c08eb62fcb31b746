import type { ConnectionWords } from './connection-words.en.ts';

/** As in `connection-words.en.ts`, which says where each stands. */
export const connectionWords: ConnectionWords = {
	intro:
		'Para quienes cuidan de su sistema de aprendizaje, cuando algo no se guarda. No contiene respuestas, nombres ni identificadores.',
	refresh: 'Mostrar lo más reciente',
	copy: 'Copiar como texto',
	copied: 'Copiado. Péguelo en un mensaje a su servicio de ayuda.',
	copyYourself: 'Este navegador no dejó copiar. El texto de abajo está seleccionado: cópielo de ahí.',
	text: 'Datos de la conexión como texto',
	back: 'Volver adonde estaba',

	rows: {
		course: 'Curso',
		package: 'Paquete',
		where: 'Sistema de aprendizaje encontrado en',
		standard: 'Habla',
		since: 'Sesión abierta desde',
		mode: 'Modo',
		kept: 'El trabajo se guarda en',
		saving: 'Guardado',
		savedAt: 'Guardado por última vez',
		state: 'Estado guardado',
		storage: 'Almacenamiento en este navegador',
		network: 'Red',
		browser: 'Navegador'
	},
	standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
	kept: {
		lms: 'el sistema de aprendizaje',
		browser: 'este navegador',
		memory: 'solo esta ventana',
		refused: 'solo esta ventana: el sistema de aprendizaje no abrió ninguna sesión'
	},
	saving: {
		connecting: 'conectando',
		saved: 'guardado',
		unsaved: 'aún sin guardar',
		ended: 'guardado y cerrado'
	},
	build: (standard, build) => `${standard}, compilación ${build}`,
	mode: (mode, credit) => `${mode}, ${credit ? 'con' : 'sin'} crédito`,
	characters: (count) => `${count} caracteres`,
	notFound: 'no encontrado',
	notOpen: 'sin abrir',
	notYet: 'todavía no',
	none: 'ninguna vez en esta visita',
	storage: (allowed) => (allowed ? 'permitido' : 'bloqueado'),
	network: (online) => (online ? 'en línea' : 'sin conexión'),

	calls: (count) =>
		count === 0 ? 'Aún no hay llamadas' : count === 1 ? 'La última llamada' : `Las últimas ${count} llamadas`,
	columns: ['Hora', 'Llamada', 'Elemento', 'Longitud', 'Resultado', 'Error'],
	other: 'otro'
};
