import type { HowCommonWords } from './how-common.en.ts';

/** As in `how-common.en.ts`, which says where each stands. */
export default {
	pick: 'Elija un estudio',
	headings: { who: 'Quiénes', counted: 'Qué se contó', careful: 'Tenga en cuenta' },
	counts: {
		england: {
			name: 'Inglaterra',
			who: '10\u00a0216 personas adultas que se operaron de la parte baja de la espalda.',
			counted: 'El dolor que dura en los 2 años siguientes, según los registros médicos.',
			careful: 'Puede haber dolor que no esté en los registros.'
		},
		japan: {
			name: 'Japón',
			who: '1842 personas que llenaron un formulario en internet.',
			counted: 'Lo que las personas dijeron de su propio dolor.',
			careful: 'Quizás las personas con dolor responden más.'
		},
		china: {
			name: 'China, un solo grupo',
			who: '333 personas con una operación abierta por la espalda.',
			counted: 'Un mal resultado, según lo definieron los médicos.',
			careful: 'Es un grupo pequeño, y por eso el azar pesa mucho.'
		},
		records: {
			name: 'Registros de EE. UU.',
			who: '28\u00a0426 personas en los archivos de un grupo de hospitales.',
			counted: 'Solo las personas con la etiqueta en su archivo.',
			careful: 'No se contó a las personas con dolor y sin la etiqueta.'
		}
	},
	of100: (people) => `${people} de 100`,
	byThisCount: 'según este estudio',
	result: (name, people) => `${name}: unas ${people} de 100 personas.`,
	others: 'Otros estudios',
	range: (from, to) => `${from} a ${to} de 100`,
	quoted: 'Otros estudios dicen que de 10 a 40 de 100. Sus datos son pocos y antiguos.',
	operated: 'de 100 personas operadas',
	lines: 'Las líneas muestran cuánto puede cambiar un número por azar.'
} satisfies HowCommonWords;
