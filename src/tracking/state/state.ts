import type { Outline } from '../../course/course.ts';
import { LANGUAGES } from '../../course/languages.ts';
import { own } from '../own.ts';
import type { ExamRecord, Progress, Sitting, Tried } from '../progress.ts';
import { readAnswer, writeAnswer } from './answer.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { BitReader, BitWriter } from './bits.ts';
import { crc32 } from './crc32.ts';
import { latestDay, readReview, writeReview } from './review.ts';

type Slots = Outline['slots'];

export type Decoded =
	| { is: 'progress'; progress: Progress }
	/** Nothing was ever saved. */
	| { is: 'nothing' }
	/** Not ours, cut or altered: begin anew, but lower nothing that the LMS holds (F-12). */
	| { is: 'damaged' }
	/** A later release wrote it: never overwrite it (F-14). */
	| { is: 'newer' };

/** Version 1 said nothing of confidence, spaced review and time. It is still read, and never written. */
const VERSION = 2;
const FORM = /^C([0-9a-z]+)\.([\w-]+)\.([0-9a-z]{7})$/;
/** Longer than any LMS keeps: refused unread (S-03). */
const HUGE = 70_000;
/** Bits of a day's number. */
const DAY = 16;

/**
 * A learner's progress as `C2.<bits in base64url>.<CRC-32 in base 36>` (B-01). Where that is longer than `limit`, confidence goes
 * first, then the last answers of practice, then those of the last test, then spaced review: never completion, best score or
 * tries (B-07).
 */
export function encodeState(progress: Progress, slots: Slots, limit = 3500): string {
	const { exam } = progress;
	const unsure = { ...progress, tried: eachTried(progress, ({ confidence: _, ...record }) => record) };
	const light = { ...unsure, tried: eachTried(unsure, (record) => ({ ...record, answer: [] })) };
	const lightest = { ...light, exam: { ...exam, last: exam.last && { ...exam.last, answers: {} } } };
	const bare = { ...lightest, tried: eachTried(lightest, ({ review: _, ...record }) => record) };
	let state = '';
	for (const one of [progress, unsure, light, lightest, bare]) {
		state = written(one, slots);
		if (state.length <= limit) break;
	}

	return state;
}

function eachTried({ tried }: Progress, change: (record: Tried) => Tried): Record<string, Tried> {
	return Object.fromEntries(Object.entries(tried).map(([id, record]) => [id, change(record)]));
}

/** Whether two states differ in nothing but how often they were saved. */
export function sameContent(one: Progress, other: Progress, slots: Slots): boolean {
	const [first, second] = [one, other].map((progress) => encodeState({ ...progress, counter: 0 }, slots));

	return first === second;
}

/** What was saved. Never throws, whatever an LMS made of it. */
export function decodeState(text: string, slots: Slots): Decoded {
	if (text.length > HUGE) return { is: 'damaged' };
	const trimmed = text.trim();
	if (/^(null|undefined)?$/.test(trimmed)) return { is: 'nothing' };

	const [, version, payload, checksum] = FORM.exec(trimmed) ?? [];
	if (!version || !payload) return { is: 'damaged' };
	if (parseInt(version, 36) > VERSION) return { is: 'newer' };
	if (Number(version) < 1 || checksum !== check(version, payload)) return { is: 'damaged' };

	return read(new BitReader(fromBase64url(payload)), slots, Number(version));
}

function written(progress: Progress, slots: Slots): string {
	const bits = new BitWriter();
	write(bits, progress, slots);
	const payload = toBase64url(bits.bytes());

	return `C${VERSION}.${payload}.${check(String(VERSION), payload)}`;
}

function check(version: string, payload: string): string {
	return crc32(`${version}.${payload}`).toString(36).padStart(7, '0');
}

// The two halves below mirror each other line by line.

function write(
	bits: BitWriter,
	{ counter, attempt, finished, exam, place, pages, tried, language, earned }: Progress,
	slots: Slots
): void {
	bits.write(counter, 12);
	bits.write(attempt, 16);
	bits.write(+finished, 1);

	bits.write(Math.min(7, exam.tries), 3);
	bits.write(+(exam.best !== null), 1);
	bits.write(Math.max(0, Math.min(100, Math.floor(exam.best ?? 0))), 7);
	bits.write(+exam.passed, 1);

	const slot = place ? own(slots.pages, place.page) : undefined;
	bits.write(+(slot !== undefined), 1);
	bits.write(slot ?? 0, 10);
	bits.write(Math.min(63, place?.section ?? 0), 6);

	bits.write(slots.size.pages, 10);
	bits.write(slots.size.questions, 10);
	const latest = latestDay(tried);
	bits.write(latest, 16);

	for (const id of pagesBySlot(slots)) {
		const page = id === undefined ? undefined : own(pages, id);
		bits.write(page === 'read' ? 2 : page === 'started' ? 1 : 0, 2);
	}
	for (const row of questionsBySlot(slots)) {
		const record = row && own(tried, row.id);
		bits.write(+(record !== undefined), 1);
		if (record) {
			bits.write(Math.min(7, record.tries), 3);
			bits.write(+record.first, 1);
			bits.write(+record.last, 1);
			bits.write(+record.ever, 1);
			bits.write(+(record.confidence !== undefined), 1);
			if (record.confidence) bits.write(record.confidence, 2);
			bits.write(+(record.review !== undefined), 1);
			if (record.review) writeReview(bits, record.review, latest);
			writeAnswer(bits, record.answer, row?.options ?? []);
		}
	}

	writeSitting(bits, exam.sitting, slots);
	writeSitting(bits, exam.last, slots);
	bits.write(Math.min(63, exam.sitting?.at ?? 0), 6);
	// Where a state ended before there were languages and certificates. Nothing is written where there is neither, so that such a state
	// stays what it was; releases that know of none do not read on.
	if (language || earned !== undefined) bits.write(language ? LANGUAGES.indexOf(language) + 1 : 0, 4);
	if (earned !== undefined) bits.write(earned, DAY);
}

