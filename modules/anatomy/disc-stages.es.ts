import type { DiscWords } from './disc-stages.en.ts';

/** As in `disc-stages.en.ts`, which says where each stands. */
export default {
	disc: 'Disco',
	where: 'Dónde',
	toOneSide: 'Hacia un lado',
	inTheMiddle: 'En el centro',
	stages: {
		healthy: { name: 'Disco sano', meaning: 'El anillo firme sujeta el centro blando.' },
		bulge: { name: 'Abombamiento', meaning: 'Todo el disco se ensancha un poco. Es frecuente.' },
		protrusion: {
			name: 'Bulto (protrusión)',
			meaning: 'Un bulto sobresale en un punto. El anillo todavía lo sujeta.'
		},
		extrusion: {
			name: 'Trozo fuera (extrusión)',
			meaning: 'Parte del centro blando salió por una rotura del anillo.'
		},
		sequestration: {
			name: 'Trozo suelto (secuestro)',
			meaning: 'Un trozo se desprendió. Está suelto en el canal.'
		}
	},
	found: {
		none: 'Aquí no se aprieta ningún nervio.',
		sac: 'Aquí un trozo grande puede apretar todos los nervios de más abajo. Si no siente la piel entre las piernas o tiene un problema nuevo para orinar: vaya a urgencias ahora.',
		nerve: 'Aprieta un nervio. El dolor se siente por donde va ese nervio.'
	},
	picture: (name, found) => `El disco visto desde arriba: ${name}. ${found}`,
	nerve: 'nervio',
	sides: { front: 'delante', right: 'derecha', left: 'izquierda' },
	looksDown:
		'El dibujo mira el disco desde arriba. Su vientre queda en la parte de arriba. Muchos discos que se salen no duelen.'
} satisfies DiscWords;
