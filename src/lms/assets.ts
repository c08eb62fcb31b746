import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mediaType } from './media-type.ts';
import { file } from './reply.ts';
import type { Reply } from './reply.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Files of this LMS's own pages, by the name under `/assets/`. */
const assets: Record<string, () => string> = {
	'tokens.css': () => here('../player/styles/tokens.css'),
	'lms.css': () => here('page/lms.css'),
	'list.js': () => here('page/list.js'),
	'play.js': () => here('page/play.js'),
	'recorder.js': () => here('page/recorder.js'),
	'elements.js': () => here('page/elements.js'),
	'session.js': () => here('page/session.js'),
	'transport.js': () => here('page/transport.js'),
	'log-panel.js': () => here('page/log-panel.js'),
	'scorm12.js': () => resolve('scorm-again/scorm12/min'),
	'scorm2004.js': () => resolve('scorm-again/scorm2004/min')
};

export function asset(name: string): Reply | null {
	const path = Object.hasOwn(assets, name) ? assets[name]?.() : undefined;
	if (path === undefined) return null;

	const bytes = readFileSync(path);

	return file(mediaType(name), createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes);
}
