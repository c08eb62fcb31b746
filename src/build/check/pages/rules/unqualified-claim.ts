import type { Page, PageFinding } from '../page.ts';

interface Claim {
	says: RegExp;
	/** What must stand beside it, in the same paragraph, item or row. Null: it is not to be printed. */
	beside: RegExp | null;
	advice: string;
}

/** “20–40%”, and “20 to 40 in 100” as patients read it. */
const share = (from: number, to: number): RegExp =>
	new RegExp(String.raw`\b${from}\s?(?:–|-|to)\s?${to}(?:\s?%| (?:in|of|out of) 100\b)`);

/** Claims that are often repeated, with what the literature sets beside them (facts SN-01 to SN-31). */
const CLAIMS: Claim[] = [
	{
		says: /\b85[.,]9\s?%/,
		beside: null,
		advice: 'no source was found for it: estimates run from about 1 in 5 to 6 in 10 (SN-05)'
	},
	{
		says: /\b50\s?% increase\b/i,
		beside: null,
		advice: 'leave it out: it garbles a count of instability after four or more revisions (SN-21)'
	},
	{
		says: /\b30\s?%?,? (?:for a second, )?15\s?%?,?\s?(?:for a third,? )?(?:and )?5\s?%/i,
		beside: /\bold\b|\bexpert\b|not located|could not be found|recurrent disc/i,
		advice: 'say that it is an old expert summary that does not hold for a true recurrent disc (SN-04)'
	},
	{
		says: /\bfully reversible\b/i,
		beside: /\boperation\b|\bsurgery\b/i,
		advice: 'say that removal is another operation and harm is, rarely, permanent (SN-12)'
	},
	{
		says: share(30, 46),
		beside: /\bEnglish|\bEngland|no higher|not (?:associated|higher)/i,
		advice: 'set the English study beside it, which found no higher rate after instrumented fusion (SN-02)'
	},
	{
		says: share(20, 40),
		beside: /\b1 in 5\b|\b20 in 100\b|\bdefin|\blimited\b|paucity|\b10\s?(?:–|-|to)\s?4[06]\b/i,
		advice:
			'say that data are few and depend on definition, and that population studies find about 1 in 5 (SN-01)'
	},
	{
		says: share(22, 40),
		beside: /\b12\s?(?:%\s?)?(?:–|-|to)\s?82\b|not located|could not be found/i,
		advice: 'reported success of revision runs from 12 % to 82 % (SN-04)'
	},
	{
		says: /\b(?:highly effective|remarkable success|fewer (?:permanent complications|risks))\b/i,
		beside: /\bplacebo\b|\bblind|\bno trial\b|\bsham\b/i,
		advice: 'set the blinded results beside it (SN-11, SN-13)'
	}
];

/** A claim that is often repeated, without what the literature says to it. Vignettes and figures are not looked at. */
export function unqualifiedClaim({ language, pieces }: Page): PageFinding[] {
	if (language !== 'en') return [];

	return pieces.flatMap(({ text, at }) =>
		CLAIMS.flatMap(({ says, beside, advice }) => {
			const [claim] = says.exec(text) ?? [];
			if (claim === undefined || beside?.test(text) === true) return [];

			return [{ at, message: `“${claim}” stands without its qualification`, advice }];
		})
	);
}
