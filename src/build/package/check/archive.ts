import { inflateRawSync } from 'node:zlib';

/** A file or folder as the zip's central directory tells of it. */
export interface Entry {
	name: string;
	/** Where its local header starts. */
	offset: number;
	/** The name in the entry's local header, which some readers believe instead; null where there is no such header. */
	localName: string | null;
	flags: number;
	/** 0 is stored, 8 is deflate. */
	method: number;
	/** Time and date as the format keeps them, date in the high half. */
	modified: number;
	crc: number;
	packedSize: number;
	size: number;
	/** Unix file mode; 0 where the zip was not made on Unix. */
	mode: number;
	zip64: boolean;
	/** The bytes as packed; null where they lie outside the zip. */
	packed: Uint8Array | null;
}

export interface Archive {
	entries: Entry[];
	/** Bytes before the first entry. */
	leading: number;
	/** Bytes after the end record and its comment. */
	trailing: number;
	zip64: boolean;
}

const endSize = 22;

/** Reads a zip's central directory by hand, to see what libraries hide; null where there is none. */
export function readArchive(bytes: Uint8Array): Archive | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

	for (let end = bytes.length - endSize; end >= 0; end -= 1) {
		if (bytes[end] !== 0x50 || view.getUint32(end, true) !== 0x06054b50) continue;

		const entries = readEntries(bytes, view, end);
		if (entries === null) continue;

		return {
			entries,
			leading: entries.reduce((least, { offset }) => Math.min(least, offset), entries.length === 0 ? 0 : end),
			trailing: Math.max(0, bytes.length - end - endSize - view.getUint16(end + 20, true)),
			zip64: end >= 20 && view.getUint32(end - 20, true) === 0x07064b50
		};
	}

	return null;
}

/** An entry's contents, or null where they cannot be had or would be more than the zip promises. */
export function contents(entry: Entry): Uint8Array | null {
	if (entry.packed === null || (entry.flags & 1) === 1) return null;
	if (entry.method === 0) return entry.packed.length === entry.size ? entry.packed : null;
	if (entry.method !== 8) return null;

	try {
		const data = inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });

		return data.length === entry.size ? new Uint8Array(data) : null;
	} catch {
		return null;
	}
}

function readEntries(bytes: Uint8Array, view: DataView, end: number): Entry[] | null {
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);

	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;

		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		if (next > end) return null;

		entries.push(readEntry(bytes, view, at, nameLength, extraLength));
		at = next;
	}

	return entries;
}

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	nameLength: number,
	extraLength: number
): Entry {
	const packedSize = view.getUint32(at + 20, true);
	const size = view.getUint32(at + 24, true);
	const offset = view.getUint32(at + 42, true);
	const madeOnUnix = view.getUint8(at + 5) === 3;

	return {
		name: text(bytes, at + 46, nameLength),
		offset,
		...readLocal(bytes, view, offset, packedSize),
		flags: view.getUint16(at + 8, true),
		method: view.getUint16(at + 10, true),
		modified: view.getUint32(at + 12, true),
		crc: view.getUint32(at + 16, true),
		packedSize,
		size,
		mode: madeOnUnix ? view.getUint16(at + 40, true) : 0,
		zip64:
			[packedSize, size, offset].includes(0xffffffff) || hasExtra(view, at + 46 + nameLength, extraLength, 1)
	};
}

function readLocal(
	bytes: Uint8Array,
	view: DataView,
	offset: number,
	packedSize: number
): Pick<Entry, 'localName' | 'packed'> {
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
		return { localName: null, packed: null };
	}

	const nameLength = view.getUint16(offset + 26, true);
	const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
	const whole = start + packedSize <= bytes.length;

	return {
		localName: text(bytes, offset + 30, nameLength),
		packed: whole ? bytes.subarray(start, start + packedSize) : null
	};
}

function hasExtra(view: DataView, start: number, length: number, id: number): boolean {
	for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === id) return true;
	}

	return false;
}

function text(bytes: Uint8Array, start: number, length: number): string {
	return new TextDecoder().decode(bytes.subarray(start, start + length));
}
