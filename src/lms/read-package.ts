import { readArchive } from '../build/package/check/archive.ts';
import type { Archive, Entry } from '../build/package/check/archive.ts';
import { contents } from '../build/package/check/archive.ts';
import { courseStructureName, manifestName } from '../build/package/names.ts';
import { crc32 } from 'node:zlib';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

export interface PackageContents {
	manifest: Manifest;
	/** Files by path, folders left out. */
	files: ReadonlyMap<string, Entry>;
}

/** Why a zip is not taken, in words for the person who chose it. */
export interface Refused {
	refused: string;
}

export const limits = {
	zip: 200 * 1024 * 1024,
	files: 5000,
	unpacked: 500 * 1024 * 1024,
	/** Unpacked to packed: texts reach 10, bombs 1,000. */
	ratio: 200
};

/** Looks a package over without unpacking it, but for its manifest. Nothing is thrown, whatever the bytes are. */
export function readPackage(zip: Uint8Array): PackageContents | Refused {
	const archive = startsAsZip(zip) ? readArchive(zip) : null;
	if (archive === null || archive.entries.length === 0) {
		return {
			refused: 'This is not a zip file, or its end is missing: choose the course’s .zip as it was made.'
		};
	}

	const fault = sizeFault(zip.length, archive) ?? firstFault(archive.entries) ?? rootFault(archive.entries);
	if (fault !== null) return { refused: fault };

	const files = new Map(
		archive.entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, entry])
	);
	const manifest = readManifest(manifestText(files), (path) => files.has(path));

	return 'refused' in manifest ? manifest : { manifest, files };
}

/** Unpacks every file once: a size or checksum that is not what the zip promises shows here. */
export function unpackingFault({ files }: PackageContents): string | null {
	for (const [name, entry] of files) {
		const data = contents(entry);
		if (data === null || crc32(data) !== entry.crc)
			return `“${name}” cannot be unpacked: the zip is damaged.`;
	}

	return null;
}

function startsAsZip(zip: Uint8Array): boolean {
	return zip[0] === 0x50 && zip[1] === 0x4b;
}

function sizeFault(packed: number, { entries, zip64 }: Archive): string | null {
	const unpacked = entries.reduce((sum, { size }) => sum + size, 0);

	if (zip64 || entries.some((entry) => entry.zip64))
		return 'The zip is in the ZIP64 format, which many LMSs cannot read.';
	if (entries.length > limits.files)
		return `The zip holds ${count(entries.length)} files; at most ${count(limits.files)} are taken.`;
	if (unpacked > limits.unpacked) {
		return `Unpacked, the zip would take ${count(Math.round(unpacked / 1024 / 1024))} MB; at most 500 MB are taken.`;
	}
	if (unpacked > packed * limits.ratio) {
		return `Unpacked, the zip would be ${count(Math.round(unpacked / packed))} times its size: that is no course.`;
	}

	return null;
}

function firstFault(entries: readonly Entry[]): string | null {
	const seen = new Set<string>();

	for (const entry of entries) {
		const fault = entryFault(entry) ?? (seen.has(entry.name) ? 'stands in the zip twice' : null);
		if (fault !== null) return `“${shown(entry.name)}” ${fault}.`;
		seen.add(entry.name);
	}

	return null;
}

function entryFault({ name, flags, method, mode, localName }: Entry): string | null {
	if (name.includes('\\')) return 'has a backslash in its name: folders are divided by /';
	if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'has an absolute name';
	if (name.split('/').includes('..')) return 'leads out of the package';
	if (/\p{Cc}/u.test(name)) return 'has a control character in its name';
	if ((flags & 1) === 1) return 'is encrypted';
	if (![0, 8].includes(method)) return 'is packed in a way that LMSs do not know (stored and deflate are)';
	if ((mode & 0xf000) === 0xa000) return 'is a symbolic link';
	if (localName === null) return 'is listed in the zip, but is not in it';

	return null;
}

/** P-01: at the root, in this exact case. */
function rootFault(entries: readonly Entry[]): string | null {
	if (entries.some(({ name }) => name === manifestName)) return null;

	if (entries.some(({ name }) => name === courseStructureName))
		return 'This is a cmi5 package, for LMSs that speak cmi5: here, take the course’s SCORM package.';

	const elsewhere = entries.find(({ name }) => name.toLowerCase().split('/').at(-1) === manifestName);

	return elsewhere === undefined
		? `There is no ${manifestName} at the zip’s root: this is not a SCORM package.`
		: `There is no ${manifestName} at the zip’s root, but a “${shown(elsewhere.name)}”: zip what is in the folder, not the folder.`;
}

function manifestText(files: ReadonlyMap<string, Entry>): string {
	const entry = files.get(manifestName);
	const bytes = entry === undefined ? null : contents(entry);
	if (bytes === null) return '';

	const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';

	return new TextDecoder(encoding).decode(bytes);
}

function shown(name: string): string {
	return name.replace(/\p{Cc}/gu, '·').slice(0, 120);
}

function count(number: number): string {
	return number.toLocaleString('en');
}
