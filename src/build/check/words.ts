/** Words that say nothing of a question's matter: the glue of English and of lead-ins. */
const GLUE = new Set(
	(
		'about above after again also among another answer before being below best between both cause come could does done ' +
		'down each else ever find first fits from gets give given gives goes have having here into just know last like likely ' +
		'made make makes more most much must near need needs next only other others over part question rather same shall ' +
		'should shows since some such take tell tells than that their them then there these they thing this those three ' +
		'time under until upon used very want well were what when where which while whom whose will with within without word ' +
		'words would your yours patient patients person people woman year years month months week weeks days hour hours'
	).split(' ')
);

export interface ContentWord {
	/** As it stands in the text. */
	written: string;
	/** In small letters, without its ending: what is compared. */
	stem: string;
}

/**
 * The words that carry a text's matter, in reading order: at least four letters, no glue, small letters, without the endings
 * of plural and tense, so that "needles" and "needle", "weakened" and "weaken" are the same.
 */
export function contentWords(text: string): ContentWord[] {
	return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((written) => ({ written, word: written.toLowerCase() }))
		.filter(({ word }) => /^\p{L}{4,}/u.test(word) && !GLUE.has(word))
		.map(({ written, word }) => ({ written, stem: withoutEnding(word) }));
}

function withoutEnding(word: string): string {
	const bare = word
		.replace(/ies$/, 'y')
		.replace(/(?<=[sxz]|ch|sh)es$/, '')
		.replace(/(?<![sui])s$/, '')
		.replace(/(?<=\p{L}{4})(?:ing|ed)$/u, '');

	return bare.length < 4 ? word : bare.replace(/(?<=\p{L}{4})e$/u, '');
}
