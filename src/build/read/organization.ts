import type { Element } from '@xmldom/xmldom';
import type { Audience } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import type { Language } from '../../course/languages.ts';
import { childrenOf, placeOf, placeOfAttribute } from './manifest-xml.ts';
import { inspectPrerequisites } from './prerequisites.ts';
import type { Resource } from './resources.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** A page in the table of contents: a source file, and where the manifest names it. */
interface Listed {
	path: string;
	at: number;
}

interface ListedModule {
	id: string;
	at: number;
	pages: Listed[];
}

/** The table of contents of one audience, in one language. */
export interface Organization {
	audience: Audience;
	/** `null`: the source, as the authors wrote it. */
	translation: Language | null;
	at: number;
	modules: ListedModule[];
	exam: (Listed & { passMark: number }) | null;
}

export const AUDIENCES: readonly Audience[] = ['patients', 'nurses', 'students'];

/** What an organization may be called: an audience, or an audience and the language that its course was translated into. */
const NAMES = AUDIENCES.flatMap((audience) => [
	{ name: audience, audience, translation: null },
	...LANGUAGES.slice(1).map((language) => ({
		name: `${audience}-${language}`,
		audience,
		translation: language
	}))
]);

/** An organization's identifier, with which those of its modules begin. */
export const nameOf = ({ audience, translation }: Pick<Organization, 'audience' | 'translation'>): string =>
	translation === null ? audience : `${audience}-${translation}`;

/** Reads one table of contents; `null` when nobody knows the audience. */
export function readOrganization(
	file: SourceFile,
	element: Element,
	resources: Map<string, Resource>
): Organization | null {
	const name = element.getAttribute('identifier') ?? '';
	const at = placeOfAttribute(file, element, 'identifier');
	const found = NAMES.find((one) => one.name === name);

	if (found === undefined) {
		reportUnknown(file, at, { what: 'audience', name, known: NAMES.map((one) => one.name) });
		return null;
	}

	const { audience, translation } = found;

	const items = childrenOf(element, 'item');
	const modules = items.filter((item) => !item.hasAttribute('identifierref'));
	const tests = items.filter((item) => item.hasAttribute('identifierref'));
	const [test, ...more] = tests
		.map((item) => readTest(file, item, name, resources))
		.filter((one) => one !== null);

	if (more[0] !== undefined) {
		file.report(more[0].at, 'manifest', `the ${name} have two final tests`, 'keep one');
	}

	if (audience === 'patients' && test !== undefined) {
		file.report(test.at, 'manifest', 'the patients have no final test', 'delete the item');
	}

	inspectPrerequisites(file, element);

	return {
		audience,
		translation,
		at,
		modules: modules.map((item) => readModule(file, item, name, resources)),
		exam: test ?? null
	};
}

/** A module's item has no file of its own; its identifier is the organization's and the module's id. */
function readModule(
	file: SourceFile,
	item: Element,
	name: string,
	resources: Map<string, Resource>
): ListedModule {
	const identifier = item.getAttribute('identifier') ?? '';
	const at = placeOfAttribute(file, item, 'identifier');
	const prefix = `${name}-`;

	if (!identifier.startsWith(prefix)) {
		file.report(
			at,
			'manifest',
			`"${identifier}" cannot be a module of the ${name}`,
			`start its identifier with  ${prefix}`
		);
	}

	const pages = childrenOf(item, 'item')
		.map((page) => {
			const listed = readListed(file, page, resources);
			const stray = [...childrenOf(page, 'masteryscore'), ...childrenOf(page, 'item')][0];

			if (stray !== undefined) {
				file.report(
					placeOf(file, stray),
					'manifest',
					`a page of a module holds no <${stray.tagName}>`,
					'only the final test, outside the modules, has a pass mark'
				);
			}

			if (listed !== null && isTest(listed.path)) {
				file.report(
					listed.at,
					'manifest',
					'a final test cannot stand in a module',
					'put it after the modules'
				);
				return null;
			}

			return listed;
		})
		.filter((one) => one !== null);

	if (pages.length === 0) {
		file.report(at, 'manifest', `the module "${identifier}" has no pages`, 'add items that name resources');
	}

	return { id: identifier.startsWith(prefix) ? identifier.slice(prefix.length) : identifier, at, pages };
}

function readTest(
	file: SourceFile,
	item: Element,
	name: string,
	resources: Map<string, Resource>
): Organization['exam'] {
	const listed = readListed(file, item, resources);
	if (listed === null) return null;

	if (!isTest(listed.path)) {
		file.report(
			listed.at,
			'manifest',
			`${listed.path} stands outside a module`,
			`put its item into a module of the ${name}; only quizzes/final.*.md stands outside`
		);
		return null;
	}

	const [score] = childrenOf(item, 'masteryscore');
	const words = score?.textContent?.trim() ?? '';
	const passMark = Number(words);

	if (words === '' || !(passMark >= 0 && passMark <= 100)) {
		file.report(
			score === undefined ? listed.at : placeOf(file, score),
			'pass-mark',
			score === undefined ? 'the final test has no pass mark' : `"${words}" is not a pass mark`,
			'a number from 0 to 100:  <adlcp:masteryscore>80</adlcp:masteryscore>'
		);
	}

	return { ...listed, passMark };
}

/** What the item's `identifierref` leads to. */
function readListed(file: SourceFile, item: Element, resources: Map<string, Resource>): Listed | null {
	const name = item.getAttribute('identifierref') ?? '';
	const at = placeOfAttribute(file, item, 'identifierref');
	const resource = resources.get(name);

	if (resource === undefined) {
		reportUnknown(file, at, {
			what: 'resource',
			name,
			known: resources.keys(),
			otherwise: 'add a <resource> with this identifier'
		});
		return null;
	}

	resource.used = true;

	return resource.path === null ? null : { path: resource.path, at };
}

/** Final tests are told from quizzes by their file's name. */
const isTest = (path: string): boolean => /^quizzes\/final\.[a-z]+\.md$/.test(path);
