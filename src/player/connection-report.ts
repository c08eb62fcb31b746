import type { Call } from '../tracking/driver.ts';
import { connectionWords as words } from './connection-words.ts';
import type { Session } from './session.svelte.ts';

/** What is asked of the page and its browser. */
export interface Here {
	/** Of the page's `<html>`: what the package says of itself. */
	dataset: Record<string, string | undefined>;
	storage: boolean;
	online: boolean;
	browser: string;
}

/** What it is, how it stands. */
type Row = readonly [name: string, value: string];

type Known = Pick<Session, 'outline' | 'saving' | 'savedAt' | 'kind' | 'stateLength' | 'connection'>;

/** What helps those who look after an LMS, in words; nothing of it tells who learns or what was answered (R-24, S-15). */
export function rowsOf(
	{ outline, saving, savedAt, kind, stateLength, connection: { found, started } }: Known,
	{ dataset, storage, online, browser }: Here
): Row[] {
	const { standard = '', edition = '', build = '' } = dataset;

	return [
		[words.rows.course, `${outline.id}, ${outline.audience}, ${outline.version}`],
		[words.rows.package, words.build(`${standard} ${edition}`.trim(), build)],
		[words.rows.where, found?.where ?? words.notFound],
		[words.rows.standard, found ? words.standards[found.standard] : words.notYet],
		[words.rows.since, started ? clock(started.at) : words.notOpen],
		[words.rows.mode, started ? words.mode(started.mode, started.credit) : words.notYet],
		[words.rows.kept, kind ? words.kept[kind] : words.notYet],
		[words.rows.saving, words.saving[saving]],
		[words.rows.savedAt, savedAt === null ? words.none : clock(new Date(savedAt))],
		[words.rows.state, stateLength === null ? words.notYet : words.characters(stateLength)],
		[words.rows.storage, words.storage(storage)],
		[words.rows.network, words.network(online)],
		[words.rows.browser, browser]
	];
}

/** A call's cells. Of what an LMS says only what the standards know is shown: anything else may be its own words. */
export function cellsOf({ at, name, element, length, result, error }: Call): string[] {
	return [
		clock(at),
		name,
		element,
		String(length),
		/^(true|false|[01])?$/.test(result) ? result : words.other,
		/^(\d{1,5}|threw)?$/.test(error) ? error : words.other
	];
}

/** The whole page as text: rows, then the calls with tabs between their cells. */
export function asText(rows: readonly Row[], calls: readonly string[][]): string {
	return [
		...rows.map(([name, value]) => `${name}: ${value}`),
		'',
		...[words.columns, ...calls].map((cells) => cells.join('\t'))
	].join('\n');
}

/** 2026-11-02 14:02:05, in the learner's own zone, where the LMS's people most often are too. */
function clock(at: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(two).join('-');

	return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}
