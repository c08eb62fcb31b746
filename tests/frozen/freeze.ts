/** `npm run freeze`: keeps the states of this version's packages for ever. Run once, when a version is released. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../src/build/course-for.ts';
import { outlineOf } from '../../src/build/outline.ts';
import { encodeState } from '../../src/tracking/state/state.ts';
import { learners } from './learners.ts';
import { folder, type Release } from './release.ts';

const { courses, slots } = await readAll(join(import.meta.dirname, '../..'));
const version = courses[0]?.version ?? '';
const path = join(folder, `${version}.json`);

if (existsSync(path)) {
	console.error(`${version} is frozen already: give imsmanifest.xml its next version first`);
	process.exitCode = 1;
} else {
	const release: Release = {
		version,
		slots,
		learners: courses.flatMap((course) => {
			const outline = outlineOf(course);

			return Object.entries(learners(course, outline)).map(([name, progress]) => ({
				audience: course.audience,
				name,
				state: encodeState(progress, outline.slots),
				progress
			}));
		})
	};
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, `${JSON.stringify(release, null, '\t')}\n`);
	console.log(`tests/frozen/releases/${version}.json: commit it with the release`);
}
