import { Script } from 'node:vm';
import type { Finding } from '../finding.ts';
import type { Tag } from '../html-tags.ts';
import { isPage, isRunningScript } from '../text-files.ts';
import type { TextFile } from '../text-files.ts';

/** Classic scripts and relative addresses only: they play from any host and from a folder (P-16). */
export function scriptFindings(file: TextFile): Finding[] {
	const messages = isPage(file) ? pageFaults(file) : isScript(file) ? codeFaults(file.text) : [];

	return [...new Set(messages)].map((message) => ({
		rule: 'P-16',
		file: file.path,
		message,
		advice:
			'load classic scripts by relative addresses: modules need a right MIME type and never work from a folder'
	}));
}

function isScript({ extension }: TextFile): boolean {
	return extension === 'js' || extension === 'mjs';
}

function pageFaults({ tags }: TextFile): string[] {
	return tags.flatMap((tag) => [
		...tagFaults(tag),
		...(isRunningScript(tag) && tag.attributes.get('type') !== 'module' ? codeFaults(tag.text) : [])
	]);
}

function tagFaults({ name, attributes }: Tag): string[] {
	const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
	const address = name === 'a' ? '' : (attributes.get('src') ?? attributes.get('href') ?? '');
	const wrong: [boolean, string][] = [
		[name === 'script' && attributes.get('type')?.toLowerCase() === 'module', 'a script has type="module"'],
		[name === 'link' && relations.includes('modulepreload'), 'a link preloads a module'],
		[attributes.has('crossorigin'), `<${name}> has a crossorigin attribute`],
		[/^(\/(?!\/)|file:)/i.test(address), `<${name}> loads “${address}”, which is not a relative address`]
	];

	return wrong.filter(([is]) => is).map(([, message]) => message);
}

function codeFaults(code: string): string[] {
	const faults = isClassic(code) ? [] : ['a script cannot be read as a classic script'];
	if (/\bimport\(|\bimport\s*\(\s*["'`]/.test(code)) faults.push('a script calls import()');

	return faults;
}

/** Compiles the code without running it. */
function isClassic(code: string): boolean {
	try {
		new Script(code);

		return true;
	} catch {
		return false;
	}
}
