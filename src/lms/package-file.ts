import { contents } from '../build/package/check/archive.ts';
import { mediaType } from './media-type.ts';
import type { Package } from './packages.ts';
import { file } from './reply.ts';
import type { Reply } from './reply.ts';

/** A file straight out of the zip. Only paths that the zip lists exist: there is no folder to climb out of. */
export function packageFile({ files }: Package, path: string): Reply | null {
	const entry = files.get(path);
	const bytes = entry === undefined ? null : contents(entry);
	if (entry === undefined || bytes === null) return null;

	return file(mediaType(path), `${entry.crc.toString(16)}-${entry.size}`, bytes);
}
