import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { controlDocuments } from '../../../src/build/package/control-documents.ts';
import { checkPackage } from '../../../src/build/package/check/check-package.ts';
import { packages } from '../../../src/build/package/pack.ts';
import { manifestName } from '../../../src/build/package/names.ts';
import { standardNames } from '../../../src/build/package/standards.ts';
import { aBundle, aCourse, page } from './builders.ts';

describe('packing', () => {
	it('P-21 makes a zip per target, named by course, audience and target', () => {
		expect(packages(aCourse({ audience: 'patients' }), aBundle()).map(({ name }) => name)).toEqual([
			'fbss-patients-scorm12.zip',
			'fbss-patients-scorm2004-3rd.zip',
			'fbss-patients-scorm2004-4th.zip',
			'fbss-patients-scorm12-multi.zip',
			'fbss-patients-scorm2004-4th-multi.zip',
			'fbss-patients-cmi5.zip',
			'fbss-patients-web.zip'
		]);
	});

	it.each(['patients', 'nurses', 'students'] as const)('leaves nothing to mend for %s', async (audience) => {
		const passMark = audience === 'patients' ? null : 80;

		for (const { name, bytes } of packages(aCourse({ audience, passMark }), aBundle())) {
			expect(await checkPackage(bytes, name)).toEqual([]);
		}
	});

	it('P-24 passes its check with the mastery score that was asked for', async () => {
		const [scorm12] = packages(aCourse(), aBundle(), { masteryScore: true });

		expect(await checkPackage(scorm12?.bytes ?? new Uint8Array())).toEqual([]);
	});

	it('P-20 gives the same bytes a second time', () => {
		expect(packages(aCourse(), aBundle())).toEqual(packages(aCourse(), aBundle()));
	});

	it('P-18 lays the control documents at the root, byte for byte', () => {
		for (const { name, bytes } of packages(aCourse(), aBundle())) {
			const standard = standardNames.find((each) => name.includes(each));
			if (!standard) continue;
			const files = unzipSync(bytes);
			const documents = controlDocuments(standard);

			expect(documents.size).toBe(standard === 'scorm12' ? 4 : 17);
			for (const [path, document] of documents) expect(files[path]).toEqual(document);
		}
	});

	it('lets the page say which standard it speaks, and changes nothing else', () => {
		const pages = scormPackages().map(({ bytes }) =>
			new TextDecoder().decode(unzipSync(bytes)['index.html'])
		);

		expect(pages).toEqual(
			[
				'data-standard="scorm12"',
				'data-standard="scorm2004" data-edition="3rd"',
				'data-standard="scorm2004" data-edition="4th"'
			].map((says) => page.replace('data-standard="standalone"', says))
		);
	});

	it('refuses a page that does not say which standard it speaks', () => {
		const bundle = aBundle({ 'index.html': '<html><body data-standard="standalone">' });

		expect(() => packages(aCourse(), bundle)).toThrow(
			'index.html does not say data-standard="standalone" on <html>'
		);
	});

	it('refuses a bundle that brings a manifest of its own', () => {
		expect(() => packages(aCourse(), aBundle({ 'imsmanifest.xml': '' }))).toThrow(
			'imsmanifest.xml is made by the packaging'
		);
	});

	it('P-08 refuses a bundle without a launch page', () => {
		expect(() => packages(aCourse(), new Map())).toThrow('needs an index.html');
	});
});

function scormPackages() {
	return packages(aCourse(), aBundle()).slice(0, standardNames.length);
}

describe('packing for the web', () => {
	const connecting = page.replace("style-src 'self';", "style-src 'self'; connect-src 'self';");

	function files(bundle: Record<string, string> = {}): Record<string, string> {
		const { bytes = new Uint8Array() } = packages(aCourse(), aBundle(bundle)).at(-1) ?? {};

		return Object.fromEntries(
			Object.entries(unzipSync(bytes)).map(([path, data]) => [path, new TextDecoder().decode(data)])
		);
	}

	it('has no manifest and no control documents, but words for whoever puts it on a server', () => {
		const names = Object.keys(files());

		expect(names).toEqual([...aBundle().keys(), 'readme.txt', 'xapi.json'].sort());
		expect(names).not.toContain(manifestName);
		expect(files()['readme.txt']).toContain('Pain after spinal surgery\nFor nurses, version 1.0.0');
	});

	it('S-06 names nobody that anything is sent to', () => {
		const values = Object.values(JSON.parse(files()['xapi.json'] ?? '') as Record<string, string>);

		expect(values.length).toBeGreaterThan(0);
		expect(values.every((value) => value === '')).toBe(true);
	});

	it('S-07 may connect to an LRS, as cmi5 packages to their LMS, and no others may', async () => {
		const bundle = aBundle({ 'index.html': connecting });

		for (const { name, bytes } of packages(aCourse(), bundle)) {
			const files = unzipSync(bytes);
			const html = new TextDecoder().decode(files['index.html'] ?? files['anatomy.html']);
			expect(html.includes("connect-src 'self' https: http://127.0.0.1:* http://localhost:*;"), name).toBe(
				/-(web|cmi5)\.zip$/.test(name)
			);
			expect(await checkPackage(bytes, name)).toEqual([]);
		}
	});

	it('keeps its own chunks out of the other packages', () => {
		for (const { name, bytes } of packages(aCourse(), aBundle({ 'web-pages.js': 'var pages;' }))) {
			expect('web-pages.js' in unzipSync(bytes), name).toBe(name.endsWith('-web.zip'));
		}
	});

	it('refuses a bundle that brings a readme of its own', () => {
		expect(() => packages(aCourse(), aBundle({ 'readme.txt': '' }))).toThrow(
			'readme.txt is made by the packaging'
		);
	});
});
