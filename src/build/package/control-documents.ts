import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { standardNames } from './standards.ts';
import type { Standard } from './standards.ts';

/** The control documents of a standard by file name, byte for byte as published (P-18). */
export function controlDocuments(standard: Standard): Map<string, Uint8Array> {
	const folder = folderOf(standard);

	return new Map(
		namesIn(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))] as const)
	);
}

/** The names of one standard's control documents. */
export function controlDocumentNames(standard: Standard): string[] {
	return namesIn(folderOf(standard));
}

/** Whether a path is a control document of any standard; those are exempt from P-12 and P-15. */
export function isControlDocument(path: string): boolean {
	return allNames.has(path);
}

function folderOf(standard: Standard): string {
	return fileURLToPath(new URL(`./schemas/${standard}`, import.meta.url));
}

function namesIn(folder: string): string[] {
	return readdirSync(folder).sort();
}

const allNames = new Set(standardNames.flatMap(controlDocumentNames));
