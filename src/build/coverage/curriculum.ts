import { parse } from 'yaml';
import { z } from 'zod';
import type { Audience } from '../../course/course.ts';

export const CURRICULUM = 'modules/curriculum.yaml';

/** What is to be taught: all codes that exist, and those of each audience. */
export interface Curriculum {
	codes: ReadonlySet<string>;
	audiences: Readonly<Record<Audience, readonly string[]>>;
}

const codes = z.array(z.string());
const SHAPE = z.strictObject({ codes, patients: codes, nurses: codes, students: codes });

/** Reads `modules/curriculum.yaml`; throws where it cannot be read. `AN-02..AN-04` stands for three codes. */
export function readCurriculum(text: string): Curriculum {
	const { codes: all, ...audiences } = SHAPE.parse(parse(text));

	return {
		codes: new Set(all.flatMap(codesIn)),
		audiences: {
			patients: audiences.patients.flatMap(codesIn),
			nurses: audiences.nurses.flatMap(codesIn),
			students: audiences.students.flatMap(codesIn)
		}
	};
}

function codesIn(written: string): string[] {
	const [, family, from, other, to] = /^([A-Z]+)-(\d\d)(?:\.\.([A-Z]+)-(\d\d))?$/.exec(written) ?? [];
	if (family === undefined || from === undefined || (other ?? family) !== family)
		throw new Error(`modules/curriculum.yaml: “${written}” is no code and no range such as AN-02..AN-04`);

	const length = Number(to ?? from) - Number(from) + 1;
	if (length < 1) throw new Error(`modules/curriculum.yaml: “${written}” runs backwards`);

	return Array.from({ length }, (_, step) => `${family}-${String(Number(from) + step).padStart(2, '0')}`);
}

/** The curriculum among the sources; null where there is none. */
export function curriculumIn(files: ReadonlyMap<string, string>): Curriculum | null {
	const text = files.get(CURRICULUM);

	return text === undefined ? null : readCurriculum(text);
}
