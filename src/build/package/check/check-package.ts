import { courseStructureName, manifestName } from '../names.ts';
import { standardNames, standards } from '../standards.ts';
import { contents, readArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import type { Finding } from './finding.ts';
import { inManifest } from './in-manifest.ts';
import { parseManifest, schemaVersion, standardOf } from './manifest-document.ts';
import type { ManifestDocument } from './manifest-document.ts';
import { archiveFindings } from './rules/archive.ts';
import { courseStructureFindings } from './rules/course-structure.ts';
import { controlDocumentFindings } from './rules/control-documents.ts';
import { nameFindings } from './rules/names.ts';
import { policyFindings } from './rules/policy.ts';
import { remoteFindings } from './rules/remote.ts';
import { resourceFindings } from './rules/resources.ts';
import { resultFindings } from './rules/results.ts';
import { rootFindings } from './rules/root.ts';
import { scannerFindings } from './rules/scanner.ts';
import { longest, schemaFindings } from './rules/schema.ts';
import { scriptFindings } from './rules/scripts.ts';
import { sequencingFindings } from './rules/sequencing.ts';
import { sizeFindings } from './rules/size.ts';
import { structureFindings } from './rules/structure.ts';
import { titleFindings } from './rules/titles.ts';
import { isForTheWeb, textFiles } from './text-files.ts';
import type { PackageFacts, TextFile } from './text-files.ts';

const manifestRules: readonly ((manifest: ManifestDocument) => Finding[])[] = [
	structureFindings,
	resourceFindings,
	controlDocumentFindings,
	titleFindings,
	resultFindings,
	sequencingFindings
];

const contentRules: readonly ((file: TextFile, facts: PackageFacts) => Finding[])[] = [
	scriptFindings,
	scannerFindings,
	remoteFindings,
	policyFindings
];

/** No package needs more; a zip that claims more is not unpacked to find out. */
const largest = 1024 * 1024 * 1024;

/** Everything in a zip that a learning management system may stumble over; any bytes will do, nothing is thrown. */
export async function checkPackage(zip: Uint8Array, name: string | null = null): Promise<Finding[]> {
	const archive = readArchive(zip);
	if (archive === null) return [notAZip];

	const paths = archive.entries.map((entry) => entry.name).filter((path) => !path.endsWith('/'));
	const size = sizeFindings(zip.length, paths, name);
	const names = nameFindings([...new Set(paths)]);
	if (archive.entries.reduce((sum, { size }) => sum + size, 0) > largest)
		return [tooLarge, ...size, ...names];

	const files = unpacked(archive);
	const texts = textFiles(files);
	const web = texts.some((file) => file.path === 'index.html' && isForTheWeb(file));
	const facts = { web, reachesOut: web || files.has(courseStructureName) };

	return [
		...archiveFindings(archive),
		...size,
		...rootFindings(paths, facts),
		...names,
		...(await manifestFindings(files, paths)),
		...(await courseStructureFindings(files.get(courseStructureName), paths)),
		...contentRules.flatMap((rule) => texts.flatMap((file) => rule(file, facts)))
	];
}

async function manifestFindings(
	files: ReadonlyMap<string, Uint8Array>,
	paths: readonly string[]
): Promise<Finding[]> {
	const bytes = files.get(manifestName);
	if (bytes === undefined) return [];

	const text = new TextDecoder().decode(bytes);
	const root = text.length > longest ? null : parseManifest(text);
	const version = root === null ? null : schemaVersion(root);
	const standard = standardOf(version);
	const byRules =
		root === null || standard === null
			? []
			: manifestRules.flatMap((rule) => rule({ root, standard, paths: [...new Set(paths)] }));
	const bySchema = await schemaFindings(text, standard);
	const unreadable = root === null && bySchema.length === 0;

	return [
		...(unreadable
			? [inManifest('schema', 'the manifest cannot be read as XML', 'write it anew in UTF-8')]
			: []),
		...(root !== null && standard === null ? [unknownVersion(version)] : []),
		...byRules,
		...bySchema
	];
}

function unpacked({ entries }: Archive): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	for (const entry of entries) {
		const data = entry.name.endsWith('/') ? null : contents(entry);
		if (data !== null) files.set(entry.name, data);
	}

	return files;
}

const notAZip: Finding = {
	rule: 'P-20',
	file: '',
	message: 'this is not a zip archive',
	advice: 'give the zip itself, as it is uploaded to the LMS'
};

const tooLarge: Finding = {
	rule: 'P-20',
	file: '',
	message: 'the zip claims to unpack to more than 1 GB and was not opened',
	advice: 'pack only what the course needs'
};

function unknownVersion(version: string | null): Finding {
	return inManifest(
		'P-03',
		version === null
			? 'the manifest has no <schemaversion>'
			: `<schemaversion> is “${version}”, which is not known here`,
		`write one of ${standardNames.map((name) => standards[name].schemaversion).join(', ')}`
	);
}
