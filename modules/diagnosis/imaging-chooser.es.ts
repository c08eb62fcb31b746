import type { ImagingWords } from './imaging-chooser.en.ts';

const greyBoth = [
	['Cicatriz'],
	['Trozo nuevo'],
	['disco'],
	['disco'],
	['gris, como', 'el disco'],
	['gris, como', 'el disco']
];
const busyBone = [['círculos brillantes: hueso activo']];

/** As in `imaging-chooser.en.ts`, which says where each stands. */
export default {
	pick: 'Elija una prueba',
	purpose: 'Para qué sirve',
	feel: 'Cómo es',
	tell: 'Qué decir al equipo',
	picture: (compare, label, says) => `Dibujo, ${compare}: ${label}. ${says}`,
	inThePictures: (says) => `En los dibujos: ${says}`,
	tests: {
		recurrent: {
			short: 'Resonancia',
			test: 'Resonancia, muchas veces con contraste',
			purpose: 'Para distinguir la cicatriz de un trozo nuevo de disco, y para buscar una infección.',
			feel: 'Se tumba en un túnel y no se mueve. Hace mucho ruido, por eso le dan protección para los oídos. Puede que le pongan contraste por una vena.',
			tell: 'Diga al personal si lleva algún implante, si tiene un problema de riñón o si puede estar embarazada.'
		},
		fusion: {
			short: 'TC',
			test: 'Tomografía (TC)',
			purpose: 'Para ver si una fusión ha soldado y si los tornillos están bien puestos.',
			feel: 'Se tumba en una camilla que pasa por un aro. Es rápida. Usa rayos X.',
			tell: 'Diga al personal si lleva algún implante, o si puede estar embarazada.'
		},
		instability: {
			short: 'Radiografías al doblarse',
			test: 'Radiografías mientras se dobla',
			purpose: 'Para ver si un hueso se desliza sobre el otro cuando usted se mueve.',
			feel: 'De pie, se dobla hacia delante y luego hacia atrás, hasta donde pueda. Dura unos minutos.',
			tell: 'Diga si doblarse le duele demasiado, o si puede estar embarazada.'
		},
		balance: {
			short: 'Radiografía de pie',
			test: 'Radiografía de toda la columna, de pie',
			purpose: 'Para ver si, de pie, guarda el equilibrio o se inclina hacia delante.',
			feel: 'Está de pie, de lado y sin moverse, para una o dos imágenes.',
			tell: 'Diga si no puede estar mucho tiempo de pie, o si puede estar embarazada.'
		},
		'no-mri': {
			short: 'TC con contraste',
			test: 'TC con contraste en el líquido de la columna',
			purpose: 'Para ver los nervios cuando una resonancia no es segura o no se ve clara.',
			feel: 'Un médico pone contraste con una aguja fina en la espalda. Después le hacen una tomografía. Puede darle dolor de cabeza.',
			tell: 'Diga al equipo si toma un anticoagulante. No lo deje sin consultar a quien se lo receta.'
		},
		active: {
			short: 'Gammagrafía',
			test: 'Gammagrafía ósea con tomografía (SPECT-CT)',
			purpose: 'Para encontrar hueso activo, como una articulación o un tornillo flojo.',
			feel: 'Le ponen por una vena un marcador débil. Espera, y luego se tumba y no se mueve mientras toman la imagen.',
			tell: 'Diga si puede estar embarazada o si da el pecho.'
		},
		root: {
			short: 'Prueba de nervios',
			test: 'Prueba de nervios y músculos',
			purpose: 'Para ver cómo funciona un nervio, y si el daño es viejo o nuevo.',
			feel: 'Siente pequeños toques eléctricos en la piel. Una aguja fina entra en algunos músculos. Puede picar.',
			tell: 'Diga al personal si toma un anticoagulante o si lleva un estimulador o un marcapasos.'
		}
	},
	pictures: {
		recurrent: {
			compare: 'Contraste',
			views: [
				{
					label: 'Sin',
					says: 'Sin contraste, la cicatriz y un trozo nuevo de disco se ven iguales: grises los dos.',
					inPicture: greyBoth
				},
				{
					label: 'Con',
					says: 'Con contraste, la cicatriz brilla por entero. Un trozo nuevo de disco queda oscuro en el centro, con el borde brillante.',
					inPicture: [
						...greyBoth.slice(0, 4),
						['brilla', 'por entero'],
						['centro oscuro,', 'borde brillante']
					]
				}
			]
		},
		fusion: {
			compare: 'Fusión',
			views: [
				{
					label: 'Soldada',
					says: 'Soldada: el hueso pasa por el espaciador de un hueso al otro y rodea bien los tornillos.',
					inPicture: [['puente de hueso por el espaciador'], ['tornillo', 'firme']]
				},
				{
					label: 'Sin soldar',
					says: 'Sin soldar: un hueco oscuro cruza el injerto, y un halo oscuro rodea el tornillo de abajo.',
					inPicture: [['hueco oscuro: sin puente'], ['halo oscuro']]
				}
			]
		},
		instability: {
			compare: 'La persona se dobla',
			views: [
				{
					label: 'Hacia atrás',
					says: 'Doblada hacia atrás: los bordes de atrás de los dos huesos están en línea.',
					inPicture: [
						['bordes', 'en línea'],
						['hacia', 'atrás']
					]
				},
				{
					label: 'Hacia delante',
					says: 'Doblada hacia delante: el hueso de arriba se desliza hacia delante sobre el de abajo. Ese nivel está flojo.',
					inPicture: [
						['se desliza', 'adelante'],
						['hacia', 'delante']
					]
				}
			]
		},
		balance: {
			compare: 'Postura',
			views: [
				{
					label: 'En equilibrio',
					says: 'En equilibrio: una línea desde la base del cuello cae cerca de la parte de atrás del sacro.',
					inPicture: [['línea desde', 'el cuello'], ['sacro,', 'atrás'], ['cadera']]
				},
				{
					label: 'Espalda plana',
					says: 'Espalda plana: la parte baja de la espalda ha perdido su curva; la línea cae bastante por delante.',
					inPicture: [['línea desde', 'el cuello'], ['sacro,', 'atrás'], ['cadera']]
				}
			]
		},
		'no-mri': {
			compare: 'Canal',
			views: [
				{
					label: 'Abierto',
					says: 'Canal abierto: el contraste llena el saco, y los nervios se ven en él como puntos oscuros.',
					inPicture: [['disco'], ['saco lleno de contraste,', 'nervios como puntos']]
				},
				{
					label: 'Apretado',
					says: 'Canal apretado: el tejido grueso de los lados hace pequeño el saco.',
					inPicture: [['disco'], ['saco apretado y pequeño,', 'contraste cortado a los lados']]
				}
			]
		},
		active: {
			compare: 'Brilla en',
			views: [
				{
					label: 'El hueco de la fusión',
					says: 'El brillo está en la fusión misma: ahí el hueso sigue trabajando.',
					inPicture: busyBone
				},
				{
					label: 'Un tornillo',
					says: 'El brillo rodea un tornillo: puede estar flojo.',
					inPicture: busyBone
				},
				{
					label: 'La articulación de arriba',
					says: 'El brillo está en la articulación vecina de la fusión: puede llevar demasiada carga.',
					inPicture: busyBone
				}
			]
		},
		root: {
			compare: 'Raíz del nervio',
			views: [
				{
					label: 'Sana',
					says: 'Sana: el músculo está en silencio en reposo y da muchas ondas al hacer fuerza.',
					inPicture: [['En reposo: silencio'], ['Con fuerza: muchas ondas']]
				},
				{
					label: 'Daño reciente',
					says: 'Daño reciente: picos pequeños en reposo, y solo unas pocas ondas al hacer fuerza.',
					inPicture: [['En reposo: picos pequeños'], ['Con fuerza: pocas ondas']]
				},
				{
					label: 'Daño viejo',
					says: 'Daño viejo: silencio en reposo. Las ondas al hacer fuerza son pocas, altas y anchas.',
					inPicture: [['En reposo: silencio'], ['Con fuerza: pocas, altas, anchas']]
				}
			]
		}
	}
} satisfies ImagingWords;
