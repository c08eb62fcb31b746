import type { PlainContrast, Looks } from './scar-enhancement.ts';

/** What ScarOrDisc says to patients; in other languages beside this file, as with `disc-stages.en.ts`. */
export const words = {
	scan: 'The scan',
	contrasts: { none: 'No dye', early: 'With dye' } satisfies Record<PlainContrast, string>,
	picture: (scar: string, disc: string) =>
		`Cross-sections of two operated levels. A, scar: ${scar}. B, new disc piece: ${disc}.`,
	/** In the picture; the looks a line each */
	inPicture: {
		scar: 'scar',
		newDisc: 'new disc',
		disc: 'disc',
		looks: {
			none: { scar: ['grey, like', 'the disc'], disc: ['grey, like', 'the disc'] },
			early: { scar: ['bright', 'all through'], disc: ['dark centre,', 'bright rim'] }
		} satisfies Record<PlainContrast, Looks>
	},
	/** Under the picture */
	found: {
		none: 'With no dye, scar and a new disc piece look alike.',
		early: 'Dye makes scar light up all through. A new disc piece lights up at its rim.'
	} satisfies Record<PlainContrast, string>,
	/** Under that, and the last of the same in words */
	noProof: 'Everyone forms scar. A scan that shows scar does not prove that it causes your pain.',
	/** The same in words */
	inWords: [
		'No dye: scar and a new disc piece are both grey. They look alike.',
		'With dye: scar lights up all through. A new disc piece lights up at its rim only.',
		'The dye goes in through a vein. Tell the team about kidney trouble, or if you may be pregnant.',
		'The dye helps most in the first year or so after an operation.'
	]
};

export type ScarWords = typeof words;
