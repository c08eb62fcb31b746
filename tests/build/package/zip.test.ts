import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/build/package/check/archive.ts';
import { zip } from '../../../src/build/package/zip.ts';
import { aBundle, bytesOf } from './builders.ts';

const part = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/);
const path = fc
	.tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('html', 'js', 'css', 'png', 'txt'))
	.map(([folders, name, extension]) => `${[...folders, name].join('/')}.${extension}`);
const fileSets = fc
	.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 2000 })), {
		selector: ([name]) => name.slice(name.lastIndexOf('/') + 1),
		maxLength: 12
	})
	.map((files) => new Map(files));

describe('a zip', () => {
	it('P-20 gives back every file that went in', () => {
		fc.assert(
			fc.property(fileSets, (files) => {
				const back = unzipSync(zip(files));

				expect(Object.keys(back)).toEqual([...files.keys()].sort());
				for (const [name, bytes] of files) expect(back[name]).toEqual(bytes);
			}),
			{ seed: 1, numRuns: 100 }
		);
	});

	it('P-20 is the same, byte for byte, however its files were handed over', () => {
		fc.assert(
			fc.property(fileSets, (files) => {
				expect(zip(new Map([...files].reverse()))).toEqual(zip(files));
			}),
			{ seed: 1, numRuns: 30 }
		);
	});

	it('P-20 is the same in every time zone', () => {
		const code = `import { zip } from './src/build/package/zip.ts';
			process.stdout.write(Buffer.from(zip(new Map([['a.txt', new Uint8Array(9)]]))).toString('hex'));`;
		const zips = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
			spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
				env: { ...process.env, TZ }
			}).stdout.toString()
		);

		expect(zips[0]).not.toBe('');
		expect(new Set(zips).size).toBe(1);
	}, 30_000);

	it('P-20 starts with the manifest, goes on by name, and dates everything 1 January 1980', () => {
		const archive = readArchive(
			zip(bytesOf({ 'b.js': 'b', 'a/c.css': 'c', 'imsmanifest.xml': '<manifest/>', 'index.html': '' }))
		);

		expect(archive?.entries.map(({ name }) => name)).toEqual([
			'imsmanifest.xml',
			'a/c.css',
			'b.js',
			'index.html'
		]);
		expect(new Set(archive?.entries.map(({ modified }) => modified))).toEqual(new Set([0x00210000]));
	});

	it('stores what is compressed already and deflates the rest', () => {
		const archive = readArchive(zip(bytesOf({ 'a.png': 'picture', 'b.js': 'code' })));

		expect(archive?.entries.map(({ name, method }) => [name, method])).toEqual([
			['a.png', 0],
			['b.js', 8]
		]);
	});

	it('P-12 takes control documents, whose names are not ours', () => {
		expect(() => zip(bytesOf({ 'XMLSchema.dtd': '', 'datatypes.dtd': '' }))).not.toThrow();
	});

	it.each([
		'../escape.txt',
		'a/../../escape.txt',
		'/etc/passwd.txt',
		'c:/windows/a.txt',
		'a\\b.txt',
		'./a.txt',
		'a//b.txt',
		'a/.htaccess',
		'.hidden.txt',
		'folder/',
		'',
		'a b.txt',
		'a%2e.txt',
		'Ä.txt',
		'A.txt',
		'a\u0000.txt',
		'a.txt\n',
		'__proto__',
		`${'long/'.repeat(20)}a.txt`
	])('S-05 refuses the hostile name %j', (name) => {
		expect(() => zip(bytesOf({ [name]: '' }))).toThrow('these names cannot be packed');
	});

	it('P-13 and P-15 name every file that cannot be packed, all at once', () => {
		const files = bytesOf({
			...Object.fromEntries([...aBundle().keys()].map((name) => [name, ''])),
			'more/spine.svg': '',
			'a.wasm': ''
		});

		expect(() => zip(files)).toThrowErrorMatchingInlineSnapshot(`
			[Error: these names cannot be packed:
			a.wasm: learning management systems may refuse or mistype .wasm
			more/spine.svg: assets/spine.svg has the same base name]
		`);
	});
});
