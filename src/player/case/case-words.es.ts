import type { CaseWords } from './case-words.en.ts';

/** As in `case-words.en.ts`, which says where each stands. */
export const caseWords: CaseWords = {
	decision: (number) => `Decisión ${number}`,
	cameTo: (number) => `Había llegado a la decisión ${number}.`,
	goOnThere: 'Seguir ahí',
	decide: 'Decidir',
	chose: 'Eligió:',
	better: 'Mejor:',

	chart: 'Historia clínica',
	newInChart: (headings) => `Nuevo en la historia clínica: ${headings}`,
	notes: 'Notas',
	newInNotes: (headings) => `Nuevo en las notas: ${headings}`,
	new: 'Nuevo',

	stop: 'Alto: esto puede dañar al paciente.',
	stopPatients: 'Alto: esto puede hacer daño.',

	unsafe: 'El caso terminó con una decisión que no es segura.',
	points: (points, best) => `${points} de ${best} puntos: ${Math.floor((points * 100) / best)} %.`,
	needed: (mark) => `Se necesita ${mark} % y ninguna decisión insegura.`,
	rubric: 'Qué se le pedía',
	pointsOf: 'Puntos',
	of: (points, of) => `${points} de ${of}`,
	cameThrough: 'Llegó al final de forma segura.',
	notSafe: 'Este camino no era seguro.',
	tryAgain: 'Lea qué habría sido mejor y vuelva a elegir.',
	lookingBack: 'Mirando atrás',
	chooseAgain: 'Volver a elegir aquí',
	another: 'Probar otro camino',

	worth: { 0: 'Incorrecto', 1: 'De poco valor', 2: 'Aceptable', 3: 'La mejor decisión' },
	worthPatients: {
		0: 'No es una buena decisión',
		1: 'Segura, pero no la mejor',
		2: 'Segura, pero no la mejor',
		3: 'Segura'
	},
	worthUnsafe: 'Insegura',
	worthUnsafePatients: 'No es segura'
};
