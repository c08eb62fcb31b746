import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../../src/build/package/check/check-package.ts';
import { standardNames } from '../../../../src/build/package/standards.ts';
import { aZip, bytesOf, withRecord, zipOfAnyNames } from '../builders.ts';

describe.each(standardNames)('a good package for %s', (standard) => {
	it.each([80, null])('has nothing to mend with pass mark %s', async (passMark) => {
		expect(await checkPackage(aZip({ standard, course: { passMark } }), 'fbss-nurses.zip')).toEqual([]);
	});
});

describe('checking what no LMS would take', () => {
	it('P-20 says that a file is no zip', async () => {
		expect(await checkPackage(new TextEncoder().encode('PK, but not really'))).toMatchInlineSnapshot(`
			[
			  {
			    "advice": "give the zip itself, as it is uploaded to the LMS",
			    "file": "",
			    "message": "this is not a zip archive",
			    "rule": "P-20",
			  },
			]
		`);
	});

	it('P-01 says that a zip is no package', async () => {
		expect(await checkPackage(zipOfAnyNames(bytesOf({ 'letter.txt': 'Dear all' })))).toMatchInlineSnapshot(`
			[
			  {
			    "advice": "zip the files themselves, not the folder around them, with imsmanifest.xml among them",
			    "file": "",
			    "message": "there is no imsmanifest.xml: this zip is not a SCORM package",
			    "rule": "P-01",
			  },
			]
		`);
	});

	it('P-01 says so of an empty zip', async () => {
		expect((await checkPackage(zipSync({}))).map(({ rule }) => rule)).toEqual(['P-01']);
	});

	it('P-20 does not open a zip that claims to be huge', async () => {
		const bomb = aZip({ zip: withRecord('player.css', (record) => record.setUint32(24, 0x7fffffff, true)) });

		expect((await checkPackage(bomb)).map(({ message }) => message)).toEqual([
			'the zip claims to unpack to more than 1 GB and was not opened'
		]);
	});

	it('P-20 sees a zip that unpacks to 200 times its size', async () => {
		const findings = await checkPackage(aZip({ bundle: { 'zeros.txt': '0'.repeat(40_000_000) } }));

		expect(findings.map(({ message }) => message)).toEqual([
			'the zip unpacks to more than 200 times its size'
		]);
	});

	it('P-20 sees two files of one name', async () => {
		const zip = aZip({
			bundle: { 'player.csx': '' },
			zip: (bytes) =>
				new Uint8Array(
					Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('player.csx', 'player.css'), 'latin1')
				)
		});

		expect((await checkPackage(zip)).map(({ message }) => message)).toContain(
			'the zip holds two files of this name'
		);
	});

	it('P-20 sees files out of order', async () => {
		const zip = zipSync(
			{ 'letter.txt': new Uint8Array(1), 'imsmanifest.xml': new Uint8Array(1) },
			{ mtime: new Date(1980, 0, 1) }
		);

		expect((await checkPackage(zip)).map(({ rule }) => rule)).toContain('P-20');
	});

	it('bears a manifest that is nested without end', async () => {
		const depth = 50_000;
		const zip = zipOfAnyNames(
			bytesOf({
				'imsmanifest.xml':
					'<manifest><metadata><schemaversion>1.2' +
					'<a>'.repeat(depth) +
					'</a>'.repeat(depth) +
					'</schemaversion></metadata></manifest>'
			})
		);

		expect((await checkPackage(zip)).map(({ rule }) => rule)).toContain('schema');
	});

	it('does not read a manifest of millions of characters', async () => {
		const zip = zipOfAnyNames(
			bytesOf({ 'imsmanifest.xml': `<manifest>${'<a/>'.repeat(1_000_000)}</manifest>` })
		);

		expect((await checkPackage(zip)).map(({ message }) => message)).toContain(
			'the manifest has more than 4 million characters'
		);
	});

	it('throws at no bytes whatever', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				expect((await checkPackage(bytes)).length).toBeGreaterThan(0);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});

	it('throws at no package with some bytes changed', async () => {
		const good = aZip();

		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
				async (changes) => {
					const zip = good.slice();
					for (const [at, byte] of changes) zip[at] = byte;

					expect(Array.isArray(await checkPackage(zip))).toBe(true);
				}
			),
			{ seed: 1, numRuns: 15 }
		);
	}, 30_000);
});
