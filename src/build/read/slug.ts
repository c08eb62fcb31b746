const GREEK: Record<string, string> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', µ: 'mu', μ: 'mu' };

/** Words as a name for addresses: `Aβ fibre` → `abeta-fibre`, `PLIF / TLIF` → `plif-tlif`. */
export function slug(words: string): string {
	return words
		.toLowerCase()
		.replace(/[αβγδµμ]/g, (letter) => GREEK[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{Mark}|['’]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
