import { z } from 'zod';
import { readJson } from './json-place.ts';
import type { SourceFile } from './source-file.ts';

const person = z.union([
	z.object({ family: z.string(), given: z.string().optional() }),
	z.object({ literal: z.string() })
]);

const reference = z.object({
	id: z.string().regex(/^[\w.:-]+$/),
	type: z.string(),
	title: z.string(),
	author: z.array(person).optional(),
	'container-title': z.string().optional(),
	issued: z.object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) }).optional(),
	volume: z.coerce.string().optional(),
	issue: z.coerce.string().optional(),
	page: z.coerce.string().optional(),
	DOI: z.string().optional(),
	PMID: z.coerce.string().optional(),
	PMCID: z.string().optional(),
	URL: z.url({ protocol: /^https?$/ }).optional(),
	/** Of what was published; English where it is left out. */
	language: z.string().optional(),
	note: z.string().optional()
});

/** A source in CSL-JSON: the fields that are printed, and its `note`, which is for those who keep the list. */
export type Reference = z.infer<typeof reference>;
export type Person = z.infer<typeof person>;
export type References = ReadonlyMap<string, Reference>;

/** Reads `modules/references.json`; `null` when it cannot be read at all. */
export function readReferences(file: SourceFile): References | null {
	const json = readJson(file);
	if (json === undefined) return null;

	if (!Array.isArray(json)) {
		file.report(0, 'references', 'the sources are not a list', 'start the file with [ and end it with ]');
		return null;
	}

	const references = new Map<string, Reference>();

	for (const [index, item] of json.entries()) {
		const read = reference.safeParse(item);
		const id = idOf(item);
		const at = placeOf(file.text, id, references.has(id));

		if (!read.success) {
			const field = read.error.issues[0]?.path.join('.') ?? '';
			file.report(
				at,
				'references',
				`source ${id === '' ? `number ${index + 1}` : `"${id}"`}: "${field}" is missing or not as CSL-JSON wants it`,
				'compare it with the entries around it'
			);
		} else if (references.has(id)) {
			file.report(at, 'references', `the source id "${id}" stands twice`, 'delete one, or rename it');
		}

		if (id !== '') references.set(id, read.success ? read.data : { id, type: '', title: '' });
	}

	return references;
}

function idOf(item: unknown): string {
	const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : '';
	return typeof id === 'string' ? id : '';
}

function placeOf(text: string, id: string, second: boolean): number {
	const wanted = new RegExp(String.raw`"id"\s*:\s*${JSON.stringify(id).replace(/[.]/g, '\\.')}`, 'g');
	const places = [...text.matchAll(wanted)].map((found) => found.index);

	return places[second ? 1 : 0] ?? 0;
}
