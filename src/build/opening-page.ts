import { createHash } from 'node:crypto';
import type { Course } from '../course/course.ts';
import { entryWords } from './entry-words.ts';

interface Parts {
	course: Pick<Course, 'language' | 'title' | 'summary'>;
	/** The module or test that it is the entry of; undefined: the whole course. */
	sco: string | undefined;
	/** The text of early.js, without its comments. */
	early: string;
	/** The prerendered opening page. */
	body: string;
	/** The prerendered first lesson; null where the course begins with questions. */
	firstLesson: string | null;
	/** The player. */
	script: string;
	/** The first page's data. */
	firstPage: string;
	style: string;
	build: string;
}

/**
 * The entry of a package or of one of its SCOs, one response: readable before any script has run; the opening page and the first
 * lesson prerendered, so that the first press is answered while the player still arrives; player and first page's data as inert
 * text, run by early.js after the first paint and allowed by its hash (S-07). Where an LMS rewrites the page and the hashes no
 * longer fit, boot.js loads all from files (S-08); where the browser is too old, it says so.
 */
export function openingPage({
	course,
	sco,
	early,
	body,
	firstLesson,
	script,
	firstPage,
	style,
	build
}: Parts): string {
	const policy = [
		"default-src 'none'",
		`script-src 'self' ${sha256(early)} ${sha256(script + firstPage)}`,
		`style-src 'self' ${sha256(style)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"media-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

	const words = entryWords[course.language];

	// The lesson stands beside its data: most of their words are the same, and compression finds them.
	return `<!doctype html>
<html lang="${course.language}" data-standard="standalone" data-build="${build}"${sco === undefined ? '' : ` data-sco="${escape(sco)}"`}>
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
<div class="too-old" id="too-old" hidden><p><strong>${words.tooOld}</strong> ${words.tooOldWhy}</p></div>
<noscript><div class="too-old"><p><strong>${words.noScript}</strong> ${words.noScriptWhy}</p></div></noscript>
<div id="course">${body}</div>
${firstLesson === null ? '' : `<template id="first-lesson">${firstLesson}</template>\n`}<script>${early}</script>
<script type="text/plain" id="first-page">${firstPage}</script>
<script type="text/plain" id="player">${script}</script>
<script src="boot.js?v=${build}" defer></script>
</body>
</html>
`;
}

function sha256(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
