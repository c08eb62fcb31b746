import type { ManifestOptions, PackagedCourse } from '../manifest.ts';

/** A kind of package: what one audience's bundle becomes for those who play it. */
export interface Target {
	/** The end of the zip's name. */
	name: string;
	/** How the names of those files of the bundle begin that only this kind of package needs. */
	parts?: string;
	/** Everything that the package holds, by path. */
	files(
		course: PackagedCourse,
		bundle: ReadonlyMap<string, Uint8Array>,
		options: ManifestOptions
	): Map<string, Uint8Array>;
}

/** The page, saying of itself what `marker` says in place of `data-standard="standalone"` on its `<html>` element. */
export function marked(page: Uint8Array | undefined, marker: string): Uint8Array {
	if (page === undefined) throw new Error('a package needs an index.html to launch (P-08)');
	const place = /(<html\b[^>]*?\s)data-standard="standalone"/;
	const html = new TextDecoder().decode(page);
	if (!place.test(html)) throw new Error('index.html does not say data-standard="standalone" on <html>');

	return new TextEncoder().encode(html.replace(place, `$1${marker}`));
}

/** What a page may ask that talks to an LMS or an LRS, whose address nobody knows when the package is made (S-07, S-08). */
export const reaching = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

/** The page, allowed to ask it. */
export function reachingOut(page: Uint8Array): Uint8Array {
	const html = new TextDecoder().decode(page);

	return new TextEncoder().encode(html.replace("connect-src 'self'", reaching));
}
