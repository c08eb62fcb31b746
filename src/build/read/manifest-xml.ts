import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import type { SourceFile } from './source-file.ts';

/** The document, or `null` after its first mistake was reported. */
export function parseXml(file: SourceFile): Document | null {
	let first: { message: string; line: number; column: number } | null = null;

	const keep = (message: string, place: { lineNumber?: number; columnNumber?: number } | undefined): void => {
		first ??= { message, line: place?.lineNumber ?? 1, column: place?.columnNumber ?? 1 };
	};

	const report = (): null => {
		const { message, line, column } = first ?? { message: 'no element', line: 1, column: 1 };
		file.report(
			offsetOf(file, line, column),
			'xml',
			`this is not XML: ${message}`,
			'look for an open tag or quote here'
		);
		return null;
	};

	try {
		const parser = new DOMParser({
			locator: true,
			onError: (_level, message, context: { locator?: { lineNumber?: number; columnNumber?: number } }) =>
				keep(message, context.locator)
		});
		const document = parser.parseFromString(file.text, 'application/xml');

		return first === null ? document : report();
	} catch (error) {
		if (first === null) keep(error instanceof Error ? error.message : String(error), undefined);
		return report();
	}
}

/** Where an element starts in the file. */
export const placeOf = (file: SourceFile, element: Element): number =>
	offsetOf(file, element.lineNumber ?? 1, element.columnNumber ?? 1);

/** Where an element's attribute starts in the file; the element, if it has none of that name. */
export function placeOfAttribute(file: SourceFile, element: Element, name: string): number {
	const start = placeOf(file, element);
	const tag = /^<[^>]*>/.exec(file.text.slice(start))?.[0] ?? '';
	const found = new RegExp(String.raw`\s${name}\s*=`).exec(tag);

	return found === null ? start : start + found.index + 1;
}

/** The child elements of a name, whatever their prefix. */
export function childrenOf(element: Element, name: string): Element[] {
	const nodes = Array.from(element.childNodes);
	return nodes.filter(
		(node): node is Element => node.nodeType === 1 && localNameOf(node as Element) === name
	);
}

const localNameOf = (element: Element): string => element.localName ?? element.tagName;

function offsetOf(file: SourceFile, line: number, column: number): number {
	const before = file.text.split('\n').slice(0, line - 1);
	return before.reduce((sum, words) => sum + words.length + 1, 0) + column - 1;
}
