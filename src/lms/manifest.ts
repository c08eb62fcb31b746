import type { Element } from '@xmldom/xmldom';
import {
	attribute,
	child,
	children,
	descendants,
	isTrue,
	organizations,
	parseManifest,
	resources
} from '../build/package/check/manifest-document.ts';
import type { Standard } from './attempt.ts';
import type { Refused } from './read-package.ts';

/** What a launch needs of an imsmanifest.xml. */
export interface Manifest {
	title: string;
	standard: Standard;
	/** In words, such as `SCORM 2004 4th edition`. */
	edition: string;
	/** What the default organization can launch, in its order; at least one. */
	scos: [Sco, ...Sco[]];
}

export interface Sco {
	/** The item's identifier: what attempts are kept by. */
	item: string;
	title: string;
	/** Path in the zip. */
	path: string;
	/** What follows the path in the address, from the href and the item's parameters. */
	query: string;
	launchData: string;
	/** Percent (1.2); empty where the manifest has none. */
	masteryScore: string;
	/** −1 to 1 (2004). */
	scaledPassingScore: string;
	/** 0 to 1 (2004). */
	completionThreshold: string;
	maxTimeAllowed: string;
	timeLimitAction: string;
	/** Ids of the item's objectives, which the course finds in its data model (2004). */
	objectives: string[];
}

/** Reads a manifest by local names, as lenient as LMSs are. `has`: whether the zip holds a path. */
export function readManifest(text: string, has: (path: string) => boolean): Manifest | Refused {
	const root = parseManifest(text);
	if (root === null || root.localName !== 'manifest') {
		return { refused: 'The imsmanifest.xml cannot be read: it is not well-formed XML with a <manifest>.' };
	}

	const organization = defaultOrganization(root);
	const scos =
		organization === null ? [] : leafItems(organization).flatMap((item) => readSco(root, item) ?? []);
	const [first, ...others] = scos;
	if (first === undefined) {
		return {
			refused: 'The manifest names no SCO: no item of its default organization has a resource to launch.'
		};
	}

	const absent = scos.find(({ path }) => !has(path));
	if (absent !== undefined)
		return { refused: `The manifest launches “${absent.path}”, which is not in the zip.` };

	const version = words(child(child(root, 'metadata'), 'schemaversion'));

	return {
		title: words(child(organization, 'title')) || first.title,
		...standardOf(version, text),
		scos: [first, ...others]
	};
}

/** An unknown version is taken for 1.2, as Moodle does; without one the namespace tells (1.1). */
function standardOf(version: string, text: string): Pick<Manifest, 'standard' | 'edition'> {
	const is2004 = /2004|1\.3/.test(version) || (version === '' && text.includes('adlcp_v1p3'));
	if (!is2004) return { standard: 'scorm12', edition: 'SCORM 1.2' };

	const edition = /\d\w\w edition/i.exec(version)?.[0].toLowerCase();

	return { standard: 'scorm2004', edition: edition === undefined ? 'SCORM 2004' : `SCORM 2004 ${edition}` };
}

function defaultOrganization(root: Element): Element | null {
	const all = organizations(root);
	const wanted = attribute(child(root, 'organizations') ?? root, 'default');

	return all.find((organization) => attribute(organization, 'identifier') === wanted) ?? all[0] ?? null;
}

function leafItems(organization: Element): Element[] {
	return descendants(organization, 'item').filter((item) => child(item, 'item') === null);
}

function readSco(root: Element, item: Element): Sco | null {
	const resource = resources(root).find(
		(candidate) => attribute(candidate, 'identifier') === attribute(item, 'identifierref')
	);
	const href = resource === undefined ? null : attribute(resource, 'href');
	if (resource === undefined || href === null || !isSco(resource)) return null;

	const base = [root, child(root, 'resources'), resource].map((element) =>
		element === null ? '' : (attribute(element, 'base') ?? '')
	);
	const [path = '', query = ''] = splitQuery(base.join('') + href);
	const objectives = child(child(item, 'sequencing'), 'objectives');

	return {
		item: attribute(item, 'identifier') ?? '',
		title: words(child(item, 'title')),
		path: decoded(path),
		query: withParameters(query, attribute(item, 'parameters') ?? ''),
		launchData: words(child(item, 'datafromlms') ?? child(item, 'dataFromLMS')),
		masteryScore: words(child(item, 'masteryscore')),
		scaledPassingScore: passingScore(child(objectives, 'primaryObjective')),
		completionThreshold: threshold(child(item, 'completionThreshold')),
		maxTimeAllowed: words(child(item, 'maxtimeallowed')),
		timeLimitAction: words(child(item, 'timelimitaction') ?? child(item, 'timeLimitAction')),
		objectives: children(objectives).flatMap((objective) => attribute(objective, 'objectiveID') || [])
	};
}

/** `scormtype` in 1.2, `scormType` in 2004; wrong case happens (P-08). */
function isSco(resource: Element): boolean {
	const type = attribute(resource, 'scormtype') ?? attribute(resource, 'scormType');

	return type?.toLowerCase() === 'sco';
}

/** 2004: the pass mark is the primary objective's measure, if that decides (P-25). 1 is the standard's default. */
function passingScore(primary: Element | null): string {
	if (primary === null || !isTrue(attribute(primary, 'satisfiedByMeasure'))) return '';

	return words(child(primary, 'minNormalizedMeasure')) || '1';
}

/** 3rd edition: the text. 4th: `minProgressMeasure` where `completedByMeasure` says so. */
function threshold(element: Element | null): string {
	if (element === null) return '';
	if (isTrue(attribute(element, 'completedByMeasure')))
		return attribute(element, 'minProgressMeasure') ?? '1';

	return words(element);
}

function splitQuery(href: string): [string, string] {
	const end = href.search(/[?#]/);

	return end < 0 ? [href, ''] : [href.slice(0, end), href.slice(end)];
}

/** CAM 3.4.3.1: `?a=b`, `&a=b`, `a=b` join the query, `#x` is a fragment. */
function withParameters(query: string, parameters: string): string {
	if (parameters === '') return query;
	if (parameters.startsWith('#')) return query.includes('#') ? query : query + parameters;

	const mark = query.includes('?') ? '&' : '?';

	return `${query}${mark}${parameters.replace(/^[?&]+/, '')}`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function words(element: Element | null): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
