import { isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Audience } from '../../course/course.ts';
import type { Reporting } from '../../course/reporting.ts';
import { AUDIENCES, type Organization } from './organization.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';
import { complaint } from './yaml.ts';

export const REPORTING = 'reporting.yaml';

/** Every option and what it may be, the default first. */
export const OPTIONS: { [Key in keyof Reporting]: readonly Reporting[Key][] } = {
	'masteryscore-in-manifest': [false, true],
	'scorm12-final-word': ['passed', 'completed'],
	'exit-when-complete': ['suspend', 'normal'],
	interactions: ['on', 'off'],
	completion: ['lessons-and-exam', 'lessons', 'exam']
};

/** The options that ask for a final test; an audience without one cannot choose them for itself. */
const NEEDS_EXAM = ['completion: exam', 'completion: lessons-and-exam', 'masteryscore-in-manifest: true'];

/** What holds for one audience: its own options, else the general ones, else the defaults. */
export type ReportingFor = (audience: Audience) => Reporting;

/** Reads the options; where there is no file, the defaults hold. */
export function readReporting(
	file: SourceFile | null,
	organizations: readonly Pick<Organization, 'audience' | 'exam'>[]
): ReportingFor {
	const top = file && readMap(file);
	if (!top) return () => defaults();

	const general: Partial<Reporting> = {};
	const own = new Map<Audience, Partial<Reporting>>();

	for (const pair of top.items) {
		const audience = AUDIENCES.find((one) => one === nameOf(pair));
		if (audience === undefined) readOption(file, pair, general, [...Object.keys(OPTIONS), ...AUDIENCES]);
		else
			own.set(
				audience,
				readOwn(
					file,
					pair,
					organizations.find((one) => one.audience === audience)
				)
			);
	}

	return (audience) => ({ ...defaults(), ...general, ...own.get(audience) });
}

/** The options that differ from their defaults, as the file says them. */
export function chosenOptions(reporting: Reporting): string[] {
	const before = defaults();

	return KEYS.filter((key) => reporting[key] !== before[key]).map((key) => `${key}: ${reporting[key]}`);
}

const KEYS = Object.keys(OPTIONS) as (keyof Reporting)[];

function defaults(): Reporting {
	return Object.fromEntries(KEYS.map((key) => [key, OPTIONS[key][0]])) as unknown as Reporting;
}

/** The file's keys; none where it is empty or cannot be read. */
function readMap(file: SourceFile): YAMLMap | null {
	const document = parseDocument(file.text, { prettyErrors: false });
	for (const error of document.errors) {
		const { message, advice } = complaint(error, 'the file');
		file.report(error.pos[0], 'reporting', message, advice);
	}
	if (document.errors.length > 0 || document.contents === null) return null;
	if (isMap(document.contents)) return document.contents;

	file.report(startOf(document.contents), 'reporting', 'these are no options', 'one a line:  key: value');
	return null;
}

/** The options that stand under an audience's name. */
function readOwn(
	file: SourceFile,
	pair: Pair,
	organization: Pick<Organization, 'exam'> | undefined
): Partial<Reporting> {
	const own: Partial<Reporting> = {};
	if (!isMap(pair.value)) {
		const advice = `indent them under the name:  ${nameOf(pair)}:  and on the next line    interactions: off`;
		file.report(startOf(pair.key), 'reporting', `no options stand under "${nameOf(pair)}"`, advice);
		return own;
	}

	for (const option of pair.value.items) {
		readOption(file, option, own, Object.keys(OPTIONS));
		const line = `${nameOf(option)}: ${valueOf(option)}`;
		if (organization?.exam !== null || !NEEDS_EXAM.includes(line)) continue;

		file.report(
			startOf(option.key),
			'reporting',
			`the ${nameOf(pair)} have no final test, so "${line}" says nothing`,
			'delete the line: they are done when all lessons are read and the red-flag questions are right'
		);
	}

	return own;
}

function readOption(file: SourceFile, pair: Pair, into: Partial<Reporting>, known: readonly string[]): void {
	const name = nameOf(pair);
	const key = KEYS.find((one) => one === name);
	if (key === undefined) {
		reportUnknown(file, startOf(pair.key), { what: 'option', name, known });
		return;
	}

	const values: readonly unknown[] = OPTIONS[key];
	const value = isScalar(pair.value) ? pair.value.value : undefined;
	if (values.includes(value)) {
		Object.assign(into, { [key]: value });
		return;
	}

	file.report(
		startOf(pair.value ?? pair.key),
		'reporting',
		`"${key}" cannot be "${valueOf(pair)}"`,
		`write one of:  ${values.map((one) => `${key}: ${String(one)}`).join('  ')}`
	);
}

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
const valueOf = ({ value }: Pair): string => String((isScalar(value) ? value.value : value) ?? '');
const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;
