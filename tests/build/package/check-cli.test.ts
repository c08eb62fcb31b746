import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/build/package/check-cli.ts';
import { aZip } from './builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-package-'));
const good = join(folder, 'fbss-nurses-scorm2004-4th.zip');
const bad = join(folder, 'letter.zip');
writeFileSync(good, aZip());
writeFileSync(bad, 'Dear all');

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check:package', () => {
	it('says ok and ends well when there is nothing to mend', async () => {
		expect(await run(good)).toEqual({ code: 0, said: ['fbss-nurses-scorm2004-4th.zip: ok'] });
	});

	it('prints each finding with its rule and advice, goes on with the next zip, and fails', async () => {
		expect(await run(bad, good)).toEqual({
			code: 1,
			said: [
				'letter.zip: 1 to mend',
				'  P-20  this is not a zip archive\n        give the zip itself, as it is uploaded to the LMS',
				'fbss-nurses-scorm2004-4th.zip: ok'
			]
		});
	});

	it('tells how it is used when no zip is named', async () => {
		expect(await run()).toEqual({ code: 2, said: ['usage: npm run check:package -- <zip>…'] });
	});

	it('counts a file that cannot be read as wrong use, and still checks the others', async () => {
		expect(await run(join(folder, 'nowhere.zip'), good)).toEqual({
			code: 2,
			said: ['nowhere.zip: cannot be read', 'fbss-nurses-scorm2004-4th.zip: ok']
		});
	});
});

async function run(...paths: string[]): Promise<{ code: number; said: string[] }> {
	const said: string[] = [];
	const code = await checkCommand(paths, (line) => said.push(line.replace(`${folder}/`, '')));

	return { code, said };
}
