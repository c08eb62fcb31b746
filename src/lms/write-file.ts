import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

let written = 0;

/**
 * Writes a whole file or nothing: the bytes go to a neighbour, reach the disk, and take the file's name in one step.
 * Synchronous on purpose: no signal and no second request comes between reading a file and writing it.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });

	const neighbour = `${file}.${process.pid}-${++written}.tmp`;
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;

	try {
		withFile(neighbour, 'wx', (descriptor) => {
			for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
			fsyncSync(descriptor);
		});
		renameSync(neighbour, file);
	} catch (error) {
		rmSync(neighbour, { force: true });
		throw error;
	}

	// The new name itself is on disk only when its folder is. Windows cannot open folders, and does not need it.
	if (process.platform !== 'win32') withFile(dirname(file), 'r', fsyncSync);
}

function withFile(path: string, flags: string, use: (descriptor: number) => void): void {
	const descriptor = openSync(path, flags);

	try {
		use(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
