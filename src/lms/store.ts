import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from './attempt.ts';
import { rolledUp } from './roll-up.ts';
import { writeWhole } from './write-file.ts';

/** Attempts on disk, a file each. Nothing is held in memory: what was stored survives any end of the process. */
export interface Store {
	/** Numbers of a package's attempts, rising. */
	numbers(packageId: string): number[];
	/** `null`: there is none, or its file cannot be read; such a file is left as it is. */
	read(packageId: string, attempt: number): Attempt | null;
	/** Works the results out and writes; returns what was written. */
	write(attempt: Attempt): Attempt;
}

export function openStore(folder: string): Store {
	const fileOf = (packageId: string, attempt: number): string =>
		join(folder, 'attempts', safe(packageId), `${attempt}.json`);

	return {
		numbers(packageId) {
			const attempts = join(folder, 'attempts', safe(packageId));
			if (!existsSync(attempts)) return [];

			return readdirSync(attempts)
				.flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? [])
				.map(Number)
				.sort((a, b) => a - b);
		},
		read(packageId, attempt) {
			try {
				return JSON.parse(readFileSync(fileOf(packageId, attempt), 'utf8')) as Attempt;
			} catch {
				return null;
			}
		},
		write(attempt) {
			const whole = rolledUp(attempt);
			writeWhole(fileOf(attempt.package, attempt.attempt), JSON.stringify(whole, null, '\t'));

			return whole;
		}
	};
}

/** Package ids come from addresses too: one that could leave the folder is a fault of ours. */
function safe(packageId: string): string {
	if (!/^[a-z0-9][a-z0-9._-]*$/i.test(packageId)) throw new Error(`not a package id: ${packageId}`);

	return packageId;
}
