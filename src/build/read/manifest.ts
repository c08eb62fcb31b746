import { childrenOf, parseXml, placeOf } from './manifest-xml.ts';
import { readOrganization } from './organization.ts';
import type { Organization } from './organization.ts';
import { readResources } from './resources.ts';
import type { SourceFile } from './source-file.ts';

export interface Manifest {
	id: string;
	version: string;
	/** One for each audience. */
	organizations: Organization[];
	/** The same in other languages. */
	translations: Organization[];
}

/** Reads the table of contents (architecture, decision 1) against the files that exist. */
export function readManifest(file: SourceFile, files: Iterable<string>): Manifest | null {
	const root = parseXml(file)?.documentElement ?? null;
	if (root === null) return null;

	const resources = readResources(file, root, [...files]);
	const all = childrenOf(root, 'organizations')
		.flatMap((parent) => childrenOf(parent, 'organization'))
		.map((element) => readOrganization(file, element, resources))
		.filter((one) => one !== null);

	for (const { identifier, at, used } of resources.values()) {
		if (used) continue;
		file.report(
			at,
			'unused-resource',
			`no item names the resource "${identifier}"`,
			'add an item, or delete it'
		);
	}

	const organizations = all.filter(({ translation }) => translation === null);
	const translations = all.filter(({ translation }) => translation !== null);
	const id = root.getAttribute('identifier') ?? '';
	const version = root.getAttribute('version') ?? '';

	if (id === '' || version === '') {
		const missing = id === '' ? 'identifier' : 'version';
		file.report(placeOf(file, root), 'manifest', `the manifest has no ${missing}`, `add  ${missing}="…"`);
	}

	if (organizations.length === 0) {
		file.report(
			placeOf(file, root),
			'manifest',
			'the manifest has no organization',
			'add one for each audience'
		);
	}

	return { id, version, organizations, translations };
}
