import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../../src/build/package/check/check-package.ts';
import { aZip } from '../builders.ts';
import type { Change } from '../builders.ts';

/**
 * A title, what is done to a good package, and the findings' rules and files: exactly these and no others. `schema` stands
 * beside a rule where the control documents refuse the same thing.
 */
export type Row = [title: string, change: Change, ...findings: string[]];

/** A test for each row: the package so changed is found to break just that rule. */
export function checkRows(theme: string, rows: Row[]): void {
	describe(`checking ${theme}`, () => {
		it.each(rows)('%s', async (_title, change, ...expected) => {
			const findings = await checkPackage(aZip(change));
			const short = findings.map(({ rule, file }) =>
				file === '' || file === 'imsmanifest.xml' ? rule : `${rule} ${file}`
			);

			expect(short, JSON.stringify(findings, null, 1)).toEqual(expected);
		});
	});
}
