import { manifestName } from '../../names.ts';
import type { Finding } from '../finding.ts';
import { isForTheWeb, type TextFile } from '../text-files.ts';

/** The manifest lies at the root, in its exact case, and no folder wraps the package (P-01). A package for the web needs none. */
export function rootFindings(paths: readonly string[], texts: readonly TextFile[]): Finding[] {
	if (paths.includes(manifestName)) return [];
	if (texts.some((file) => file.path === 'index.html' && isForTheWeb(file))) return [];

	const likeIt = paths.find((path) => path.split(/[/\\]/).at(-1)?.toLowerCase() === manifestName);

	return [
		likeIt === undefined
			? finding('', `there is no ${manifestName}: this zip is not a SCORM package`)
			: finding(likeIt, `the manifest must be called ${manifestName} and lie at the root of the zip`)
	];
}

function finding(file: string, message: string): Finding {
	const advice = `zip the files themselves, not the folder around them, with ${manifestName} among them`;

	return { rule: 'P-01', file, message, advice };
}
