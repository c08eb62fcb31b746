import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aLms, sample12, sample2004, zipped } from './sample.ts';
import type { Files } from './sample.ts';

const refusals: { what: string; zip: Uint8Array; why: string }[] = [
	{
		what: 'a text',
		zip: new TextEncoder().encode('hello'),
		why: 'This is not a zip file, or its end is missing: choose the course’s .zip as it was made.'
	},
	{
		what: 'a zip cut short',
		zip: zipped(sample12()).slice(0, -40),
		why: 'This is not a zip file, or its end is missing: choose the course’s .zip as it was made.'
	},
	{
		what: 'a zip without a manifest',
		zip: zipped({ 'index.html': 'x' }),
		why: 'There is no imsmanifest.xml at the zip’s root: this is not a SCORM package.'
	},
	{
		what: 'a cmi5 package',
		zip: zipped({ 'cmi5.xml': '<courseStructure/>', 'index.html': '' }),
		why: 'This is a cmi5 package, for LMSs that speak cmi5: here, take the course’s SCORM package.'
	},
	{
		what: 'a folder zipped with its contents',
		zip: zipped(inFolder(sample12())),
		why: 'There is no imsmanifest.xml at the zip’s root, but a “course/imsmanifest.xml”: zip what is in the folder, not the folder.'
	},
	{
		what: 'a name that climbs out',
		zip: zipped(sample12({ files: { 'a/../../evil.js': '' } })),
		why: '“a/../../evil.js” leads out of the package.'
	},
	{
		what: 'an absolute name',
		zip: zipped(sample12({ files: { '/etc/evil': '' } })),
		why: '“/etc/evil” has an absolute name.'
	},
	{
		what: 'a drive',
		zip: zipped(sample12({ files: { 'c:evil': '' } })),
		why: '“c:evil” has an absolute name.'
	},
	{
		what: 'a backslash',
		zip: zipped(sample12({ files: { 'a\\evil.js': '' } })),
		why: '“a\\evil.js” has a backslash in its name: folders are divided by /.'
	},
	{
		what: 'a control character',
		zip: zipped(sample12({ files: { 'evil\u0000.js': '' } })),
		why: '“evil·.js” has a control character in its name.'
	},
	{ what: 'an encrypted file', zip: encrypted(zipped(sample12())), why: '“imsmanifest.xml” is encrypted.' },
	{
		what: 'a wrong checksum',
		zip: wrongChecksum(zipped(sample12())),
		why: '“imsmanifest.xml” cannot be unpacked: the zip is damaged.'
	},
	{
		what: 'too many files',
		zip: zipped(sample12({ files: manyFiles(5000) })),
		why: 'The zip holds 5,003 files; at most 5,000 are taken.'
	},
	{
		what: 'a bomb by ratio',
		zip: zipped({ ...sample12(), bomb: new Uint8Array(20_000_000) }),
		why: 'Unpacked, the zip would be 977 times its size: that is no course.'
	},
	{
		what: 'a bomb by size',
		zip: declaredSizes(zipped(sample12()), 400 * 1024 * 1024),
		why: 'Unpacked, the zip would take 1,200 MB; at most 500 MB are taken.'
	},
	{
		what: 'a manifest that is not XML',
		zip: zipped({ ...sample12(), 'imsmanifest.xml': '<manifest><broken' }),
		why: 'The imsmanifest.xml cannot be read: it is not well-formed XML with a <manifest>.'
	},
	{
		what: 'a manifest with no SCO',
		zip: zipped(changed(sample12(), 'scormtype="sco"', 'scormtype="asset"')),
		why: 'The manifest names no SCO: no item of its default organization has a resource to launch.'
	},
	{
		what: 'a manifest that launches what is not there',
		zip: zipped(changed(sample12(), 'href="index.html"', 'href="start.html"')),
		why: 'The manifest launches “start.html”, which is not in the zip.'
	}
];

