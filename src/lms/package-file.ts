import { contents, type Entry } from '../build/package/check/archive.ts';
import { mediaType } from './media-type.ts';
import type { Package } from './packages.ts';
import { file } from './reply.ts';
import type { Reply } from './reply.ts';

/** A file straight out of the zip. Only paths that the zip lists exist: there is no folder to climb out of. */
export function packageFile({ files }: Package, path: string): Reply | null {
	const entry = files.get(path);
	const bytes = entry === undefined ? null : contents(entry);
	if (entry === undefined || bytes === null) return null;

	return file(mediaType(path), `${entry.crc.toString(16)}-${entry.size}`, bytes, gzipOf(entry));
}

/** A deflated entry needs nothing but another head and foot to be gzip (RFC 1952): packing it again would cost each learner. */
function gzipOf({ method, packed, crc, size }: Entry): Uint8Array | undefined {
	if (method !== 8 || packed === null) return undefined;

	const foot = Buffer.alloc(8);
	foot.writeUInt32LE(crc, 0);
	foot.writeUInt32LE(size, 4);

	return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]), packed, foot]);
}
