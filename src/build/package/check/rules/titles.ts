import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';
import { children, items, organizations } from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';

/** Titles that every system can keep and show: short plain text (P-22). */
export function titleFindings({ root }: ManifestDocument): Finding[] {
	const titles = [...organizations(root), ...items(root)]
		.flatMap((element) => children(element, 'title'))
		.map((title) => (title.textContent ?? '').trim());

	return [...new Set(titles)].flatMap((title) => {
		const fault = titleFault(title);

		return fault === null ? [] : [inManifest('P-22', fault, 'write plain text of 1 to 200 characters')];
	});
}

function titleFault(title: string): string | null {
	if (title === '') return 'a title is empty';
	if ([...title].length > 200) return `the title “${title.slice(0, 30)}…” has more than 200 characters`;

	return /<\/?[a-z][^<>]*>|&(#\d+|[a-z]+);/i.test(title) ? `the title “${title}” holds markup` : null;
}
