import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience, Slots } from '../../src/course/course.ts';
import type { Progress } from '../../src/tracking/progress.ts';

/** What a release leaves behind for ever: its table of slots, and learners as its packages saved them (T-17). */
export interface Release {
	version: string;
	slots: Slots;
	learners: { audience: Audience; name: string; state: string; progress: Progress }[];
}

export const folder = join(import.meta.dirname, 'releases');

export function releases(): Release[] {
	return readdirSync(folder)
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Release);
}
