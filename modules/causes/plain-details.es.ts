import finder from './cause-finder.es.ts';
import type { PlainDetailWords } from './plain-details.en.ts';
import { plainDetails } from './plain-details.ts';

/** As in `plain-details.en.ts`, which says where each stands. */
const words = {
	note: 'También hay otras causas. Este curso no reemplaza a su equipo.',
	terms: {
		what: 'Qué es',
		sign: 'Cómo suele sentirse',
		time: 'Tiempo habitual',
		tell: 'Qué decir a su equipo'
	},
	causes: {
		'CA-01': {
			what: 'Una cadera o una articulación cercana pueden doler como la espalda.',
			sign: 'El dolor no cambió con la operación.',
			tell: 'Diga que nunca cambió. Muestre qué lo provoca.'
		},
		'CA-04': {
			what: 'Pueden subir el dolor. No quieren decir que usted se lo invente.',
			sign: 'El dolor crece en los días malos. Usted se mueve menos por miedo.',
			tell: 'Diga cómo se siente: hay ayuda. ¿Piensa en quitarse la vida? Dígaselo a alguien ahora.'
		},
		'CA-07': {
			what: 'Un nervio se dañó antes de la operación. Puede curarse despacio.',
			sign: 'Tuvo la piel dormida o poca fuerza durante meses antes de la operación.',
			tell: 'Diga qué tenía dormido o sin fuerza antes, y cuánto tiempo.'
		},
		'CA-08': {
			what: 'Algo de hueso o de disco todavía aprieta un nervio.',
			sign: 'El dolor de pierna no mejoró.',
			tell: 'Diga que el dolor de pierna es el mismo. Pregunte por una prueba de imagen.'
		},
		'CA-09': {
			what: 'Un nervio se puede dañar en la operación. No es frecuente.',
			sign: 'Al despertar, hay piel dormida o que quema, y antes no la había.',
			tell: 'Diga de inmediato qué es nuevo. Muestre dónde está.'
		},
		'CA-11': {
			what: 'El saco de los nervios se puede romper. Entonces sale líquido.',
			sign: 'Un dolor de cabeza que empeora al sentarse. Líquido claro que sale de la herida.',
			tell: 'Llame hoy a su equipo. Diga cuándo viene y cuándo se va el dolor de cabeza.'
		},
		'CA-12': {
			what: 'La sangre puede apretar los nervios. Es raro, y la ayuda tiene que ser rápida.',
			sign: 'Un dolor y una falta de fuerza que crecen en horas o días.',
			tell: 'Vaya a urgencias ahora. Si está en el hospital, llame a enfermería.'
		},
		'CA-13': {
			what: 'Un trozo nuevo de disco aprieta el mismo nervio.',
			sign: 'Primero, un tiempo bueno. Luego el dolor de pierna vuelve rápido.',
			tell: 'Diga cuánto tiempo pasó sin dolor. Pregunte por una prueba de imagen.'
		},
		'CA-14': {
			what: 'Todas las personas forman cicatriz. Puede causar dolor, o no.',
			sign: 'Un dolor que vuelve poco a poco y quema.',
			tell: 'Pregunte qué más podría causarlo. Pida un plan para ponerse en movimiento.'
		},
		'CA-16': {
			what: 'Gérmenes en la herida o más adentro. Les pasa a unas 3 de cada 100 personas.',
			sign: 'Fiebre, una herida roja o que suelta líquido, dolor de noche. Puede no haber fiebre.',
			tell: 'Llame hoy a su equipo. Diga cuándo se operó.'
		},
		'CA-17': {
			what: 'Los huesos no se unieron. Fumar hace que esto sea más o menos el doble de probable.',
			sign: 'La espalda duele al hacer esfuerzo, meses después de una fusión.',
			tell: 'Diga qué esfuerzos le duelen. Diga si fuma. Pregunte por una tomografía (TC).'
		},
		'CA-19': {
			what: 'El nivel de al lado se desgasta. En parte puede ser por la edad.',
			sign: 'Un dolor nuevo después de unos años buenos.',
			tell: 'Diga lo bien que estaba antes. Muestre dónde le duele ahora.'
		},
		'CA-22': {
			what: 'Los músculos pierden fuerza cuando usted se mueve menos. Es frecuente.',
			sign: 'Puntos doloridos y tensos en los músculos.',
			tell: 'Pida un plan de ejercicio. Diga qué puede hacer ahora.'
		},
		'CA-24': {
			what: 'Los nervios dañados mandan dolor por su cuenta. El dolor es real.',
			sign: 'Quema o se extiende. Un roce suave duele.',
			tell: 'Muestre dónde le duele el roce. Pregunte qué puede calmar los nervios.'
		}
	},
	anyTime: 'en cualquier momento',
	speaks: { for: 'A favor', silent: 'Queda abierto', against: 'En contra' },
	reasons: {
		clue: { fits: 'Su señal apunta a esto.', differs: 'Su señal no apunta a esto.' },
		onset: { fits: 'El tiempo encaja.', differs: (usual) => `Su tiempo habitual: ${usual}.` },
		pain: {
			fits: 'Este tipo de dolor encaja.',
			differs: 'Su dolor suele sentirse de otra manera.'
		},
		operation: {
			fits: 'Puede venir después de esta operación.',
			differs: 'Es menos habitual después de esta operación.',
			excludes: 'Solo viene después de una fusión.'
		}
	},
	conflicts: {
		'never-changed': 'Esto trae un dolor nuevo. El suyo nunca cambió.',
		'never-relieved': 'Este dolor no se va para volver después.',
		'too-early': 'Esto empieza en unos días. Su dolor llegó más tarde.'
	}
} satisfies PlainDetailWords;

export default words;

export const details = plainDetails(words, finder.fields.onset.options);
