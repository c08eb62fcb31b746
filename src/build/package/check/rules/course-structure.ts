import type { Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';
import { courseStructureSchema } from '../../course-structure.ts';
import { courseStructureName } from '../../names.ts';
import type { Finding } from '../finding.ts';
import { attribute, child, descendants, parseManifest } from '../manifest-document.ts';
import { repeated } from '../repeated.ts';
import { longest } from './schema.ts';

/** A cmi5 package's cmi5.xml: valid by its schema, and what no schema says. */
export async function courseStructureFindings(
	bytes: Uint8Array | undefined,
	paths: readonly string[]
): Promise<Finding[]> {
	if (bytes === undefined) return [];
	const text = new TextDecoder().decode(bytes);
	if (text.length > longest) return [finding('schema', 'cmi5.xml is too long to be read', 'shorten it')];

	const root = parseManifest(text);

	return [
		...(await schemaFindings(text)),
		...(root === null
			? []
			: [...identifiers(root), ...units(root).flatMap((unit) => unitFindings(unit, paths))])
	];
}

async function schemaFindings(text: string): Promise<Finding[]> {
	const result = await validateXML({
		xml: { fileName: courseStructureName, contents: text },
		schema: { fileName: 'CourseStructure.xsd', contents: courseStructureSchema() }
	}).catch((error: unknown) => String(error));
	const messages =
		typeof result === 'string'
			? [`it cannot be validated: ${result}`]
			: result.errors.map(
					({ loc, message }) => `line ${loc?.lineNumber ?? 0}: ${message.replace(/\{[^}]*\}/g, '')}`
				);

	return messages.map((message) => finding('schema', message, 'write it as CourseStructure.xsd asks'));
}

/** LMSs tell courses, blocks and units apart by their ids, and xAPI takes only whole addresses for them. */
function identifiers(root: Element): Finding[] {
	const ids = ['course', 'block', 'au']
		.flatMap((name) => descendants(root, name))
		.map((element) => attribute(element, 'id') ?? '');

	return [
		...repeated(ids).map((id) => finding('X-17', `the id “${id}” is used twice`, 'give each its own')),
		...ids
			.filter((id) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id))
			.map((id) =>
				finding('X-17', `the id “${id}” is not an IRI`, 'write one such as urn:uuid:… or https://…')
			)
	];
}

function unitFindings(unit: Element, paths: readonly string[]): Finding[] {
	const url = (child(unit, 'url')?.textContent ?? '').trim();
	const path = url.replace(/[?#].*$/, '');
	const isRelative = !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
	const reserved = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].filter((name) =>
		new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]).has(name)
	);
	const wrong: [boolean, string, string, string][] = [
		[
			isRelative && !paths.includes(path),
			'X-01',
			`the unit launches “${url}”, which is not in the zip`,
			'let <url> name a page of the package'
		],
		[
			reserved.length > 0,
			'X-01',
			`the unit’s <url> sets ${reserved.join(', ')}, which the LMS sets`,
			'take it out of the address'
		],
		[
			attribute(unit, 'moveOn') === null,
			'X-17',
			'the unit does not say moveOn, so that nothing has to be done in it',
			'write moveOn="Completed", "Passed" or "CompletedAndPassed"'
		]
	];

	return wrong.filter(([is]) => is).map(([, rule, message, advice]) => finding(rule, message, advice));
}

function units(root: Element): Element[] {
	return descendants(root, 'au');
}

function finding(rule: string, message: string, advice: string): Finding {
	return { rule, file: courseStructureName, message, advice };
}
