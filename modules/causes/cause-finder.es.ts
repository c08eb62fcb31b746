import type { CauseFinderWords } from './cause-finder.en.ts';
import type { PlainDetails } from './plain-details.ts';

/** As in `cause-finder.en.ts`, which says where each stands. */
export default {
	fields: {
		onset: {
			label: '¿Cuándo llegó el dolor?',
			none: 'No lo sé',
			options: {
				'at-once': 'Enseguida',
				hours: 'De horas a días',
				weeks: 'De días a 6 semanas',
				months: 'De 1 a 6 meses',
				'after-months': 'De 6 a 24 meses',
				years: 'Años después'
			}
		},
		operation: {
			label: '¿Qué se hizo?',
			none: 'No lo sé',
			options: {
				microdiscectomy: 'Una operación de disco',
				laminectomy: 'Se quitó hueso para dar espacio',
				fusion: 'Se unieron huesos: una fusión'
			}
		},
		pain: {
			label: '¿Cómo se siente?',
			none: 'Nada de esto',
			options: {
				nociceptive: 'Duele cuando me muevo',
				neuropathic: 'Quema, baja como descargas por una pierna o deja la zona dormida',
				nociplastic: 'Se extiende, y un roce suave duele'
			}
		},
		clue: {
			label: '¿Es verdad algo de esto?',
			none: 'Nada de esto',
			options: {
				deficit:
					'Pérdida nueva de fuerza, piel dormida entre las piernas, problemas con la orina o las heces',
				fever: 'Fiebre, o una herida roja o que suelta líquido',
				headache: 'Un dolor de cabeza que empeora al sentarse',
				unchanged: 'El mismo dolor de antes de la operación',
				gap: 'Primero, un tiempo sin dolor',
				waking: 'Dolor nuevo de pierna o piel dormida al despertar de la operación',
				load: 'Duele cuando hago esfuerzo con la espalda',
				slow: 'Volvió poco a poco y quema',
				touch: 'Un roce suave duele',
				newLevel: 'Un lugar nuevo, después de unos años buenos',
				tender: 'Músculos doloridos y tensos',
				elsewhere: 'Dolor en la ingle cuando giro la pierna',
				oldDeficit: 'Piel dormida o falta de fuerza durante meses antes de la operación',
				mood: 'Estrés, ánimo bajo o miedo a moverme'
			}
		}
	},
	causes: {
		'CA-01': 'Dolor de otro lugar',
		'CA-04': 'Estrés, ánimo bajo o miedo',
		'CA-07': 'Un nervio apretado demasiado tiempo',
		'CA-08': 'Un nervio que sigue apretado',
		'CA-09': 'Un nervio dañado',
		'CA-11': 'Una fuga de líquido',
		'CA-12': 'Sangrado que aprieta los nervios',
		'CA-13': 'Un disco que vuelve a salirse',
		'CA-14': 'Cicatriz cerca de un nervio',
		'CA-16': 'Una infección',
		'CA-17': 'Una fusión que no soldó',
		'CA-19': 'Desgaste en el nivel de al lado',
		'CA-22': 'Músculos doloridos y con poca fuerza',
		'CA-24': 'Nervios en alerta'
	},
	standing: {
		now: {
			heading: 'Vaya a urgencias ahora por:',
			rules:
				'Pérdida nueva de fuerza en una pierna. Piel dormida entre las piernas. Problemas nuevos con la orina o las heces. Relaciones sexuales sin sensibilidad. Dolor que aumenta rápido en los días después de una operación. Pantorrilla hinchada, dolor de pecho o falta de aire.'
		},
		today: {
			heading: 'Llame hoy a su equipo por:',
			rules: 'Fiebre. Una herida roja o que suelta líquido. Un dolor de cabeza que empeora cuando se sienta.'
		}
	},
	urgencies: { now: 'Emergencia', today: 'Pida ayuda hoy' },
	alarms: {
		deficit: 'Vaya a urgencias ahora. No espere a su próxima cita.',
		fever: 'Llame hoy a su equipo de cirugía. Si nadie contesta, vaya a urgencias.',
		headache: 'Llame hoy a su equipo de cirugía. Si nadie contesta, vaya a urgencias.',
		waking: 'Dígaselo de inmediato a su equipo. Si está en casa, vaya a urgencias ahora.'
	},
	wheel: (count) =>
		`Una rueda de ${count} causas de antes, durante y después de la operación. La lista de abajo dice cuánto encaja cada una.`,
	hub: { before: 'antes', during: 'durante', after: 'después' },
	asides: {
		'unchanged-is-at-once': 'Un dolor que nunca cambió cuenta como “enseguida”.',
		'too-early-to-return': 'Tan pronto, es un dolor nuevo. Dígaselo de inmediato a su equipo.'
	},
	nothingChosen: 'Elija lo que sabe. Las causas que encajan van a resaltar.',
	couldBe: 'Podría ser:',
	noOther: 'Ninguna otra causa resalta. Su equipo puede seguir buscando.',
	forLearning: 'Esto es para aprender. Solo su equipo puede decirle qué tiene usted.',
	parts: {
		first: 'Mire esto primero',
		well: 'Encaja bien',
		fits: 'Puede encajar',
		open: 'Aún no se puede decir',
		less: 'Encaja menos',
		not: 'Por qué no las otras'
	},
	details: async (): Promise<PlainDetails> => (await import('./plain-details.es.ts')).details,
	loading: 'Cargando. Si no aparece nada, cierre esto y vuelva a abrirlo.',
	groups: {
		before: 'Antes de la operación',
		during: 'Durante la operación',
		after: 'Después de la operación'
	}
} satisfies CauseFinderWords;
