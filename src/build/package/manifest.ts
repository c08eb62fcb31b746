import type { Course } from '../../course/course.ts';
import { isControlDocument } from './control-documents.ts';
import { manifestName } from './names.ts';
import { standards } from './standards.ts';
import type { Standard } from './standards.ts';

/** What a package says of its course. The language has no place in a manifest short of LOM metadata (P-23). */
export type PackagedCourse = Pick<
	Course,
	'id' | 'version' | 'audience' | 'edition' | 'language' | 'title' | 'summary'
> & {
	/** Percent, 0 to 100; null where nothing is examined. */
	passMark: number | null;
	/** Its modules, then its final test, for packages of several SCOs. */
	scos: readonly PackagedSco[];
};

interface Activity {
	/** Ends the identifiers of its item and its resource, and never changes (P-07). */
	id: string;
	title: string;
	/** Path of its launch page. */
	page: string;
	passMark: number | null;
}

export interface PackagedSco extends Activity {
	html: Uint8Array;
}

export interface ManifestOptions {
	/** SCORM 1.2: let the LMS judge the score by `masteryscore`. Left out by default (P-24). */
	masteryScore?: boolean;
}

/**
 * A package's imsmanifest.xml: one organization, one item, one SCO. Its identifiers are promises to learning management
 * systems; they follow the course's id and edition and nothing else (P-07). The editions of one audience are courses of their own to
 * an LMS, which may hold both.
 */
export function manifest(
	course: PackagedCourse,
	standard: Standard,
	files: readonly string[],
	options: ManifestOptions = {}
): string {
	const { title, passMark } = course;
	const whole = { id: 'course', title, page: 'index.html', passMark };
	const { scormtype } = standards[standard];

	return manifestWith(course, standard, {
		items: item(whole, standard, options, ['continue', 'previous', ...lossy]),
		resources: resource(whole, scormtype, listed(files))
	});
}

/**
 * The same with an item and a SCO for each module and the final test. What they share is a resource that they depend on
 * (P-09, P-10); only the test's score and success count for the course, and every SCO's completion.
 */
export function multiScoManifest(
	course: PackagedCourse,
	standard: Standard,
	shared: readonly string[],
	options: ManifestOptions = {}
): string {
	const { scormtype } = standards[standard];
	const counts = ({ passMark }: Activity) => course.passMark === null || passMark !== null;

	return manifestWith(course, standard, {
		items: course.scos.flatMap((sco) => item(sco, standard, options, lossy, counts(sco))),
		resources: [
			...course.scos.flatMap((sco) => resource(sco, scormtype, [sco.page], 'RES_shared')),
			`		<resource identifier="RES_shared" type="webcontent" adlcp:${scormtype}="asset">`,
			...fileLines(packed(shared)),
			'		</resource>'
		]
	});
}

function manifestWith(
	course: PackagedCourse,
	standard: Standard,
	{ items, resources }: { items: string[]; resources: string[] }
): string {
	const { schemaversion, sequenced, organization } = standards[standard];

	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier(course)}" version="${version(course)}"
${namespaceLines(standard)}>
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>${schemaversion}</schemaversion>
	</metadata>
	<organizations default="ORG_course">
		<organization identifier="ORG_course"${organization}>
			<title>${escaped(shortened(course.title))}</title>
${lines(items)}${lines(sequenced ? freeChoice : [])}		</organization>
	</organizations>
	<resources>
${lines(resources)}	</resources>
</manifest>
`;
}

/** `hidden`: buttons that the LMS shall not show. `counts`: success and score are part of the course's. */
function item(
	activity: Activity,
	standard: Standard,
	options: ManifestOptions,
	hidden: readonly string[],
	counts = true
): string[] {
	const { id, title } = activity;

	return [
		`			<item identifier="ITEM_${id}" identifierref="RES_${id}" isvisible="true">`,
		`				<title>${escaped(shortened(title))}</title>`,
		...(standards[standard].sequenced
			? sequencedItem(activity, hidden, counts)
			: plainItem(activity, options)),
		'			</item>'
	];
}

function resource(
	{ id, page }: Activity,
	scormtype: string,
	files: readonly string[],
	needs?: string
): string[] {
	return [
		`		<resource identifier="RES_${id}" type="webcontent" adlcp:${scormtype}="sco" href="${page}">`,
		...fileLines(files),
		...(needs === undefined ? [] : [`			<dependency identifierref="${needs}"/>`]),
		'		</resource>'
	];
}

function fileLines(files: readonly string[]): string[] {
	return files.map((file) => `			<file href="${escaped(file)}"/>`);
}

function identifier({ id, edition }: PackagedCourse): string {
	if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id)) throw new Error(`“${id}” cannot be an XML identifier (P-06)`);

	return `${id}-${edition}`;
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

function plainItem({ passMark }: Activity, { masteryScore = false }: ManifestOptions): string[] {
	if (!masteryScore || passMark === null) return [];

	return [`				<adlcp:masteryscore>${passMark}</adlcp:masteryscore>`];
}

/** These throw an attempt's data away (P-29). */
const lossy = ['abandon', 'abandonAll'];

/** The SCO alone says what was completed and passed (P-25 to P-27), and nothing throws an attempt away (P-29). */
function sequencedItem({ passMark }: Activity, hidden: readonly string[], counts: boolean): string[] {
	return [
		'				<imsss:sequencing>',
		...(counts ? [] : [completionAlone]),
		...(passMark === null ? [] : objective(passMark)),
		'					<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
		'				</imsss:sequencing>',
		'				<adlnav:presentation>',
		'					<adlnav:navigationInterface>',
		...hidden.map((button) => `						<adlnav:hideLMSUI>${button}</adlnav:hideLMSUI>`),
		'					</adlnav:navigationInterface>',
		'				</adlnav:presentation>'
	];
}

/** A module beside a test counts for the course's completion, and neither for its success nor for its score. */
const completionAlone = '					<imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/>';

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

/** Every file of the package, the launch page first (P-08, P-10). */
function listed(files: readonly string[]): string[] {
	if (!files.includes('index.html')) throw new Error('a package needs an index.html to launch (P-08)');

	return ['index.html', ...packed(files).filter((file) => file !== 'index.html')];
}

/** Without the manifest and the control documents, which need not be listed. */
function packed(files: readonly string[]): string[] {
	return files.filter((file) => file !== manifestName && !isControlDocument(file)).sort();
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
