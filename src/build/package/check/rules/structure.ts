import { standards } from '../../standards.ts';
import {
	attribute,
	attributes,
	child,
	children,
	everything,
	items,
	named,
	organizations,
	resources,
	schemaVersion
} from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';
import { inManifest } from '../in-manifest.ts';
import type { Finding } from '../finding.ts';
import { repeated } from '../repeated.ts';

/** The manifest's frame: names, versions, and what must stand in it at all (P-02 to P-07). */
export function structureFindings(manifest: ManifestDocument): Finding[] {
	return [
		...prefixes(manifest),
		...version(manifest),
		...frame(manifest),
		...everyItem(manifest),
		...identifiers(manifest),
		...release(manifest)
	];
}

/** Some importers compare prefixed names as text and know nothing of namespaces. */
function prefixes({ root, standard }: ManifestDocument): Finding[] {
	const { namespaces } = standards[standard];
	// The default may change inside, for metadata of another vocabulary; what counts is the root's.
	const declared = everything(root)
		.flatMap(attributes)
		.filter(({ name }) => name.startsWith('xmlns:'))
		.concat(attributes(root).filter(({ name }) => name === 'xmlns'))
		.map(({ name, value }) => ({ prefix: name === 'xmlns' ? '' : name.slice('xmlns:'.length), uri: value }));
	const wrong = declared.filter(({ prefix, uri }) =>
		namespaces.some((known) => (known.prefix === prefix) !== (known.uri === uri))
	);
	const advice = `declare ${namespaces.map(({ prefix, uri }) => `xmlns${prefix && ':'}${prefix}="${uri}"`).join(', ')}`;
	const messages = wrong.map(({ prefix, uri }) => `xmlns${prefix && ':'}${prefix} stands for ${uri}`);
	if (root.namespaceURI === null || root.namespaceURI === '')
		messages.push('no default namespace is declared');

	return [...new Set(messages)].map((message) => inManifest('P-02', message, advice));
}

function version({ root, standard }: ManifestDocument): Finding[] {
	const stands = schemaVersion(root);
	const exact = standards[standard].schemaversion;
	if (stands === exact) return [];

	return [
		inManifest(
			'P-03',
			`<schemaversion> is “${stands}”, with space around it`,
			`write <schemaversion>${exact}</schemaversion>: anything else is silently taken as SCORM 1.2`
		)
	];
}

function frame({ root }: ManifestDocument): Finding[] {
	const metadata = children(root, 'metadata');
	const firstTwo = children(metadata[0] ?? null).slice(0, 2);
	const named = organizations(root).map((organization) => attribute(organization, 'identifier'));
	const defaults = children(root, 'organizations').map((element) => attribute(element, 'default'));
	const missing = (name: string) =>
		organizations(root).some((organization) => child(organization, name) === null);

	const wrong: [boolean, string, string][] = [
		[metadata.length !== 1, `there are ${metadata.length} <metadata> in the manifest`, 'keep exactly one'],
		[
			firstTwo.map(({ localName }) => localName).join() !== 'schema,schemaversion',
			'<metadata> does not start with <schema> and <schemaversion>',
			'let <schema> and <schemaversion> be its first two children, in this order'
		],
		[
			firstTwo[0]?.localName === 'schema' && firstTwo[0].textContent !== 'ADL SCORM',
			`<schema> is “${firstTwo[0]?.textContent}”`,
			'write <schema>ADL SCORM</schema>'
		],
		[
			defaults.length !== 1,
			`there are ${defaults.length} <organizations> in the manifest`,
			'keep exactly one'
		],
		[named.length === 0, 'there is no <organization>', 'add one with a <title> and an <item>'],
		[
			defaults.length === 1 && named.length > 0 && !named.includes(defaults[0] ?? null),
			`the default organization “${defaults[0] ?? ''}” does not exist`,
			'let <organizations default="…"> name an organization of the manifest'
		],
		[missing('title'), 'an <organization> has no <title>', 'give it one'],
		[missing('item'), 'an <organization> has no <item>', 'give it an item that launches the course'],
		[children(root, 'resources').length !== 1, 'there is not exactly one <resources>', 'keep exactly one']
	];

	return wrong.filter(([is]) => is).map(([, message, advice]) => inManifest('P-04', message, advice));
}

function everyItem({ root }: ManifestDocument): Finding[] {
	const known = new Set(resources(root).map((resource) => attribute(resource, 'identifier')));

	return items(root).flatMap((item) => {
		const leaf = child(item, 'item') === null;
		const target = attribute(item, 'identifierref');
		const wrong: [boolean, string, string][] = [
			[leaf && child(item, 'title') === null, 'has no <title>', 'give it one'],
			[leaf && target === null, 'launches nothing', 'let identifierref name a resource'],
			[!leaf && target !== null, 'has items below it and yet launches something', 'take identifierref away'],
			[
				target !== null && !known.has(target),
				`launches the resource “${target}”, which does not exist`,
				'let identifierref name a resource'
			],
			[attribute(item, 'isvisible') === null, 'does not say isvisible', 'write isvisible="true"']
		];

		return wrong
			.filter(([is]) => is)
			.map(([, message, advice]) => inManifest('P-05', `${named(item)} ${message}`, advice));
	});
}

function identifiers({ root }: ManifestDocument): Finding[] {
	const carriers = everything(root).filter(({ localName }) =>
		['manifest', 'organization', 'item', 'resource'].includes(localName ?? '')
	);
	const all = carriers.flatMap((element) => attribute(element, 'identifier') ?? []);
	const malformed = all.filter((identifier) => !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(identifier));

	return [
		...malformed.map((identifier) =>
			inManifest(
				'P-06',
				`“${identifier}” is not an XML name`,
				'start it with a letter or underscore; no spaces, no colons'
			)
		),
		...repeated(all).map((identifier) =>
			inManifest('P-06', `the identifier “${identifier}” is used twice`, 'give each element its own')
		)
	];
}

/** The release stands in `version`, so that identifiers need never change. */
function release({ root }: ManifestDocument): Finding[] {
	const version = attribute(root, 'version') ?? '';
	if (version !== '' && version.length <= 20) return [];

	return [
		inManifest(
			'P-07',
			version === '' ? '<manifest> has no version' : `the version has ${version.length} characters`,
			'write the release into version="…", in at most 20 characters, and leave the identifiers alone'
		)
	];
}
