import type { Finding, Item } from '../item.ts';
import { contentWords } from '../words.ts';

/** From this share of common words on, two questions are nearly the same. */
const NEAR = 0.6;
const FEW = 3;

/**
 * Two questions that ask the same of one audience: a learner who has met the first has been told the second. Compared are the
 * sets of content words (`contentWords`) of vignette and question, by the share of common words (Jaccard: those in both,
 * divided by those in either). Lead-ins such as "What is the next step?" hold few, so their vignettes tell them apart. Under
 * `FEW` content words there is nothing to compare, and every word counts.
 */
export function duplicateStem(items: readonly Item[]): Finding[] {
	const seen: { item: Item; words: Set<string> }[] = [];

	return items.flatMap((item) => {
		const words = wordsOf(`${item.scene} ${item.stem.text}`);
		const twin = seen.find((other) => shareOfCommon(words, other.words) >= NEAR);
		seen.push({ item, words });
		if (twin === undefined) return [];

		const { asked } = twin.item;
		const line = asked.file.text.slice(0, twin.item.stem.at).split('\n').length;
		const percent = Math.round(shareOfCommon(words, twin.words) * 100);

		return [
			{
				item,
				at: item.stem.at,
				message: `this asks nearly the same as ${asked.file.path}:${line} “${twin.item.stem.text}” (${percent} % common words)`,
				advice: 'ask about another point, or delete one of the two'
			}
		];
	});
}

function wordsOf(text: string): Set<string> {
	const content = new Set(contentWords(text).map(({ stem }) => stem));

	return content.size < FEW ? new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)) : content;
}

function shareOfCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((word) => b.has(word)).length;

	return common / Math.max(1, a.size + b.size - common);
}
