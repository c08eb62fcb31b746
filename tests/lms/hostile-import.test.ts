import { describe, expect, it } from 'vitest';
import { limits, readPackage, unpackingFault } from '../../src/lms/read-package.ts';
import { sample12, zipped } from './sample.ts';

describe('S-05: an import', () => {
	it.each([
		'../evil.js',
		'a/../evil.js',
		'/evil.js',
		'C:/evil.js',
		'c:evil.js',
		'\\\\host\\evil.js',
		'..\\evil.js',
		'a\u0000.js',
		'a\n.js'
	])('refuses the name %j', (name) => {
		expect(readPackage(zipped(sample12({ files: { [name]: '' } })))).toHaveProperty('refused');
	});

	it('refuses a symbolic link', () => {
		const zip = centrally(zipped(sample12()), (view, at) => {
			view.setUint8(at + 5, 3);
			view.setUint32(at + 38, 0xa1ff0000, true);
		});

		expect(readPackage(zip)).toEqual({ refused: '“imsmanifest.xml” is a symbolic link.' });
	});

	it('refuses ZIP64', () => {
		const zip = centrally(zipped(sample12()), (view, at) => view.setUint32(at + 24, 0xffffffff, true));

		expect(readPackage(zip)).toEqual({
			refused: 'The zip is in the ZIP64 format, which many LMSs cannot read.'
		});
	});

	it('refuses a way of packing that LMSs do not know', () => {
		const zip = centrally(zipped(sample12()), (view, at) => view.setUint16(at + 10, 12, true));

		expect(readPackage(zip)).toHaveProperty('refused', expect.stringContaining('stored and deflate are'));
	});

	it('refuses a bomb that says it is small, and unpacks no more of it than it says', () => {
		const bomb = new Uint8Array(20_000_000);
		const zip = centrally(zipped({ ...sample12(), bomb }), (view, at) => {
			if (view.getUint32(at + 24, true) === bomb.length) view.setUint32(at + 24, 100, true);
		});
		const read = readPackage(zip);

		expect(read).not.toHaveProperty('refused');
		expect('files' in read && unpackingFault(read)).toBe('“bomb” cannot be unpacked: the zip is damaged.');
	});

	it('keeps its limits', () => {
		expect(limits).toEqual({ zip: 209_715_200, files: 5000, unpacked: 524_288_000, ratio: 200 });
	});
});

/** The zip with each entry of its central directory changed. */
function centrally(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	for (let at = 0; at + 46 < zip.length; at += 1)
		if (view.getUint32(at, true) === 0x02014b50) change(view, at);

	return zip;
}
