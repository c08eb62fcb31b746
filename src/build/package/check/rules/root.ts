import { courseStructureName, manifestName } from '../../names.ts';
import type { Finding } from '../finding.ts';
import type { PackageFacts } from '../text-files.ts';

/** The manifest lies at the root, in its exact case, and no folder wraps the package (P-01). A package for the web needs none. */
export function rootFindings(paths: readonly string[], { web }: PackageFacts): Finding[] {
	if (paths.includes(manifestName) && paths.includes(courseStructureName)) return [both];
	if (web || paths.includes(manifestName) || paths.includes(courseStructureName)) return [];

	const likeIt = paths.find((path) => path.split(/[/\\]/).at(-1)?.toLowerCase() === manifestName);

	return [
		likeIt === undefined
			? finding('', `there is no ${manifestName}: this zip is not a SCORM package`)
			: finding(likeIt, `the manifest must be called ${manifestName} and lie at the root of the zip`)
	];
}

const both: Finding = {
	rule: 'X-17',
	file: courseStructureName,
	message: `${manifestName} stands beside it, and an LMS may pick either`,
	advice: 'make two zips, one for SCORM and one for cmi5'
};

function finding(file: string, message: string): Finding {
	const advice = `zip the files themselves, not the folder around them, with ${manifestName} among them`;

	return { rule: 'P-01', file, message, advice };
}