function writeSitting(bits: BitWriter, sitting: Sitting | null, { questions }: Slots): void {
	bits.write(+(sitting !== null), 1);
	if (!sitting) return;

	const known = sitting.questions
		.map((id) => ({ id, row: own(questions, id) }))
		.filter((one): one is { id: string; row: Slots['questions'][string] } => one.row !== undefined)
		.slice(0, 63);
	bits.write(sitting.seed, 16);
	bits.write(Math.min(0xffff, Math.floor(sitting.seconds)), 16);
	bits.write(Math.min(0xffff, sitting.limit ?? 0), 16);
	bits.write(known.length, 6);
	for (const { id, row } of known) {
		bits.write(row.slot, 10);
		writeAnswer(bits, own(sitting.answers, id) ?? [], row.options);
		bits.write(+sitting.flagged.includes(id), 1);
	}
}

function read(bits: BitReader, slots: Slots, version: number): Decoded {
	const counter = bits.read(12);
	const attempt = bits.read(16);
	const finished = bits.read(1) === 1;

	const tries = bits.read(3);
	const hasBest = bits.read(1) === 1;
	const percent = bits.read(7);
	const passed = bits.read(1) === 1;

	const hasPlace = bits.read(1) === 1;
	const placeSlot = bits.read(10);
	const section = bits.read(6);

	const pageSlots = bits.read(10);
	const questionSlots = bits.read(10);
	if (pageSlots > slots.size.pages || questionSlots > slots.size.questions) return { is: 'newer' };
	const latest = version > 1 ? bits.read(16) : 0;

	const pageIds = pagesBySlot(slots);
	const rows = questionsBySlot(slots);

	const pages: [string, 'started' | 'read'][] = [];
	for (const id of pageIds.slice(0, pageSlots)) {
		const page = bits.read(2);
		if (id !== undefined && page > 0) pages.push([id, page === 1 ? 'started' : 'read']);
	}
	const tried: [string, Tried][] = [];
	for (const row of rows.slice(0, questionSlots)) {
		if (bits.read(1) === 0) continue;
		const record = {
			tries: bits.read(3),
			first: bits.read(1) === 1,
			last: bits.read(1) === 1,
			ever: bits.read(1) === 1,
			...(version > 1 && readConfidence(bits)),
			...(version > 1 && bits.read(1) === 1 && { review: readReview(bits, latest) }),
			answer: readAnswer(bits, row?.options ?? [])
		};
		if (row) tried.push([row.id, record]);
	}

	const sitting = readSitting(bits, rows, version);
	const last = readSitting(bits, rows, version);
	const at = bits.read(6);
	if (bits.ranOut) return { is: 'damaged' };
	// Zeros fill the last byte, and there are only zeros beyond it.
	const language = LANGUAGES[bits.read(4) - 1];
	const earned = bits.left >= DAY ? bits.read(DAY) : null;

	const page = pageIds[placeSlot];
	const exam: ExamRecord = {
		tries,
		best: hasBest ? percent : null,
		passed,
		sitting: sitting && { ...sitting, at: Math.max(0, Math.min(at, sitting.questions.length - 1)) },
		last
	};
	return {
		is: 'progress',
		progress: {
			attempt,
			counter,
			place: hasPlace && page !== undefined ? { page, section } : null,
			pages: Object.fromEntries(pages),
			tried: Object.fromEntries(tried),
			exam,
			finished,
			...(language && { language }),
			...(earned !== null && { earned })
		}
	};
}

function readConfidence(bits: BitReader): Pick<Tried, 'confidence'> {
	const confidence = bits.read(1) === 1 ? bits.read(2) : 0;

	return confidence === 1 || confidence === 2 || confidence === 3 ? { confidence } : {};
}

function readSitting(
	bits: BitReader,
	rows: ReturnType<typeof questionsBySlot>,
	version: number
): Sitting | null {
	if (bits.read(1) === 0) return null;

	const seed = bits.read(16);
	const seconds = version > 1 ? bits.read(16) : 0;
	const limit = (version > 1 ? bits.read(16) : 0) || null;
	const asked = Array.from({ length: bits.read(6) }, () => {
		const row = rows[bits.read(10)];
		return { id: row?.id, answer: readAnswer(bits, row?.options ?? []), flagged: bits.read(1) === 1 };
	});
	const known = asked.filter((one): one is typeof one & { id: string } => one.id !== undefined);

	return {
		seed,
		questions: known.map(({ id }) => id),
		answers: Object.fromEntries(
			known
				.filter(({ answer }) => typeof answer === 'number' || answer.length > 0)
				.map(({ id, answer }) => [id, answer])
		),
		flagged: known.filter(({ flagged }) => flagged).map(({ id }) => id),
		at: 0,
		seconds,
		limit
	};
}

/** An entry per slot of the whole table; a hole where this package does not know the id. */
function pagesBySlot({ pages, size }: Slots): (string | undefined)[] {
	const bySlot = new Array<string | undefined>(size.pages).fill(undefined);
	for (const [id, slot] of Object.entries(pages)) bySlot[slot] = id;

	return bySlot;
}

function questionsBySlot({ questions, size }: Slots): ({ id: string; options: string[] } | undefined)[] {
	const bySlot = new Array<{ id: string; options: string[] } | undefined>(size.questions).fill(undefined);
	for (const [id, { slot, options }] of Object.entries(questions)) bySlot[slot] = { id, options };

	return bySlot;
}
