import { describe, expect, it } from 'vitest';
import { sizeFindings } from '../../../../src/build/package/check/rules/size.ts';

describe('the size and name of a zip', () => {
	it.each([
		['P-21 takes 50 MB', 50, [], 'fbss-nurses-scorm12.zip', 0],
		['P-21 refuses more than 50 MB without films', 51, ['a.png'], 'fbss.zip', 1],
		['P-21 takes more with films', 51, ['a.mp4'], 'fbss.zip', 0],
		['P-21 refuses more than 1 GB', 1025, ['a.mp4'], 'fbss.zip', 1],
		['P-21 refuses a name with a space', 1, [], 'my course.zip', 1],
		['P-21 asks for no name where there is none', 1, [], null, 0]
	])('%s', (_title, megabytes, paths, name, findings) => {
		expect(sizeFindings(megabytes * 1024 * 1024, paths, name)).toHaveLength(findings);
	});
});
