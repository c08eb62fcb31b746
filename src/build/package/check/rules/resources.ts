import type { Element } from '@xmldom/xmldom';
import { isControlDocument } from '../../control-documents.ts';
import { extensionOf, manifestName } from '../../names.ts';
import { standards } from '../../standards.ts';
import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';
import {
	attribute,
	attributes,
	children,
	everything,
	items,
	named,
	resources
} from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';

/** What the manifest says of the package's files (P-08 to P-11, P-14). */
export function resourceFindings(manifest: ManifestDocument): Finding[] {
	return [
		...everyResource(manifest),
		...firstResource(manifest),
		...listing(manifest),
		...addresses(manifest),
		...parameters(manifest)
	];
}

function everyResource({ root, standard }: ManifestDocument): Finding[] {
	const { scormtype } = standards[standard];

	return resources(root).flatMap((resource) => {
		const href = attribute(resource, 'href');
		const files = children(resource, 'file').map((file) => attribute(file, 'href'));
		const kind = attribute(resource, scormtype);
		const wrong: [boolean, string, string][] = [
			[attribute(resource, 'identifier') === null, 'has no identifier', 'give it one and never change it'],
			[attribute(resource, 'type') !== 'webcontent', 'is not of type webcontent', 'write type="webcontent"'],
			[
				kind !== 'sco' && kind !== 'asset',
				`does not say adlcp:${scormtype}`,
				`write adlcp:${scormtype}="sco", in this very case, or "asset" for files that report nothing`
			],
			[kind === 'sco' && href === null, 'is a SCO without href', 'let href name its launch page'],
			[
				href !== null && !files.some((file) => file !== null && withoutQuery(file) === withoutQuery(href)),
				'does not list its own launch page',
				'add a <file> with the same href'
			]
		];

		return wrong
			.filter(([is]) => is)
			.map(([, message, advice]) => inManifest('P-08', `${named(resource)} ${message}`, advice));
	});
}

/** Some systems read no organizations: they launch the first resource that can be launched. */
function firstResource({ root, standard }: ManifestDocument): Finding[] {
	const isSco = (resource: Element) => attribute(resource, standards[standard].scormtype) === 'sco';
	const all = resources(root);
	const first = all[0];
	const launched = new Set(items(root).map((item) => attribute(item, 'identifierref')));
	const idle = all.filter(
		(resource) =>
			attribute(resource, 'href') !== null &&
			attribute(resource, standards[standard].scormtype) === 'asset' &&
			!launched.has(attribute(resource, 'identifier'))
	);
	const findings = idle.map((resource) =>
		inManifest('P-09', `${named(resource)} has a href that nothing launches`, 'take the href away')
	);
	if (first !== undefined && !isSco(first) && all.some(isSco)) {
		findings.push(inManifest('P-09', 'the first <resource> is not a SCO', 'move the SCO to the first place'));
	}

	return findings;
}

/** Some importers copy only what is listed. */
function listing({ root, paths }: ManifestDocument): Finding[] {
	const listed = new Set(
		resources(root).flatMap((resource) =>
			children(resource, 'file').flatMap((file) => {
				const href = attribute(file, 'href');

				return href === null || isRemote(href) ? [] : [inPackage(bases(file) + href)];
			})
		)
	);
	const unlisted = paths.filter(
		(path) =>
			path !== manifestName &&
			!isControlDocument(path) &&
			!/\.(xsd|dtd)$/.test(path) &&
			!listed.has(inPackage(path))
	);
	const known = new Set(paths.map(inPackage));

	return [
		...unlisted.map((path): Finding => {
			const advice = `add <file href="${path}"/> to the resource`;

			return { rule: 'P-10', file: path, message: 'the manifest does not list this file', advice };
		}),
		...[...listed]
			.filter((path) => !known.has(path))
			.map((path) =>
				inManifest(
					'P-10',
					`<file> names “${path}”, which is not in the package`,
					'add it, or take the entry away'
				)
			)
	];
}

function addresses({ root }: ManifestDocument): Finding[] {
	const hrefs = resources(root)
		.flatMap((resource) => [resource, ...children(resource, 'file')])
		.flatMap((element) => attribute(element, 'href') ?? []);
	const wrongBases = everything(root)
		.flatMap(attributes)
		.filter(({ name, value }) => name === 'xml:base' && !value.endsWith('/'));

	return [
		...[...new Set(hrefs)].flatMap((href) => {
			const fault = addressFault(href);

			return fault === null
				? []
				: [inManifest('P-11', `href="${href}" ${fault}`, 'name the file as it lies in the package')];
		}),
		...[...new Set(hrefs)]
			.filter((href) => withoutQuery(href) !== href)
			.map((href) =>
				inManifest('P-14', `href="${href}" has a query or fragment`, 'put it into parameters="…" of the item')
			),
		...wrongBases.map(({ value }) =>
			inManifest('P-11', `xml:base="${value}" does not end with a slash`, 'better do without xml:base')
		)
	];
}

function addressFault(href: string): string | null {
	if (isRemote(href)) return 'is not relative';
	if (href.startsWith('/')) return 'starts with a slash';
	if (href.includes('\\')) return 'has a backslash';
	if (href.split('/').includes('..')) return 'climbs with “..”';
	if (href.length > 2000) return 'is longer than 2000 characters';

	return extensionOf(withoutQuery(href)) === '' ? 'has no file extension' : null;
}

function parameters({ root }: ManifestDocument): Finding[] {
	return items(root)
		.flatMap((item) => attribute(item, 'parameters') ?? [])
		.filter((text) => !/^(#[^\s#?]+|[?&]?[^\s=&?#]+=[^\s&?#]*(&[^\s=&?#]+=[^\s&?#]*)*)$/.test(text))
		.map((text) =>
			inManifest(
				'P-14',
				`parameters="${text}" cannot be joined to an address`,
				'write ?name=value, name=value or #name'
			)
		);
}

function withoutQuery(href: string): string {
	return href.replace(/[?#].*$/s, '');
}

function isRemote(href: string): boolean {
	return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/** `xml:base` of an element and of those around it, outermost first. */
function bases(element: Element): string {
	const written = attributes(element).find(({ name }) => name === 'xml:base')?.value ?? '';
	const own = /[^/]$/.test(written) ? `${written}/` : written;
	const parent = element.parentNode;

	return parent !== null && parent.nodeType === 1 ? bases(parent as Element) + own : own;
}

/** The path that an address means, read with as much good will as the most lenient importer has. */
function inPackage(href: string): string {
	const path: string[] = [];
	for (const part of decoded(withoutQuery(href)).split(/[/\\]/)) {
		if (part === '..') path.pop();
		else if (part !== '' && part !== '.') path.push(part);
	}

	return path.join('/');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
