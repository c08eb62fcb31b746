import type { SafetyWords } from './safety-room.en.ts';

/** As in `safety-room.en.ts`, which says where each stands. */
export default {
	ask: 'Piense primero: ¿es segura con un estimulador? Luego toque.',
	verdicts: { safe: 'Seguro', ask: 'Preguntar antes', never: 'Nunca' },
	things: {
		mri: {
			name: 'Resonancia magnética',
			why: 'Algunos aparatos solo son seguros si se siguen ciertas reglas. El equipo revisa cada parte. Lleve su tarjeta. El control remoto se queda fuera de la sala.'
		},
		ct: {
			name: 'Tomografía (TAC) o radiografía',
			why: 'Suele hacerse sin problema. Antes apague el estimulador. Avise al personal.'
		},
		diathermy: {
			name: 'Tratamiento con calor profundo',
			why: 'Se llama diatermia. Puede matar, en cualquier parte del cuerpo. Da igual que el aparato esté apagado.'
		},
		operation: {
			name: 'Cualquier operación',
			why: 'Diga a su cirujano o cirujana que lleva el aparato. El equipo lo apaga antes.'
		},
		defibrillator: {
			name: 'Desfibrilador (descarga al corazón)',
			why: 'Salvar su vida va primero. El aparato se revisa después.'
		},
		pacemaker: {
			name: 'Marcapasos',
			why: 'Hay que probar los dos aparatos juntos. Avise a los dos equipos.'
		},
		gate: {
			name: 'Arco de seguridad',
			why: 'Puede sentir una sacudida. Muestre su tarjeta y pida que le revisen a mano. Si tiene que pasar, vaya por el centro. No se detenga ni se apoye. Después compruebe que está encendido.'
		},
		car: {
			name: 'Conducir',
			why: 'Muchas clínicas dicen: apáguelo antes de conducir. Si conduce otra persona, puede dejarlo encendido.'
		},
		dentist: {
			name: 'Dentista, terapeuta',
			why: 'Muestre su tarjeta cada vez. Diga: nada de calor profundo ni de tratamiento con ultrasonido.'
		},
		stones: {
			name: 'Ondas para piedras en el riñón, radioterapia',
			why: 'Pueden dañar el aparato. Pregunte antes al equipo de su estimulador.'
		},
		diving: {
			name: 'Cámara de presión, bucear',
			why: 'Un fabricante prohíbe las cámaras de presión. Su manual dice a qué profundidad puede bucear.'
		},
		'heat-pad': {
			name: 'Almohadilla de calor',
			why: 'La piel dormida se puede quemar. Pregunte antes de dar calor a la piel sobre el aparato.'
		}
	},
	lookedAt: (seen, all) => `Ha mirado ${seen} de ${all}.`,
	card: 'Lleve siempre su tarjeta. Muéstrela a cada médico, dentista y terapeuta. Su propio manual va primero.'
} satisfies SafetyWords;
