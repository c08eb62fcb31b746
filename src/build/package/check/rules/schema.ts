import { validateXML } from 'xmllint-wasm';
import type { XMLValidationResult } from 'xmllint-wasm';
import { controlDocuments } from '../../control-documents.ts';
import { manifestName } from '../../names.ts';
import { standards } from '../../standards.ts';
import type { Standard } from '../../standards.ts';
import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';

/** Characters; a manifest of 10,000 files has about one million. */
export const longest = 4_000_000;

/** Metadata of its own vocabulary, whose schema the validator refuses or the package need not carry. */
const learningObjectMetadata = /\{http:\/\/(www\.imsglobal\.org\/xsd\/imsmd_|ltsc\.ieee\.org\/xsd\/LOM)/;

/** Whether the manifest is well-formed and, where its standard is known, valid by the control documents. */
export async function schemaFindings(text: string, standard: Standard | null): Promise<Finding[]> {
	const result = await validated(text, standard);
	if (typeof result === 'string') return [finding(result)];
	if (result.valid) return [];

	const errors = result.errors.filter(({ loc }) => loc?.fileName === manifestName);
	if (errors.length === 0) return [finding('the manifest cannot be validated')];

	return errors
		.filter(({ message }) => !learningObjectMetadata.test(message))
		.map(({ loc, message }) => finding(`line ${loc?.lineNumber ?? 0}: ${message.replace(/\{[^}]*\}/g, '')}`));
}

/** What the validator says, or why it broke down. */
async function validated(text: string, standard: Standard | null): Promise<XMLValidationResult | string> {
	const xml = { fileName: manifestName, contents: text };
	if (text.length > longest) return `the manifest has more than ${longest / 1e6} million characters`;

	try {
		return await validateXML(
			standard === null
				? { xml, normalization: 'c14n' }
				: {
						xml,
						schema: { fileName: 'driver.xsd', contents: driver(standard) },
						preload: preload(standard)
					}
		);
	} catch (error) {
		return `the manifest cannot be validated: ${String(error)}`;
	}
}

/** One schema that lets a single call see all the control documents a manifest may speak of. */
function driver(standard: Standard): string {
	const imports = standards[standard].namespaces.map(
		({ uri, schema }) => `<xs:import namespace="${uri}" schemaLocation="${schema}"/>`
	);

	return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

function preload(standard: Standard): { fileName: string; contents: Uint8Array }[] {
	return [...controlDocuments(standard)].map(([fileName, contents]) => ({ fileName, contents }));
}

function finding(message: string): Finding {
	return inManifest('schema', message, 'write the manifest as its standard’s control documents ask');
}
