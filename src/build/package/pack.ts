import type { ManifestOptions, PackagedCourse } from './manifest.ts';
import { standardNames } from './standards.ts';
import { cmi5Target } from './targets/cmi5.ts';
import { multiScoTarget } from './targets/multi-sco.ts';
import { scormTarget } from './targets/scorm.ts';
import type { Target } from './targets/target.ts';
import { webTarget } from './targets/web.ts';
import { zip } from './zip.ts';

export interface PackedZip {
	/** `<course>-<edition>-<target>.zip` */
	name: string;
	bytes: Uint8Array;
}

/** Every kind of package, in the order in which they are made. */
const targets: readonly Target[] = [
	...standardNames.map(scormTarget),
	multiScoTarget('scorm12'),
	multiScoTarget('scorm2004-4th'),
	cmi5Target,
	webTarget
];

/** One zip per target, from the files of one audience's bundle. */
export function packages(
	course: PackagedCourse,
	files: ReadonlyMap<string, Uint8Array>,
	options: ManifestOptions = {}
): PackedZip[] {
	return targets.map((target) => ({
		name: `${course.id}-${course.edition}-${target.name}.zip`,
		bytes: zip(target.files(course, filesFor(target, files), options))
	}));
}

/** The bundle without what only other kinds of package need. */
function filesFor({ parts }: Target, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
	const others = targets.flatMap((other) =>
		other.parts === undefined || other.parts === parts ? [] : [other.parts]
	);

	return new Map([...files].filter(([path]) => !others.some((prefix) => path.startsWith(prefix))));
}
