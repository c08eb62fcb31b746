import type { Reference } from '../../../read/references.ts';
import type { Page, PageFinding } from '../page.ts';

/**
 * A statement that hangs on a source whose title nobody has seen (it stands in brackets), or that was read on somebody's copy only
 * (its note says so), and on no other.
 */
export function weakSource({ pieces, references }: Page): PageFinding[] {
	return pieces.flatMap(({ cited, at }) => {
		const sources = cited.flatMap((id) => references.get(id) ?? []);
		const [first] = sources;
		if (!first || !sources.every(isWeak)) return [];

		return [
			{
				at,
				message: `nothing but “${first.id}” stands behind this, and ${whyWeak(first)}`,
				advice: 'cite another beside it, or leave the statement out'
			}
		];
	});
}

const isWeak = (source: Reference): boolean => hasNoTitle(source) || isCopy(source);

const whyWeak = (source: Reference): string =>
	hasNoTitle(source) ? 'its title was not seen' : 'it was read on a copy only';

const hasNoTitle = ({ title }: Reference): boolean => /^\[.*\]$/.test(title.trim());

const isCopy = ({ note }: Reference): boolean => /\bmirror(?:ed)?\b/i.test(note ?? '');
