import { DOMParser } from '@xmldom/xmldom';
import type { Element, Node } from '@xmldom/xmldom';
import type { Standard } from '../standards.ts';
import { standardNames, standards } from '../standards.ts';

/** A manifest as the rules look at it. Elements are found by local name: prefixes have a rule of their own (P-02). */
export interface ManifestDocument {
	root: Element;
	standard: Standard;
	/** Every path in the package. */
	paths: readonly string[];
}

/** The root element, or null where the text is not well-formed XML. */
export function parseManifest(text: string): Element | null {
	try {
		return new DOMParser({ onError: stopAtErrors }).parseFromString(text, 'text/xml').documentElement;
	} catch {
		return null;
	}
}

function stopAtErrors(level: string, message: string): void {
	if (level !== 'warning') throw new Error(message);
}

/** The text of the manifest's `<schemaversion>`, as it stands. */
export function schemaVersion(root: Element): string | null {
	return child(child(root, 'metadata'), 'schemaversion')?.textContent ?? null;
}

/** The standard that a `<schemaversion>` names; padding is left to P-03. */
export function standardOf(version: string | null): Standard | null {
	return standardNames.find((name) => standards[name].schemaversion === version?.trim()) ?? null;
}

/** Child elements of a local name, or all of them. */
export function children(element: Element | null, name?: string): Element[] {
	return [...(element?.childNodes ?? [])].filter(
		(node): node is Element => isElement(node) && (name === undefined || node.localName === name)
	);
}

export function child(element: Element | null, name: string): Element | null {
	return children(element, name)[0] ?? null;
}

/** The element and everything below it, in document order; no nesting is too deep for it. */
export function everything(element: Element): Element[] {
	const found: Element[] = [];
	const waiting = [element];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		found.push(next);
		for (const below of children(next).reverse()) waiting.push(below);
	}

	return found;
}

/** Everything below an element that has this local name. */
export function descendants(element: Element, name: string): Element[] {
	return everything(element).filter((below) => below !== element && below.localName === name);
}

/** An attribute by local name, whatever its prefix. */
export function attribute(element: Element, name: string): string | null {
	return attributes(element).find((attribute) => attribute.localName === name)?.value ?? null;
}

export function attributes(element: Element): { name: string; localName: string; value: string }[] {
	return [...element.attributes].map(({ name, localName, value }) => ({
		name,
		localName: localName ?? name,
		value
	}));
}

/** An `xs:boolean` that is true. */
export function isTrue(value: string | null): boolean {
	return value === 'true' || value === '1';
}

export function organizations(root: Element): Element[] {
	return children(child(root, 'organizations'), 'organization');
}

/** Every item of every organization. */
export function items(root: Element): Element[] {
	return organizations(root).flatMap((organization) => descendants(organization, 'item'));
}

/** The items that launch something: those without items of their own. */
export function leafItems(root: Element): Element[] {
	return items(root).filter((item) => child(item, 'item') === null);
}

export function resources(root: Element): Element[] {
	return children(child(root, 'resources'), 'resource');
}

/** How messages speak of an element: `<item identifier="…">`, or by name alone. */
export function named(element: Element): string {
	const identifier = attribute(element, 'identifier');

	return identifier === null ? `<${element.nodeName}>` : `<${element.nodeName} identifier="${identifier}">`;
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}
