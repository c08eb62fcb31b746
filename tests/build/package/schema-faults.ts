import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { controlDocuments } from '../../../src/build/package/control-documents.ts';
import type { Standard } from '../../../src/build/package/standards.ts';

/** Validates with the driver files of this folder, which are also what a person would hand to xmllint. */
export async function schemaFaults(text: string, standard: Standard): Promise<string[]> {
	const driver = readFileSync(new URL(`./drivers/${standard}.xsd`, import.meta.url), 'utf8');
	const result = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: text },
		schema: {
			fileName: 'driver.xsd',
			contents: driver.replace(/schemaLocation="[^"]*\//g, 'schemaLocation="')
		},
		preload: [...controlDocuments(standard)].map(([fileName, contents]) => ({ fileName, contents }))
	});

	return result.valid ? [] : result.errors.map(({ message }) => message);
}
