import type { Shipped } from './shipped.ts';

/** The part of package-lock.json that is read. */
export interface Lock {
	packages: Record<string, { version?: string; integrity?: string }>;
}

/** What the packages are made of, in CycloneDX 1.6; without a date or a random number, so that each build gives the same (S-13). */
export function sbom(
	{ name, version }: { name: string; version: string },
	shipped: readonly Shipped[],
	{ packages }: Lock
): string {
	const components = shipped.map((each) => {
		const purl = `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;
		const locked = packages[`node_modules/${each.name}`];
		if (locked?.version !== each.version || !locked.integrity)
			throw new Error(`${each.name} ${each.version} is not what package-lock.json names: run npm ci`);

		return {
			type: 'library',
			'bom-ref': purl,
			name: each.name,
			version: each.version,
			purl,
			licenses: [{ license: { id: each.licence } }],
			hashes: [{ alg: 'SHA-512', content: hex(locked.integrity) }]
		};
	});
	const course = `${name}@${version}`;
	const document = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: { component: { type: 'application', 'bom-ref': course, name, version } },
		components,
		dependencies: [{ ref: course, dependsOn: components.map((component) => component['bom-ref']) }]
	};

	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** `sha512-…` of the lock file, in hexadecimal; of several the first. */
function hex(integrity: string): string {
	const [, base64 = ''] = /^sha512-(\S+)/.exec(integrity) ?? [];

	return Buffer.from(base64, 'base64').toString('hex');
}
