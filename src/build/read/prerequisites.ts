import type { Element } from '@xmldom/xmldom';
import { childrenOf, placeOf } from './manifest-xml.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** What must be done before an item: names of items of the same organization, joined by `&` (CAM 1.2, aicc_script). */
export function inspectPrerequisites(file: SourceFile, organization: Element): void {
	const items = allItems(organization);
	const names = items.map((item) => item.getAttribute('identifier') ?? '');

	for (const [index, name] of names.entries()) {
		const item = items[index];
		if (item === undefined || names.indexOf(name) === index) continue;

		file.report(placeOf(file, item), 'manifest', `the item "${name}" stands twice`, 'rename one of the two');
	}

	for (const element of items.flatMap((item) => childrenOf(item, 'prerequisites'))) {
		for (const name of (element.textContent ?? '').split('&').map((word) => word.trim())) {
			if (names.includes(name)) continue;

			reportUnknown(file, placeOf(file, element), {
				what: 'item',
				name,
				known: names,
				otherwise: 'prerequisites name items, joined by  &amp;'
			});
		}
	}
}

const allItems = (element: Element): Element[] =>
	childrenOf(element, 'item').flatMap((item) => [item, ...allItems(item)]);
