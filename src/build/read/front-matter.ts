import { parseDocument } from 'yaml';
import { z } from 'zod';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { translationOf } from './translation/path.ts';
import { reportUnknown } from './unknown-name.ts';
import { complaint, placeIn } from './yaml.ts';

/** What the front matter of a sort of file must hold. */
export interface Shape<T extends z.ZodObject> {
	fields: T;
	/** For each field, a line as it should look. */
	examples: Record<keyof z.infer<T>, string>;
}

interface FrontMatter<T> {
	data: T;
	/** Where a key stands in the file, by its path; the start of the file if there is none. */
	at(...path: (string | number)[]): number;
	/** Where a value stands in the file. */
	valueAt(...path: (string | number)[]): number;
}

export interface Opened<T> {
	/** `null` when it could not be read; the reason was reported. */
	front: FrontMatter<T> | null;
	/** What follows the front matter. */
	body: Line[];
}

const FENCE = '---\n';

/** What the front matter of a translation holds besides: what it was translated from. */
const TRANSLATES = 'translates: abcdefgh  (npm run translated -- <this file>  writes it)';

/**
 * Reads the YAML between the two `---` at the top of a file; everything that is wrong with it, at its key. A translation also says
 * what it translates.
 */
export function readFrontMatter<T extends z.ZodObject>(
	file: SourceFile,
	{ fields, examples }: Shape<T>
): Opened<z.infer<T>> {
	const isTranslation = translationOf(file.path) !== null;

	return readFields(file, {
		fields: isTranslation ? (fields.extend({ translates: z.string() }) as unknown as T) : fields,
		examples: isTranslation ? { ...examples, translates: TRANSLATES } : examples
	});
}

function readFields<T extends z.ZodObject>(file: SourceFile, shape: Shape<T>): Opened<z.infer<T>> {
	const { text } = file;
	const end = text.startsWith(FENCE) ? /^---[ \t]*$/m.exec(text.slice(FENCE.length)) : null;

	if (text.trim() === '') {
		file.report(
			0,
			'empty-file',
			'the file is empty',
			`start it with:  ---  and  ${Object.values(shape.examples)[0]}`
		);
		return { front: null, body: [] };
	}

	if (end === null) {
		file.report(
			0,
			'front-matter',
			text.startsWith(FENCE) ? 'the front matter is not closed' : 'the front matter is missing',
			`put it between two lines of ---, with:  ${Object.keys(shape.examples).join(', ')}`
		);
		return { front: null, body: [] };
	}

	const start = FENCE.length;
	const bodyStart = start + end.index + end[0].length + 1;
	const yaml = text.slice(start, start + end.index);
	const document = parseDocument(yaml, { prettyErrors: false });
	const body = linesOf(text.slice(bodyStart), bodyStart);

	for (const error of document.errors) {
		const { message, advice } = complaint(error, 'the front matter');
		file.report(start + error.pos[0], 'front-matter', message, advice);
	}

	if (document.errors.length > 0) return { front: null, body };

	const at = (...path: (string | number)[]): number => start + (placeIn(document, path)?.key ?? 0);
	const valueAt = (...path: (string | number)[]): number => start + (placeIn(document, path)?.value ?? 0);
	const read = shape.fields.safeParse(document.toJS() ?? {});

	if (read.success) return { front: { data: read.data, at, valueAt }, body };

	for (const issue of read.error.issues) {
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				reportUnknown(file, at(...(issue.path as string[]), key), {
					what: 'front matter key',
					name: key,
					known: Object.keys(shape.examples)
				});
			}
		} else {
			const field = String(issue.path[0] ?? '');
			const missing = placeIn(document, [field]) === null;
			const example =
				shape.examples[field as keyof z.infer<T>] ?? Object.values<string>(shape.examples).join('  ');

			file.report(
				missing ? 0 : at(field),
				'front-matter',
				missing ? `the front matter has no "${field}"` : `the front matter's "${field}" has a wrong value`,
				`write it like this:  ${example}`
			);
		}
	}

	return { front: null, body };
}
