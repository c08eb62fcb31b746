import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import {
	courseStructureName,
	extensionFault,
	extensionOf,
	manifestName,
	repeatedBaseNames,
	spellingFault
} from './names.ts';

/** Already compressed: deflating them again costs time and saves nothing. */
const stored = ['png', 'jpg', 'woff2', 'mp3', 'mp4'];

/**
 * A reproducible zip: the manifest first, then by name, one fixed time, stored or deflated and nothing else, so that the
 * same files always give the same bytes (P-20). Names that a learning management system could stumble over are refused.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const names = inOrder([...files.keys()]);
	const faults = nameFaults(names);
	if (faults.length > 0) throw new Error(`these names cannot be packed:\n${faults.join('\n')}`);

	const contents: Zippable = {};
	for (const name of names) {
		contents[name] = [
			files.get(name) ?? new Uint8Array(),
			{ level: stored.includes(extensionOf(name)) ? 0 : 9 }
		];
	}

	// The zip format keeps local time without a zone: so does this date, wherever the build runs.
	return zipSync(contents, { mtime: new Date(1980, 0, 1) });
}

/** The manifest first, the rest by code unit: the same in every language of the machine. */
export function inOrder(names: readonly string[]): string[] {
	const isFirst = (name: string) => name === manifestName || name === courseStructureName;

	return [...names.filter(isFirst), ...names.filter((name) => !isFirst(name)).sort()];
}

function nameFaults(names: readonly string[]): string[] {
	return [
		...names.flatMap((name) => {
			const fault = spellingFault(name) ?? extensionFault(name);

			return fault === null ? [] : [`${name}: ${fault}`];
		}),
		...repeatedBaseNames(names).map(({ path, first }) => `${path}: ${first} has the same base name`)
	];
}
