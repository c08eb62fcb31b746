import { citedIds } from '../markdown.ts';
import type { SourceFile } from '../source-file.ts';
import { bodyStart, landmarksIn } from './landmarks.ts';
import { matchNumbers } from './match-numbers.ts';

/** A translation and the file that it was made from. */
export interface Pair {
	file: SourceFile;
	source: SourceFile;
}

/** What stands in the front matter of both files word by word. */
const COPIED = ['objectives', 'objective', 'facts', 'level', 'pass'];

/** Lines of the front matter that are no words, headings, figures, boxes, numbers and cited sources are the same in both languages. */
export function matchText(pair: Pair): void {
	matchCopies(pair);
	matchLandmarks(pair);
	matchSources(pair);
	matchNumbers(pair);
}

function matchCopies({ file, source }: Pair): void {
	const [own, theirs] = [file, source].map(({ text }) => text.slice(0, bodyStart(text)));

	for (const key of COPIED) {
		const line = new RegExp(`^${key}:[ \\t]*(.*)$`, 'm');
		const [copy, original] = [own, theirs].map((text) => line.exec(text ?? ''));
		if (!copy || !original || copy[1]?.trim() === original[1]?.trim()) continue;

		file.report(
			copy.index,
			'translation',
			`"${key}" is another one than in ${source.path}`,
			`copy the line from there:  ${original[0].trim()}`
		);
	}
}

function matchLandmarks({ file, source }: Pair): void {
	const own = landmarksIn(file).landmarks;
	const theirs = landmarksIn(source).landmarks;
	const first = Array.from({ length: Math.max(own.length, theirs.length) }).findIndex(
		(_, index) => own[index]?.is !== theirs[index]?.is
	);
	if (first === -1) return;

	const [here, there] = [own[first], theirs[first]];
	const line = there === undefined ? '' : `:${lineOf(source, there.at)}`;
	file.report(
		here?.at ?? file.text.trimEnd().length,
		'translation',
		`here stands ${here?.is ?? 'the end of the file'}, and in ${source.path}${line} ${there?.is ?? 'the end of the file'}`,
		'keep headings, figures and boxes as they are there, in their order; translate words and captions alone'
	);
}

function matchSources({ file, source }: Pair): void {
	const own = citationsIn(file);
	const theirs = citationsIn(source);
	const [lost] = [...theirs.keys()].filter((id) => !own.has(id));

	for (const [id, at] of own) {
		if (theirs.has(id)) continue;
		file.report(at, 'translation', `${source.path} does not cite @${id}`, 'cite what is cited there');
	}
	if (lost !== undefined) {
		file.report(
			0,
			'translation',
			`the source @${lost} is not cited, and ${source.path}:${lineOf(source, theirs.get(lost) ?? 0)} cites it`,
			`put  [@${lost}]  where it stands there`
		);
	}
}

/** Id → where it is cited first. */
function citationsIn({ text }: SourceFile): Map<string, number> {
	const ids = new Map<string, number>();
	for (const { 0: raw, index } of text.matchAll(/\[@[^[\]]*\]/g)) {
		for (const { id } of citedIds({ type: 'cite', raw })) if (!ids.has(id)) ids.set(id, index);
	}

	return ids;
}

const lineOf = ({ text }: SourceFile, at: number): number => text.slice(0, at).split('\n').length;
