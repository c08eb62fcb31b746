import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Course } from '../course/course.ts';

interface Parts {
	course: Course;
	/** The prerendered opening page. */
	body: string;
	/** Player and first lesson: what the first minutes need, in one response. */
	script: string;
	style: string;
	build: string;
}

/**
 * The package's entry: readable before any script has run, player, first lesson and styles inline and allowed by their hashes (S-07). Where
 * an LMS rewrites the page and the hashes no longer fit, boot.js loads both from their files (S-08); where the browser is too
 * old, it says so.
 */
export async function openingPage({
	course,
	body,
	script,
	style,
	build
}: Parts): Promise<Map<string, string>> {
	const boot = (await readFile(new URL('boot.js', import.meta.url), 'utf8')).replaceAll('BUILD', build);
	const policy = [
		"default-src 'none'",
		`script-src 'self' ${sha256(script)}`,
		`style-src 'self' ${sha256(style)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"media-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

	const html = `<!doctype html>
<html lang="${course.language}" data-standard="standalone" data-build="${build}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(course.title)}</title>
<meta name="description" content="${escape(course.summary)}">
<style>${style}</style>
</head>
<body>
<div class="too-old" id="too-old" hidden><p><strong>This browser is too old for the course.</strong> It plays in Chrome or Edge 109, Firefox 115, Safari or iOS 15.6, and in all newer ones. What the course is about stands below.</p></div>
<noscript><div class="too-old"><p><strong>The course needs JavaScript.</strong> Please allow it for this page. What the course is about stands below.</p></div></noscript>
<div id="course">${body}</div>
<script>${script}</script>
<script src="boot.js?v=${build}" defer></script>
</body>
</html>
`;

	return new Map([
		['index.html', html],
		['boot.js', boot]
	]);
}

function sha256(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
