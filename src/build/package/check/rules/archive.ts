import { crc32 } from 'node:zlib';
import { manifestName } from '../../names.ts';
import { inOrder } from '../../zip.ts';
import { contents } from '../archive.ts';
import type { Archive, Entry } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { repeated } from '../repeated.ts';

const repack = 'pack the files again with this project’s own packaging';
const firstOfJanuary1980 = 0x00210000;

/** The zip itself: what old and wary readers refuse, and what hides tricks (P-20, S-05). */
export function archiveFindings({ entries, leading, trailing, zip64 }: Archive): Finding[] {
	const whole: [boolean, string][] = [
		[zip64, 'the zip is in the ZIP64 format'],
		[leading > 0, `${leading} bytes stand before the first file`],
		[trailing > 0, `${trailing} bytes stand after the end of the zip`],
		[entries.length > 50_000, `the zip holds ${entries.length} files, more than 50,000`],
		[
			total(entries, 'size') > 200 * total(entries, 'packedSize'),
			'the zip unpacks to more than 200 times its size'
		],
		[!ordered(entries), `the files do not stand in order: ${manifestName} first, then by name`],
		[entries.some(({ modified }) => modified !== firstOfJanuary1980), 'files carry the time of their making']
	];

	return [
		...whole.filter(([wrong]) => wrong).map(([, message]) => finding('', message)),
		...repeated(entries.map(({ name }) => name)).map((name) =>
			finding(name, 'the zip holds two files of this name')
		),
		...entries.flatMap(entryFindings)
	];
}

function entryFindings(entry: Entry): Finding[] {
	const { name, localName, flags, method, mode, zip64, packed } = entry;
	const readable = packed !== null && [0, 8].includes(method) && (flags & 1) === 0 && !zip64;
	const wrong: [boolean, string][] = [
		[name.includes('\\'), 'the name has a backslash, which some readers take as part of the file name'],
		[/^([/\\]|[A-Za-z]:)/.test(name), 'the name is absolute: unpacking it would write outside the package'],
		[name.split(/[/\\]/).includes('..'), 'the name climbs out of the package with “..”'],
		[(mode & 0xf000) === 0xa000, 'a symbolic link'],
		[(flags & 1) === 1, 'the file is encrypted'],
		[
			method !== 0 && method !== 8,
			`the file is packed by method ${method}; only stored and deflate are safe`
		],
		[zip64, 'the file is kept in the ZIP64 format'],
		[localName !== null && localName !== name, `the file’s own header calls it “${localName}”`],
		[
			!zip64 && (packed === null || (readable && damaged(entry))),
			'the file is damaged and cannot be unpacked'
		]
	];

	return wrong.filter(([is]) => is).map(([, message]) => finding(name, message));
}

function damaged(entry: Entry): boolean {
	const data = contents(entry);

	return data === null || crc32(data) !== entry.crc;
}

function ordered(entries: readonly Entry[]): boolean {
	const names = entries.map(({ name }) => name);

	return inOrder(names).every((name, index) => name === names[index]);
}

function total(entries: readonly Entry[], size: 'size' | 'packedSize'): number {
	return entries.reduce((sum, entry) => sum + entry[size], 0);
}

function finding(file: string, message: string): Finding {
	return { rule: 'P-20', file, message, advice: repack };
}
