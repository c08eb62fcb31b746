import type { Shipped } from './shipped.ts';

const line = '-'.repeat(80);

/** The package's licences.txt: what it holds, under which terms (S-13). `code`, `content`: this repository's own licences. */
export function licencesText(
	{ code, content }: { code: string; content: string },
	shipped: readonly Shipped[]
): string {
	return [
		'What this package holds, and under which terms.',
		section('The course: code (MIT)', code),
		section('The course: texts, questions and figures (CC BY 4.0)', content),
		...shipped.map(({ name, version, licence, words }) => section(`${name} ${version} (${licence})`, words))
	].join('\n\n');
}

function section(title: string, words: string): string {
	return `${line}\n${title}\n${line}\n\n${words.replace(/\r\n/g, '\n').trim()}\n`;
}
