import type { Root } from './root-table.ts';

/** Of a nerve, or of several that go together: the skin that it feels, and what it moves. */
interface RootWords {
	name: string;
	feels: string;
	moves: string;
}

/**
 * What RootFinder says to patients (facts, section 1.3; AN-18: a table simplifies). In other languages it stands beside this file,
 * `root-finder.es.ts`: a chunk of its own, which the player fetches and hands to the figure as `words`.
 */
export const words = {
	pick: 'Pick a nerve, or tap the skin',
	/** Over the legs in the picture */
	views: { front: 'Front', back: 'Back' },
	roots: {
		L2: {
			name: 'Nerve L2',
			feels: 'the top of the front of your thigh',
			moves: 'It helps you lift your knee.'
		},
		L3: {
			name: 'Nerve L3',
			feels: 'the front of your thigh above the knee, and your knee',
			moves: 'It helps you straighten your knee.'
		},
		L4: {
			name: 'Nerve L4',
			feels: 'the inner side of your calf, down to the ankle',
			moves: 'It helps you lift your foot.'
		},
		L5: {
			name: 'Nerve L5',
			feels: 'the outer side of your calf and the top of your foot',
			moves: 'It helps you lift your big toe.'
		},
		S1: {
			name: 'Nerve S1',
			feels: 'the outer edge and the sole of your foot',
			moves: 'It helps you stand on your toes.'
		},
		'S2–S4': {
			name: 'Nerves S2 to S4',
			feels: 'the skin between your legs',
			moves: 'They help your bladder and bowel.'
		}
	} satisfies Record<Root, RootWords>,
	picture: (name: string, feels: string) => `Legs from the front and from behind. ${name}: ${feels}.`,
	/** After the name of a nerve, or of several */
	brings: {
		one: (feels: string) => `brings feeling from ${feels}.`,
		several: (feels: string) => `bring feeling from ${feels}.`
	},
	/** Under the name, in words */
	feeling: (feels: string) => `Feeling from ${feels}.`,
	note: 'People differ, and areas overlap. This cannot tell which nerve hurts.',
	warning: 'Numb between your legs, or new bladder or bowel trouble? Go to the emergency room now.'
};

export type RootFinderWords = typeof words;
