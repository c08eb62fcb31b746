import { unzipSync, zipSync } from 'fflate';
import { floorOf } from './floor.ts';

/** A package and its static pages, each as a package: the same server, compression and frame for all of them. */
export function withFloor(zip: Uint8Array): { course: Uint8Array; opening: Uint8Array; lesson: Uint8Array } {
	const files = new Map(Object.entries(unzipSync(zip)));
	const { opening, lesson } = floorOf(files);
	const manifest = manifestOfOnePage(files.get('imsmanifest.xml'));

	return { course: zip, opening: onePage(manifest, opening), lesson: onePage(manifest, lesson) };
}

function onePage(manifest: string, page: string): Uint8Array {
	const text = new TextEncoder();

	return zipSync({ 'imsmanifest.xml': text.encode(manifest), 'index.html': text.encode(page) });
}

/** The package's own manifest, without the files that a static page lacks. */
function manifestOfOnePage(manifest: Uint8Array | undefined): string {
	if (!manifest) throw new Error('the package has no imsmanifest.xml');

	return new TextDecoder().decode(manifest).replace(/\s*<file href="(?!index\.html")[^"]*"\s*\/>/g, '');
}
