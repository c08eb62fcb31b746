import type { OnsetWords } from './onset-timeline.en.ts';

/** As in `onset-timeline.en.ts`, which says where each stands. */
export default {
	when: '¿Cuándo llegó el dolor?',
	onsets: {
		'at-once': 'Enseguida',
		hours: 'De horas a días',
		weeks: 'De días a 6 semanas',
		months: 'De 1 a 6 meses',
		'after-months': 'De 6 a 24 meses',
		years: 'Años después'
	},
	clue: '¿También es verdad algo de esto?',
	clues: {
		none: 'Nada más',
		fever: 'Fiebre, o una herida que suelta líquido',
		weakness: 'Falta de fuerza o problemas de vejiga',
		gap: 'Primero, un tiempo sin dolor',
		fusion: 'Se unieron huesos: una fusión',
		unchanged: 'El mismo dolor de antes de la operación'
	},
	urgencies: { now: 'Emergencia', today: 'Pida ayuda hoy' },
	causes: {
		haematoma: 'Sangrado que aprieta los nervios',
		caudaEquina: 'Presión en los nervios que van a la vejiga y a las piernas',
		abscess: 'Una infección profunda',
		infection: 'Una infección en la herida',
		csfLeak: 'Una fuga del líquido que rodea los nervios',
		incomplete: 'Un nervio que sigue apretado',
		wrongDiagnosis: 'Dolor de otro lugar, como la cadera',
		wrongLevel: 'Operación en otro nivel (es raro)',
		nerveInjury: 'Un nervio dañado',
		screw: 'Un tornillo demasiado cerca de un nervio',
		healing: 'La curación normal',
		fibrosis: 'Cicatriz cerca de un nervio',
		arachnoiditis: 'Cicatriz dentro del saco de los nervios (es raro)',
		muscle: 'Músculos doloridos y con poca fuerza',
		recurrent: 'Un disco que vuelve a salirse',
		joints: 'Dolor de articulaciones cercanas',
		pseudarthrosis: 'Una fusión que no soldó',
		hardware: 'Un tornillo o una barra flojos',
		adjacent: 'Desgaste en el nivel de al lado',
		instability: 'Un nivel que se mueve demasiado',
		imbalance: 'Una espalda que se inclina hacia delante',
		newDisease: 'Un problema nuevo'
	},
	picture: (chosen) => `El tiempo desde la operación hasta años después. Elegido: ${chosen}`,
	operation: 'Operación',
	times: {
		'at-once': ['En', 'seguida'],
		hours: ['De horas', 'a días'],
		weeks: ['De días', 'a 6', 'semanas'],
		months: ['1–6', 'meses'],
		gap: ['Tiempo', 'sin dolor'],
		'after-months': ['6–24', 'meses'],
		years: ['Años', 'después']
	},
	couldBe: 'Podría ser (solo su equipo puede decirlo):',
	whatToDo: 'Qué hacer:',
	next: {
		goNow:
			'Vaya a urgencias ahora. Haga lo mismo si tiene la piel dormida entre las piernas. No espere a su próxima cita.',
		rising:
			'Algo de dolor es normal ahora. Si sigue subiendo, vaya a urgencias ahora. Si está en el hospital, llame a enfermería.',
		infection: 'Llame hoy a su cirujano o cirujana, o vaya hoy al hospital. Diga cuándo se operó.',
		firstScans:
			'Pida una cita. Diga que el dolor nunca cambió. Pregunte qué mostraban las primeras imágenes.',
		oldOrNew: 'Diga a su equipo si es el dolor de antes o uno nuevo. Si es nuevo, dígalo de inmediato.',
		wound:
			'Mire la herida cada día. El dolor de la herida debería bajar semana a semana. Si sube, llame hoy.',
		movingPlan:
			'Pida una cita. Pregunte por un plan para ponerse en movimiento. La cicatriz en una imagen puede no ser la causa.',
		cameBack: 'Pida una cita. Diga cuándo volvió el dolor y qué lo provoca.',
		yearsBetween: 'Pida una cita. Diga cómo estuvo en los años de en medio.',
		newPain: 'Un dolor nuevo dígaselo de inmediato a su equipo.',
		gapOfWeeks: 'Llame hoy a su equipo. Mire la herida. Diga cuánto tiempo pasó sin dolor.',
		gapOfMonths: 'Pida una cita. Diga cuánto tiempo pasó sin dolor. Una prueba de imagen puede ayudar.',
		gapOfYears: 'Pida una cita. Diga cuánto tiempo pasó sin dolor. Muestre dónde le duele ahora.',
		newAfterFusion: 'Si el dolor es nuevo, dígaselo de inmediato a su equipo.',
		woundOfFusion: 'Mire la herida cada día. Llame hoy si el dolor sube o la herida está roja.',
		fusionHeals: 'Pida una cita. Una fusión necesita muchos meses para soldar.',
		fusionOnScan: 'Pida una cita. Una tomografía (TC) muestra si los huesos se han unido.',
		leaning: 'Pida una cita. Diga si al final del día se inclina hacia delante.'
	},
	asides: {
		tooEarly: 'Un tiempo sin dolor dura semanas o más. Tan pronto, es un dolor nuevo.',
		neverChanged: 'Un dolor que nunca cambió cuenta como “enseguida”, aunque usted hable de él más tarde.'
	},
	forLearning:
		'Esto es para aprender. Los tiempos se superponen, y cada persona es distinta. No puede decirle qué tiene usted.'
} satisfies OnsetWords;
