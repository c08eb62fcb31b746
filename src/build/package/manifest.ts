import type { Course } from '../../course/course.ts';
import { isControlDocument } from './control-documents.ts';
import { manifestName } from './names.ts';
import { standards } from './standards.ts';
import type { Standard } from './standards.ts';

/** What a package says of its course. The language has no place in a manifest short of LOM metadata (P-23). */
export type PackagedCourse = Pick<
	Course,
	'id' | 'version' | 'audience' | 'language' | 'title' | 'summary'
> & {
	/** Percent, 0 to 100; null where nothing is examined. */
	passMark: number | null;
};

export interface ManifestOptions {
	/** SCORM 1.2: let the LMS judge the score by `masteryscore`. Left out by default (P-24). */
	masteryScore?: boolean;
}

/**
 * A package's imsmanifest.xml: one organization, one item, one SCO. Its identifiers are promises to learning management
 * systems; they follow the course's id and audience and nothing else (P-07).
 */
export function manifest(
	course: PackagedCourse,
	standard: Standard,
	files: readonly string[],
	options: ManifestOptions = {}
): string {
	const { schemaversion, scormtype, sequenced, organization } = standards[standard];
	const title = escaped(shortened(course.title));

	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier(course)}" version="${version(course)}"
${namespaceLines(standard)}>
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>${schemaversion}</schemaversion>
	</metadata>
	<organizations default="ORG_course">
		<organization identifier="ORG_course"${organization}>
			<title>${title}</title>
			<item identifier="ITEM_course" identifierref="RES_course" isvisible="true">
				<title>${title}</title>
${lines(sequenced ? sequencedItem(course) : plainItem(course, options))}			</item>
${lines(sequenced ? freeChoice : [])}		</organization>
	</organizations>
	<resources>
		<resource identifier="RES_course" type="webcontent" adlcp:${scormtype}="sco" href="index.html">
${lines(listed(files).map((file) => `			<file href="${escaped(file)}"/>`))}		</resource>
	</resources>
</manifest>
`;
}

function identifier({ id, audience }: PackagedCourse): string {
	if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id)) throw new Error(`“${id}” cannot be an XML identifier (P-06)`);

	return `${id}-${audience}`;
}

function version({ version }: PackagedCourse): string {
	if (version.length > 20) throw new Error(`the version “${version}” is longer than 20 characters (P-07)`);

	return escaped(version);
}

function namespaceLines(standard: Standard): string {
	const { namespaces } = standards[standard];

	return [
		...namespaces.map(({ prefix, uri }) => `xmlns${prefix && ':'}${prefix}="${uri}"`),
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		`xsi:schemaLocation="${namespaces.map(({ uri, schema }) => `${uri} ${schema}`).join(' ')}"`
	]
		.map((line) => `	${line}`)
		.join('\n');
}

function plainItem({ passMark }: PackagedCourse, { masteryScore = false }: ManifestOptions): string[] {
	if (!masteryScore || passMark === null) return [];

	return [`				<adlcp:masteryscore>${passMark}</adlcp:masteryscore>`];
}

/** The SCO alone says what was completed and passed (P-25 to P-27), and nothing throws an attempt away (P-29). */
function sequencedItem({ passMark }: PackagedCourse): string[] {
	return [
		'				<imsss:sequencing>',
		...(passMark === null ? [] : objective(passMark)),
		'					<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
		'				</imsss:sequencing>',
		'				<adlnav:presentation>',
		'					<adlnav:navigationInterface>',
		...['continue', 'previous', 'abandon', 'abandonAll'].map(
			(button) => `						<adlnav:hideLMSUI>${button}</adlnav:hideLMSUI>`
		),
		'					</adlnav:navigationInterface>',
		'				</adlnav:presentation>'
	];
}

function objective(passMark: number): string[] {
	return [
		'					<imsss:objectives>',
		'						<imsss:primaryObjective objectiveID="course_objective" satisfiedByMeasure="true">',
		`							<imsss:minNormalizedMeasure>${passMark / 100}</imsss:minNormalizedMeasure>`,
		'						</imsss:primaryObjective>',
		'					</imsss:objectives>'
	];
}

/** With neither choice nor flow a single SCO cannot start (P-28). */
const freeChoice = [
	'			<imsss:sequencing>',
	'				<imsss:controlMode choice="true" flow="true"/>',
	'			</imsss:sequencing>'
];

/** Every file of the package but the manifest and the control documents, the launch page first (P-08, P-10). */
function listed(files: readonly string[]): string[] {
	if (!files.includes('index.html')) throw new Error('a package needs an index.html to launch (P-08)');

	const others = files.filter(
		(file) => file !== 'index.html' && file !== manifestName && !isControlDocument(file)
	);

	return ['index.html', ...others.sort()];
}

/** At most 200 characters (P-22), of which none is unknown to XML. */
export function shortened(title: string): string {
	const characters = [...title.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
	if (characters.length <= 200) return characters.join('');

	return `${characters.slice(0, 199).join('').trimEnd()}…`;
}

export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function lines(rows: readonly string[]): string {
	return rows.map((row) => `${row}\n`).join('');
}
