import type { Finding } from '../finding.ts';
import type { Tag } from '../html-tags.ts';
import type { TextFile } from '../text-files.ts';

/** Nothing is fetched from elsewhere: the course works offline and tells nobody who learns (S-06). */
export function remoteFindings(file: TextFile): Finding[] {
	const styles =
		file.extension === 'css'
			? [file.text]
			: file.tags.flatMap(({ text, attributes }) => [text, attributes.get('style') ?? '']);
	const addresses = [...file.tags.flatMap(loaded), ...styles.flatMap(inStyles)].filter(isRemote);

	return [...new Set(addresses)].map((address) => ({
		rule: 'S-06',
		file: file.path,
		message: `“${address}” is loaded from outside the package`,
		advice: 'put a copy into the package; links that a learner follows are fine'
	}));
}

/** The addresses that a browser loads by itself on meeting a tag. */
function loaded({ name, attributes }: Tag): string[] {
	const links = ['link', 'image', 'use', 'base'].includes(name) ? ['href', 'xlink:href'] : [];
	const single = ['src', 'data', 'poster', ...links].flatMap((key) => attributes.get(key) ?? []);
	const sets = ['srcset', 'imagesrcset'].flatMap((key) => attributes.get(key)?.split(/,\s+/) ?? []);

	return [...single, ...sets.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')].map((address) =>
		address.trim()
	);
}

function inStyles(css: string): string[] {
	return [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/gi)].map(
		([, address = '']) => address
	);
}

function isRemote(address: string): boolean {
	return /^(https?:|wss?:)?\/\//i.test(address);
}
