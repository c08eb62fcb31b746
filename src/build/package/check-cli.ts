import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage } from './check/check-package.ts';
import type { Finding } from './check/finding.ts';

/** `npm run check:package <zip>…` The exit code: 0 all is well, 1 something is not, 2 wrong use. */
export async function checkCommand(
	paths: readonly string[],
	print: (line: string) => void
): Promise<0 | 1 | 2> {
	if (paths.length === 0) {
		print('usage: npm run check:package -- <zip>…');

		return 2;
	}

	const codes: (0 | 1 | 2)[] = [];
	for (const path of paths) codes.push(await checkFile(path, print));

	return codes.reduce((worst, code) => (code > worst ? code : worst), 0);
}

async function checkFile(path: string, print: (line: string) => void): Promise<0 | 1 | 2> {
	const zip = read(path);
	if (zip === null) {
		print(`${path}: cannot be read`);

		return 2;
	}

	const findings = await checkPackage(zip, basename(path));
	print(findings.length === 0 ? `${path}: ok` : `${path}: ${findings.length} to mend`);
	for (const finding of findings) print(pretty(finding));

	return findings.length === 0 ? 0 : 1;
}

function pretty({ rule, file, message, advice }: Finding): string {
	return `  ${rule}  ${file === '' ? '' : `${file}: `}${message}\n        ${advice}`;
}

function read(path: string): Uint8Array | null {
	try {
		return new Uint8Array(readFileSync(path));
	} catch {
		return null;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await checkCommand(process.argv.slice(2), (line) => console.log(line));
}
