import type { Finding } from '../finding.ts';
import type { TextFile } from '../text-files.ts';

/** What upload scanners look for, as plain text: they do not know whether it is code. */
const patterns: [RegExp, string][] = [
	[/eval\(/, 'eval('],
	[/Function\(/, 'Function('],
	[/atob\(/, 'atob('],
	[/btoa\(/, 'btoa('],
	[
		/(?<![\w-])on(click|load|error|submit|change|input|focus|blur|key\w+|mouse\w+)\s*=\s*["']/i,
		'onclick="…"'
	],
	[/<script\b[^<>]*\ssrc\s*=\s*["']?(https?:)?\/\//i, '<script src="http…">']
];

/** Pages, scripts and XML hold nothing that makes a scanner refuse the upload (P-17). */
export function scannerFindings({ path, extension, text }: TextFile): Finding[] {
	if (!['html', 'htm', 'js', 'mjs', 'xml'].includes(extension)) return [];

	return patterns
		.filter(([pattern]) => pattern.test(text))
		.map(([, name]) => ({
			rule: 'P-17',
			file: path,
			message: `the text holds ${name}, which upload scanners refuse`,
			advice: 'write it another way, or replace the library it comes from'
		}));
}
