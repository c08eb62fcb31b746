import type { Element } from '@xmldom/xmldom';
import { childrenOf, placeOfAttribute } from './manifest-xml.ts';
import { nearest } from './nearest.ts';
import type { SourceFile } from './source-file.ts';

export interface Resource {
	identifier: string;
	/** `null` when there is no such file. */
	path: string | null;
	at: number;
	/** Whether an item names it. */
	used: boolean;
}

/** Pages are what stands in a module's folder or under `quizzes/`; the files beside the folders are not. */
const isPage = (path: string): boolean => /^modules\/[^/]+\/.+\.md$|^quizzes\/.+\.md$/.test(path);

/** Reads the resources; a page that none of them names and a resource without a page are reported. */
export function readResources(
	file: SourceFile,
	root: Element,
	files: readonly string[]
): Map<string, Resource> {
	const pages = files.filter(isPage);
	const named = new Set<string>();
	const resources = new Map<string, Resource>();

	for (const element of childrenOf(root, 'resources').flatMap((parent) => childrenOf(parent, 'resource'))) {
		const identifier = element.getAttribute('identifier') ?? '';
		const at = placeOfAttribute(file, element, 'identifier');
		const href = element.getAttribute('href') ?? '';
		const hrefAt = placeOfAttribute(file, element, 'href');
		const known = pages.includes(href);

		if (resources.has(identifier)) {
			file.report(
				at,
				'manifest',
				`the resource "${identifier}" stands twice`,
				'delete or rename one of the two'
			);
		}

		if (!known) {
			const near = nearest(href, pages);
			const advice = near === undefined ? 'create it, or delete the resource' : `did you mean "${near}"?`;
			file.report(hrefAt, 'missing-file', `there is no file ${href}`, advice);
		} else if (named.has(href)) {
			file.report(
				hrefAt,
				'manifest',
				`${href} is named by two resources`,
				'delete one, and let the items share the other'
			);
		} else if (identifier !== identifierOf(href)) {
			file.report(
				at,
				'manifest',
				`the resource of ${href} is called "${identifier}"`,
				`an identifier follows the file's name:  ${identifierOf(href)}`
			);
		}

		for (const inner of childrenOf(element, 'file')) {
			if (inner.getAttribute('href') === href) continue;
			file.report(
				placeOfAttribute(file, inner, 'href'),
				'manifest',
				'the <file> of a resource is another file',
				`<file href="${href}" />`
			);
		}

		named.add(href);
		resources.set(identifier, { identifier, path: known ? href : null, at, used: false });
	}

	for (const path of pages.filter((page) => !named.has(page)).sort()) {
		file.report(
			0,
			'unnamed-file',
			`no resource names ${path}`,
			`add one, and an item that names it:  <resource identifier="${identifierOf(path)}" … href="${path}">`
		);
	}

	return resources;
}

/** The page's id with hyphens, quizzes with a prefix. */
function identifierOf(path: string): string {
	const stem = path
		.replace(/^modules\//, '')
		.replace(/^quizzes\//, 'quiz/')
		.replace(/\.md$/, '');
	return stem.replace(/[/.]/g, '-');
}
