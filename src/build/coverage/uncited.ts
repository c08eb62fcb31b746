import type { Sources } from '../read/course.ts';

/** Ids of the sources that no text names. */
export function uncited({ files }: Pick<Sources, 'files'>): string[] {
	const references = JSON.parse(files.get('modules/references.json') ?? '[]') as { id: string }[];
	const texts = [...files].filter(([path]) => path.endsWith('.md')).map(([, text]) => text);
	const cited = new Set(texts.flatMap((text) => [...text.matchAll(/@([\w.:-]*\w)/g)].map(([, id]) => id)));

	return references.map(({ id }) => id).filter((id) => !cited.has(id));
}
