import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits, readPackage, unpackingFault } from './read-package.ts';
import type { PackageContents, Refused } from './read-package.ts';
import { writeWhole } from './write-file.ts';

export interface Package extends PackageContents {
	is: 'package';
	/** Name of the zip without `.zip`. */
	id: string;
	from: 'build' | 'import';
	/** Bytes of the zip. */
	size: number;
}

/** A zip in the folder that cannot be played, and why. */
export interface BrokenPackage extends Refused {
	is: 'broken';
	id: string;
	from: 'build' | 'import';
}

/** The packages that the last build made and those that were imported. */
export interface Shelf {
	list(): (Package | BrokenPackage)[];
	find(id: string): Package | null;
	/** Keeps a zip under its file name, made unique; or says why not. */
	import(name: string, zip: Uint8Array): Package | Refused;
}

/** Zips are read again when their file has changed, so that a new build is played at once. */
export function openShelf(built: string, imported: string): Shelf {
	const read = new Map<string, { stamp: string; found: Package | BrokenPackage }>();

	function open(folder: string, id: string, from: Package['from']): Package | BrokenPackage | null {
		const file = join(folder, `${id}.zip`);
		const stats = statSync(file, { throwIfNoEntry: false });
		if (stats === undefined) return null;

		const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
		const known = read.get(file);
		if (known?.stamp === stamp) return known.found;

		const found = described(id, from, readFileSync(file));
		read.set(file, { stamp, found });

		return found;
	}

	const find = (id: string): Package | BrokenPackage | null =>
		isPackageId(id) ? (open(built, id, 'build') ?? open(imported, id, 'import')) : null;

	return {
		list: () => [
			// What the build makes for cmi5 LMSs and for none is not for this one.
			...idsIn(built)
				.filter((id) => !/-(cmi5|web)$/.test(id))
				.flatMap((id) => open(built, id, 'build') ?? []),
			...idsIn(imported).flatMap((id) => open(imported, id, 'import') ?? [])
		],
		find(id) {
			const found = find(id);

			return found?.is === 'package' ? found : null;
		},
		import(name, zip) {
			if (zip.length > limits.zip) return tooLarge;

			const contents = readPackage(zip);
			if ('refused' in contents) return contents;

			const fault = unpackingFault(contents);
			if (fault !== null) return { refused: fault };

			const id = unique(packageId(name), (taken) => find(taken) !== null);
			writeWhole(join(imported, `${id}.zip`), zip);
			const kept = open(imported, id, 'import');
			if (kept?.is !== 'package') throw new Error(`${id}.zip was written, but cannot be read back`);

			return kept;
		}
	};
}

export const tooLarge: Refused = { refused: 'The file is larger than 200 MB: few LMSs would take it.' };

/** Ids stand in addresses and name files: no folder, no leading dot. */
function isPackageId(id: string): boolean {
	return /^[a-z0-9][a-z0-9._-]*$/i.test(id);
}

function described(id: string, from: Package['from'], zip: Uint8Array): Package | BrokenPackage {
	const contents = readPackage(zip);

	return 'refused' in contents
		? { is: 'broken', id, from, ...contents }
		: { is: 'package', id, from, size: zip.length, ...contents };
}

function idsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];

	return readdirSync(folder)
		.filter((name) => name.endsWith('.zip'))
		.map((name) => name.slice(0, -'.zip'.length))
		.filter(isPackageId)
		.sort();
}

function packageId(name: string): string {
	const id = name
		.replace(/\.zip$/i, '')
		.replace(/[^a-z0-9._-]+/gi, '-')
		.replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '')
		.slice(0, 80);

	return id === '' ? 'package' : id;
}

function unique(id: string, isTaken: (id: string) => boolean): string {
	if (!isTaken(id)) return id;

	for (let copy = 2; ; copy += 1) if (!isTaken(`${id}-${copy}`)) return `${id}-${copy}`;
}
