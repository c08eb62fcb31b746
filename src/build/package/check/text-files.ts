import { extensionOf } from '../names.ts';
import { tagsOf } from './html-tags.ts';
import type { Tag } from './html-tags.ts';

/** A file that browsers and upload scanners read as text. */
export interface TextFile {
	path: string;
	extension: string;
	text: string;
	/** The opening tags of pages and drawings; none elsewhere. */
	tags: readonly Tag[];
}

/** What the rules for a file must know of the package around it. */
export interface PackageFacts {
	/** It is meant for the web, without an LMS. */
	web: boolean;
	/** Its page may ask others than the package: a cmi5 LMS, an LRS. */
	reachesOut: boolean;
}

const extensions = ['html', 'htm', 'svg', 'js', 'mjs', 'css', 'xml'];

/** The text files among a package's files. */
export function textFiles(files: ReadonlyMap<string, Uint8Array>): TextFile[] {
	return [...files]
		.map(([path, bytes]) => ({ path, bytes, extension: extensionOf(path) }))
		.filter(({ extension }) => extensions.includes(extension))
		.map(({ path, bytes, extension }) => {
			const text = new TextDecoder().decode(bytes);

			return { path, extension, text, tags: ['html', 'htm', 'svg'].includes(extension) ? tagsOf(text) : [] };
		});
}

/** Whether a page says that it belongs to a package for the web, which needs no manifest and may reach an LRS. */
export function isForTheWeb(file: TextFile): boolean {
	return (
		isPage(file) &&
		file.tags.some(({ name, attributes }) => name === 'html' && attributes.get('data-standard') === 'web')
	);
}

export function isPage({ extension }: TextFile): boolean {
	return extension === 'html' || extension === 'htm';
}

/** Whether a tag is a script that runs: data blocks such as JSON do not. */
export function isRunningScript({ name, attributes }: Tag): boolean {
	const type = attributes.get('type')?.trim().toLowerCase() ?? '';

	return name === 'script' && ['', 'text/javascript', 'application/javascript', 'module'].includes(type);
}
