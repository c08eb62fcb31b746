import type { Pair } from './match-text.ts';
import { stampOf } from './stamp.ts';

const STAMP = /^translates:[ \t]*(\S*)/m;

/** Reports a translation whose source has changed since. One that says nothing of its source is reported with its front matter. */
export function inspectStamp({ file, source }: Pair): void {
	const found = STAMP.exec(file.text);
	if (found === null || found[1] === stampOf(source.text)) return;

	file.report(
		found.index,
		'stale-translation',
		`${source.path} has changed since this was translated`,
		`see that this says what ${source.path} says, then:  npm run translated -- ${file.path}`
	);
}

/** The translation's text when it is said to be up to date with its source. */
export function stampedText(text: string, source: string): string {
	const line = `translates: ${stampOf(source)}`;

	return STAMP.test(text) ? text.replace(/^translates:.*$/m, line) : text.replace(/^---\n/, `---\n${line}\n`);
}
