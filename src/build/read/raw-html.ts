import type { Placed } from './place.ts';
import { unshield } from './shield.ts';
import type { SourceFile } from './source-file.ts';

/** Raw HTML would reach the learner unchecked. An opening tag speaks for its closing one. */
export function inspectHtml(file: SourceFile, placed: readonly Placed[]): void {
	const opened: string[] = [];

	for (const { token, at } of placed) {
		if (token.type !== 'html') continue;

		const [, closes, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(token.raw) ?? [];
		if (closes === '/' && opened.includes(name)) continue;

		opened.push(name);
		const blanks = token.raw.length - token.raw.trimStart().length;
		const tag = /^<!--|^<[^>]*>/.exec(token.raw.trimStart())?.[0] ?? token.raw;

		file.report(
			at + blanks,
			'raw-html',
			`raw HTML: ${unshield(tag).replace(/\s+/g, ' ')}`,
			'write it in Markdown; for the sign itself write &lt; or leave a space after it'
		);
	}
}
