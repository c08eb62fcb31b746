/** Text as 2004's descriptions take it: at most 250 characters on one line, without a brace at its start, which would begin a delimiter. */
export function description(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/^[\s{]+/, '')
		.slice(0, 250)
		.replace(/[\s\ud800-\udbff]$/, '');
}