describe('importing', () => {
	it.each(refusals)('$what is refused with the reason, and nothing is kept', async ({ zip, why }) => {
		const lms = await aLms();
		const { status, answer } = await send(lms.url, 'bad.zip', zip);

		expect({ status, ...answer }).toEqual({ status: 422, refused: why });
		expect(kept(lms.store)).toEqual([]);
	});

	it('a file over 200 MB is refused', async () => {
		const lms = await aLms();
		const { status, answer } = await send(lms.url, 'big.zip', new Uint8Array(200 * 1024 * 1024 + 1));

		expect(status).toBe(413);
		expect(answer).toEqual({ refused: 'The file is larger than 200 MB: few LMSs would take it.' });
	});

	it('a good package is listed, playable, and still there after a restart', async () => {
		const lms = await aLms();
		const { status, answer } = await send(
			lms.url,
			'My course (1).zip',
			zipped(sample2004({ title: 'Backs' }))
		);
		expect({ status, ...answer }).toEqual({ status: 201, package: 'My-course-1', title: 'Backs' });

		const again = await lms.restart();
		expect(await (await fetch(again.url)).text()).toContain('href="/play/My-course-1"');
		expect((await fetch(`${again.url}play/My-course-1`)).status).toBe(200);
		expect(kept(lms.store)).toEqual(['My-course-1.zip']);
	});

	it('a second package of the same name gets a name of its own', async () => {
		const lms = await aLms({ course: sample12() });
		expect((await send(lms.url, 'course.zip', zipped(sample12()))).answer).toMatchObject({
			package: 'course-2'
		});
		expect((await send(lms.url, 'course.zip', zipped(sample12()))).answer).toMatchObject({
			package: 'course-3'
		});
	});

	it('a name cannot lead out of the store', async () => {
		const lms = await aLms();
		expect((await send(lms.url, '../../evil.zip', zipped(sample12()))).answer).toMatchObject({
			package: 'evil'
		});
		expect((await send(lms.url, '…', zipped(sample12()))).answer).toMatchObject({ package: 'package' });
	});

	it('titles stay text', async () => {
		const lms = await aLms({ course: sample12({ title: '&lt;script&gt;alert(1)&lt;/script&gt;' }) });
		const html = await (await fetch(lms.url)).text();

		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).not.toContain('<script>alert');
	});

	it('a package that was rebuilt is read again', async () => {
		const lms = await aLms({ course: sample12({ title: 'Old title' }) });
		expect(await (await fetch(lms.url)).text()).toContain('Old title');
		writeFileSync(join(lms.packages, 'course.zip'), zipped(sample12({ title: 'A new title' })));
		expect(await (await fetch(lms.url)).text()).toContain('A new title');
	});

	it('a built zip that cannot be played says why', async () => {
		const lms = await aLms({ cmi5: { 'cmi5.xml': '<courseStructure/>' } });
		expect((await (await fetch(lms.url)).text()).replace(/\s+/g, ' ')).toContain(
			'<strong>Cannot be played.</strong> This is a cmi5 package'
		);
	});
});

async function send(
	url: string,
	name: string,
	zip: Uint8Array
): Promise<{ status: number; answer: Record<string, unknown> }> {
	const answer = await fetch(`${url}import?name=${encodeURIComponent(name)}`, {
		method: 'POST',
		body: Buffer.from(zip)
	});

	return { status: answer.status, answer: (await answer.json()) as Record<string, unknown> };
}

function kept(store: string): string[] {
	try {
		return readdirSync(join(store, 'imports'));
	} catch {
		return [];
	}
}

function inFolder(files: Files): Files {
	return Object.fromEntries(Object.entries(files).map(([name, content]) => [`course/${name}`, content]));
}

function changed(files: Files, from: string, to: string): Files {
	return { ...files, 'imsmanifest.xml': (files['imsmanifest.xml'] ?? '').replace(from, to) };
}

function manyFiles(count: number): Files {
	return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}.txt`, '']));
}

/** Sets the encryption flag of each central entry. */
function encrypted(zip: Uint8Array): Uint8Array {
	return inCentralEntries(zip, (view, at) => {
		view.setUint16(at + 8, 1, true);
	});
}

function wrongChecksum(zip: Uint8Array): Uint8Array {
	return inCentralEntries(zip, (view, at) => {
		view.setUint32(at + 16, 0, true);
	});
}

function declaredSizes(zip: Uint8Array, size: number): Uint8Array {
	return inCentralEntries(zip, (view, at) => {
		view.setUint32(at + 24, size, true);
	});
}

function inCentralEntries(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	for (let at = 0; at + 4 < zip.length; at += 1)
		if (view.getUint32(at, true) === 0x02014b50) change(view, at);

	return zip;
}
