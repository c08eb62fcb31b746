import { bare, findTerm } from '../../../read/glossary.ts';
import type { Entry } from '../../../read/glossary.ts';
import type { LessonPage, PageFinding } from '../page.ts';

/** Words of everyday English that are in the glossary for their special sense: a page may use them unexplained. */
const EVERYDAY = new Set(
	(
		'disc lead frequency fusion red-flag explant decompression instability open-loop closed-loop scs dura csf cbt mme nrs odi ' +
		'psps-t2 fbss facet-joint impedance dorsal-column dorsal-horn anticoagulant intrathecal trial-stimulation neuromodulation'
	).split(' ')
);

/** Words that every nurse and student brings along; patients do not. */
const CLINICAL = new Set('opioid naloxone flare blinding open-label crossover'.split(' '));

/** A hard word that the page uses and never explains: its first use is a link to the glossary. */
export function firstUse({ audience, pieces, glossary }: LessonPage): PageFinding[] {
	const linked = new Set(
		pieces.flatMap(({ links }) =>
			links.flatMap(({ href, words }) => {
				const entry = href.startsWith('term:')
					? glossary.entries.get(href.slice('term:'.length))
					: href.startsWith('[[')
						? findTerm(glossary, words)
						: undefined;

				return entry ? [entry.slug] : [];
			})
		)
	);
	const unexplained = [...glossary.entries.values()].filter(
		({ slug }) => !linked.has(slug) && !EVERYDAY.has(slug) && (audience === 'patients' || !CLINICAL.has(slug))
	);

	return unexplained.flatMap((entry) => {
		const longer = [...glossary.entries.values()].filter(({ term }) => holds(bare(term), entry));
		const piece = pieces.find((one) => one.is !== 'title' && mentions(one.text, entry, longer));

		return piece
			? [
					{
						at: piece.at,
						message: `“${bare(entry.term)}” is used here first, and explained nowhere on the page`,
						advice: `link it:  [[${bare(entry.term)}]]`
					}
				]
			: [];
	});
}

/** Whether the entry is spoken of, and not another whose name is longer: “cauda equina” in “cauda equina syndrome”. */
const mentions = (text: string, entry: Entry, longer: readonly Entry[]): boolean =>
	longer.reduce((rest, other) => rest.replaceAll(nameOf(other), ''), text).search(nameOf(entry)) !== -1;

const holds = (name: string, entry: Entry): boolean =>
	name.toLowerCase() !== bare(entry.term).toLowerCase() && name.search(nameOf(entry)) !== -1;

const nameOf = ({ term }: Entry): RegExp => {
	const escaped = bare(term).replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

	return new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped}s?(?![\p{L}\p{N}-])`, 'giu');
};
