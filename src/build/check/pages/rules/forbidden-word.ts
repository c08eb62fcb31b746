import type { Page, PageFinding } from '../page.ts';

/** What patients are not told, and what they are told instead (curriculum, part 3). */
const INSTEAD: [RegExp, string][] = [
	[/\bfailed patients?\b/i, 'pain that stays after back surgery'],
	[/\baddicts?\b|\baddicted\b/i, 'a person who cannot stop a medicine'],
	[/\bcrippled?\b/i, 'very severe'],
	[/\bmiracle\b|\bcutting-edge\b|\brevolutionary\b|\bbreakthrough\b/i, 'what the studies found'],
	[/\bpersistent\b(?! spinal pain syndrome)/i, 'lasting'],
	[/\bneuropathic\b/i, 'nerve (pain)'],
	[/\brevision\b/i, 'repeat surgery'],
	[/\bcontraindicat\w+/i, 'not safe'],
	[/\bintrathecal\b/i, 'into the spinal fluid'],
	[/\bh[a]?ematoma\b/i, 'bleed'],
	[/\bparaesthesiae?\b/i, 'tingling'],
	[/\banalges\w+/i, 'pain medicine'],
	[/\bin your head\b(?![?”’])/i, 'made up by you'],
	[/\bunfortunately\b/i, 'leave it out']
];

/** A word that frightens, blames, sells or is not understood. Names of things in the glossary are shown by plain words. */
export function forbiddenWord({ audience, pieces }: Page): PageFinding[] {
	if (audience !== 'patients') return [];

	return pieces.flatMap(({ text, at }) =>
		INSTEAD.flatMap(([pattern, instead]) => {
			const [word] = pattern.exec(text) ?? [];

			return word === undefined
				? []
				: [{ at, message: `“${word}” is not for patients`, advice: `write  ${instead}` }];
		})
	);
}
