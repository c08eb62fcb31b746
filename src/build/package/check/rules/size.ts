import { extensionOf } from '../../names.ts';
import type { Finding } from '../finding.ts';

const megabyte = 1024 * 1024;

/** The zip is small enough to upload anywhere, and so is its name (P-21). */
export function sizeFindings(bytes: number, paths: readonly string[], name: string | null): Finding[] {
	const limit = paths.some((path) => extensionOf(path) === 'mp4') ? 1024 : 50;
	const findings: Finding[] = [];

	if (bytes > limit * megabyte) {
		findings.push({
			rule: 'P-21',
			file: '',
			message: `the zip has ${Math.ceil(bytes / megabyte)} MB, more than ${limit} MB`,
			advice: 'make pictures and films smaller or leave some out: many systems refuse large uploads'
		});
	}
	if (name !== null && !/^[a-z0-9-]+\.zip$/.test(name)) {
		findings.push({
			rule: 'P-21',
			file: '',
			message: `the zip’s name “${name}” is not made of a–z, 0–9 and hyphen alone`,
			advice: 'name it in the form course-audience-standard.zip'
		});
	}

	return findings;
}
