import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { escaped, shortened, type PackagedCourse } from './manifest.ts';

/** The published schema of cmi5.xml, byte for byte; packages need not carry it. */
export function courseStructureSchema(): Uint8Array {
	return new Uint8Array(readFileSync(new URL('schemas/cmi5/CourseStructure.xsd', import.meta.url)));
}

/**
 * A cmi5 package's cmi5.xml: one course with one assignable unit. Its ids are promises to learning management systems; they
 * follow the course's id and edition and nothing else (P-07).
 */
export function courseStructure(course: PackagedCourse): string {
	const { passMark } = course;
	// left out, nothing would ever be satisfied by anything.
	const moveOn = passMark === null ? 'Completed' : 'CompletedAndPassed';
	const mark = passMark === null ? '' : ` masteryScore="${passMark / 100}"`;
	const words = (indent: string) =>
		(
			[
				['title', course.title],
				['description', course.summary]
			] as const
		)
			.map(([name, text]) => `${indent}<${name}>${langstring(text, course)}</${name}>\n`)
			.join('');

	return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
	<course id="${iri(course, 'course')}">
${words('\t\t')}	</course>
	<au id="${iri(course, 'au')}" moveOn="${moveOn}"${mark} launchMethod="AnyWindow">
${words('\t\t')}		<url>index.html</url>
	</au>
</courseStructure>
`;
}

function langstring(text: string, { language }: PackagedCourse): string {
	return `<langstring lang="${escaped(language)}">${escaped(shortened(text))}</langstring>`;
}

/** An IRI that needs nobody's domain: a UUID made from a name (version 5). */
function iri({ id, edition }: PackagedCourse, what: 'course' | 'au'): string {
	const hash = createHash('sha1').update(`${id}/${edition}/${what}`).digest('hex');

	return `urn:uuid:${hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5')}`;
}
