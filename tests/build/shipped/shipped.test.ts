import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText } from '../../../src/build/shipped/licences.ts';
import { sbom } from '../../../src/build/shipped/sbom.ts';
import { shippedPackages, type Shipped } from '../../../src/build/shipped/shipped.ts';

const root = join(import.meta.dirname, '../../..');
const library: Shipped = {
	name: '@scope/lib',
	version: '1.2.3',
	licence: 'MIT',
	words: 'Do as you like.\r\n'
};
const lock = {
	packages: { 'node_modules/@scope/lib': { version: '1.2.3', integrity: `sha512-${btoa('digest')}` } }
};
const course = { name: 'a-course', version: '1.0.0' };

describe('what is sent to learners', () => {
	it('S-13: is found by where the bundle’s modules come from, each package once', async () => {
		const shipped = await shippedPackages(root, [
			join(root, 'src/player/main.ts'),
			'\0virtual:course',
			join(root, 'node_modules/svelte/src/internal/client/index.js'),
			join(root, 'node_modules/svelte/src/index-client.js'),
			'C:\\course\\node_modules\\clsx\\dist\\clsx.mjs'
		]);

		expect(shipped.map(({ name, licence }) => [name, licence])).toEqual([
			['clsx', 'MIT'],
			['svelte', 'MIT']
		]);
		expect(shipped[1]?.words).toContain('Permission is hereby granted');
	});

	it('S-13: is not sent without a licence', async () => {
		await expect(shippedPackages(root, ['/x/node_modules/.bin/y'])).rejects.toThrow();
	});
});

describe('licences.txt', () => {
	it('S-13: holds the course’s own licences and those of the libraries', () => {
		const text = licencesText({ code: 'The code’s terms', content: 'The content’s terms' }, [library]);

		expect(text).toContain('The code’s terms');
		expect(text).toContain('The content’s terms');
		expect(text).toMatch(/\n@scope\/lib 1\.2\.3 \(MIT\)\n-+\n\nDo as you like\.\n/);
		expect(text).not.toContain('\r');
	});
});

describe('the bill of materials', () => {
	it('S-13: is CycloneDX with name, version, licence and the lock file’s hash of each library', () => {
		expect(JSON.parse(sbom(course, [library], lock))).toMatchObject({
			bomFormat: 'CycloneDX',
			specVersion: '1.6',
			metadata: { component: { name: 'a-course', version: '1.0.0' } },
			components: [
				{
					name: '@scope/lib',
					version: '1.2.3',
					purl: 'pkg:npm/%40scope/lib@1.2.3',
					licenses: [{ license: { id: 'MIT' } }],
					hashes: [{ alg: 'SHA-512', content: Buffer.from('digest').toString('hex') }]
				}
			],
			dependencies: [{ ref: 'a-course@1.0.0', dependsOn: ['pkg:npm/%40scope/lib@1.2.3'] }]
		});
	});

	it('S-13: is refused where what is installed is not what the lock file names', () => {
		expect(() => sbom(course, [{ ...library, version: '1.2.4' }], lock)).toThrow('run npm ci');
		expect(() => sbom(course, [library], { packages: {} })).toThrow('run npm ci');
	});
});

describe('the supply chain', () => {
	const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
		string,
		Record<string, string>
	>;
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, { version?: string; integrity?: string; resolved?: string; link?: boolean }>;
	};
	const locked = Object.entries(packages).filter(([path]) => path !== '');

	it('S-13: every version in package.json is an exact one, and the lock file names it', () => {
		const wanted = Object.entries({ ...project['dependencies'], ...project['devDependencies'] });
		expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
		expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
			[]
		);
	});

	it('S-13: every locked package has a hash', () => {
		expect(locked.length).toBeGreaterThan(100);
		expect(
			locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)
		).toEqual([]);
	});

	it('S-13: nothing is installed for learners but through the bundle', () => {
		expect(project['dependencies'] ?? {}).toEqual({});
	});
});
