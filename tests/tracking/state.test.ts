import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/assessment/review.ts';
import type { Outline } from '../../src/course/course.ts';
import type { Answer } from '../../src/course/question.ts';
import { LANGUAGES } from '../../src/course/languages.ts';
import { freshProgress, type Progress, type Sitting, type Tried } from '../../src/tracking/progress.ts';
import { optionKeys } from '../../src/tracking/option-keys.ts';
import { BitReader, BitWriter } from '../../src/tracking/state/bits.ts';
import { fromBase64url, toBase64url } from '../../src/tracking/state/base64url.ts';
import { crc32 } from '../../src/tracking/state/crc32.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { worstCase } from '../../src/tracking/state/worst-case.ts';
import { oneOfEach, rightAnswer, wrongAnswer } from '../builders.ts';

fc.configureGlobal({ seed: 20261101 });

type Slots = Outline['slots'];

/** Ids that JavaScript's own objects answer to are among them (S-02). */
const pageIds = ['anatomy/spine', 'causes/leads', 'quiz-anatomy', '__proto__', 'toString'];
const questionIds = ['roots', 'onset', 'charge', 'constructor', '__proto__', 'q6'];
const keys = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'];

const slots = slotsOf(pageIds, questionIds);

function slotsOf(
	pages: readonly string[],
	questions: readonly string[],
	options: readonly string[] = keys
): Slots {
	return {
		pages: Object.fromEntries(pages.map((id, slot) => [id, slot])),
		questions: Object.fromEntries(questions.map((id, slot) => [id, { slot, options: [...options] }])),
		size: { pages: pages.length, questions: questions.length }
	};
}

const answers: fc.Arbitrary<Answer> = fc.oneof(
	fc.array(fc.constantFrom(...keys), { maxLength: 12 }),
	fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => Number(Math.fround(number).toPrecision(7)))
);
const sittings: fc.Arbitrary<Sitting> = fc
	.record({
		seed: fc.nat(0xffff),
		asked: fc.uniqueArray(
			fc.record({ id: fc.constantFrom(...questionIds), answer: fc.option(answers), flagged: fc.boolean() }),
			{ selector: ({ id }) => id, minLength: 1 }
		),
		at: fc.nat(63),
		seconds: fc.nat(0xffff),
		limit: fc.option(fc.integer({ min: 1, max: 0xffff }))
	})
	.map(({ seed, asked, at, seconds, limit }) => ({
		seed,
		questions: asked.map(({ id }) => id),
		answers: records(
			asked.flatMap(({ id, answer }) => (answer === null || isEmpty(answer) ? [] : [[id, answer]]))
		),
		flagged: asked.filter(({ flagged }) => flagged).map(({ id }) => id),
		at: Math.min(at, asked.length - 1),
		seconds,
		limit
	}));
/** As exact as a state keeps them. */
const reviews: fc.Arbitrary<Review> = fc.record({
	day: fc.integer({ min: 20_500, max: 20_500 + 511 }),
	interval: fc.nat(511),
	stability: fc.nat(1023).map((step) => 0.1 * (1000 / 0.1) ** (step / 1023)),
	difficulty: fc.nat(63).map((step) => 1 + (9 * step) / 63)
});
const languages = fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined });
const progresses: fc.Arbitrary<Progress> = fc
	.tuple(
		languages,
		fc.option(fc.nat(0xffff), { nil: undefined }),
		fc.record({
			attempt: fc.nat(0xffff),
			counter: fc.nat(4095),
			finished: fc.boolean(),
			place: fc.option(fc.record({ page: fc.constantFrom(...pageIds), section: fc.nat(63) })),
			pages: entries(pageIds, fc.constantFrom('started' as const, 'read' as const)),
			tried: entries(
				questionIds,
				fc
					.record({
						tries: fc.nat(7),
						first: fc.boolean(),
						last: fc.boolean(),
						ever: fc.boolean(),
						answer: answers,
						confidence: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const), { nil: undefined }),
						review: fc.option(reviews, { nil: undefined })
					})
					.map(({ confidence, review, ...record }): Tried => ({
						...record,
						...(confidence && { confidence }),
						...(review && { review })
					}))
			),
			exam: fc.record({
				tries: fc.nat(7),
				best: fc.option(fc.nat(100)),
				passed: fc.boolean(),
				sitting: fc.option(sittings),
				last: fc.option(sittings.map((sitting) => ({ ...sitting, at: 0 })))
			})
		})
	)
	.map(([language, earned, progress]) => ({
		...progress,
		...(language && { language }),
		...(earned !== undefined && { earned })
	}));

function entries<T>(ids: readonly string[], values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
	return fc
		.uniqueArray(fc.tuple(fc.constantFrom(...ids), values), { selector: ([id]) => id })
		.map((list) => records(list));
}

function records<T>(list: [string, T][]): Record<string, T> {
	return Object.fromEntries(list);
}

/** How many bits a state takes in which nothing was done and no language chosen: header, pages, questions, sittings. */
const bitsOfFresh =
	12 +
	16 +
	1 +
	3 +
	1 +
	7 +
	1 +
	1 +
	10 +
	6 +
	10 +
	10 +
	16 +
	2 * pageIds.length +
	questionIds.length +
	1 +
	1 +
	6;

function isEmpty(answer: Answer): boolean {
	return typeof answer !== 'number' && answer.length === 0;
}

describe('B-01 a saved state', () => {
	it('looks like this at the start, and like this half-way', () => {
		expect(encodeState(freshProgress(513), slots)).toMatchInlineSnapshot(`"C2.AAAgEAAAAABQGAAAAAAA.0cq4fuq"`);
		expect(
			encodeState(
				{
					...freshProgress(513),
					counter: 9,
					pages: { 'causes/leads': 'read' },
					tried: {
						roots: { tries: 2, first: false, last: true, ever: true, answer: ['k2', 'k1'] },
						charge: { tries: 1, first: true, last: true, ever: true, answer: 12.5 }
					}
				},
				slots
			)
		).toMatchInlineSnapshot(`"C2.AJAgEAAAAABQGAAAgKYkECeSCkAAAAA.0cu5v95"`);
	});

	it('B-04 of version 1 is read as it was written, without confidence', () => {
		expect(decodeState('C1.AJAgEAAAAABQGICmkECfIKQAAAAA.1xe52rs', slots)).toEqual({
			is: 'progress',
			progress: {
				...freshProgress(513),
				counter: 9,
				pages: { 'causes/leads': 'read' },
				tried: {
					roots: { tries: 2, first: false, last: true, ever: true, answer: ['k2', 'k1'] },
					charge: { tries: 1, first: true, last: true, ever: true, answer: 12.5 }
				}
			}
		});
	});

	it.each(LANGUAGES)('F-30 keeps that %s was chosen, in four bits at its end', (language) => {
		const progress = { ...freshProgress(513), language };
		const [, before = ''] = encodeState(freshProgress(513), slots).split('.');
		const [version, after = ''] = encodeState(progress, slots).split('.');

		expect(back(progress).language).toBe(language);
		expect(version).toBe('C2');
		expect(after.startsWith(before.slice(0, -1))).toBe(true);
		expect(after.length - before.length).toBeLessThanOrEqual(2);
	});

	it('F-14 says nothing of a language that this release does not have', () => {
		const bits = new BitReader(
			fromBase64url(encodeState({ ...freshProgress(513), language: 'en' }, slots).split('.')[1] ?? '')
		);
		const longer = new BitWriter();
		const written = encodeState(freshProgress(513), slots).split('.')[1] ?? '';
		for (let bit = 0; bit < bitsOfFresh; bit++) longer.write(bits.read(1), 1);
		longer.write(15, 4);
		const payload = toBase64url(longer.bytes());
		const state = `C2.${payload}.${crc32(`2.${payload}`).toString(36).padStart(7, '0')}`;

		expect(written).not.toBe(payload);
		expect(decodeState(state, slots)).toEqual({ is: 'progress', progress: freshProgress(513) });
	});

	it('comes back as it went', () => {
		fc.assert(
			fc.property(progresses, (progress) => {
				expect(decodeState(encodeState(progress, slots), slots)).toEqual({ is: 'progress', progress });
			}),
			{ numRuns: 500 }
		);
	});

	it('B-02 has a safe alphabet and begins with a letter', () => {
		fc.assert(
			fc.property(progresses, (progress) => {
				expect(encodeState(progress, slots)).toMatch(/^C[\w.-]+$/);
			})
		);
	});

	it('comes back though the LMS padded it with blanks', () => {
		const progress = freshProgress(5);

		expect(decodeState(` ${encodeState(progress, slots)}  \n`, slots)).toEqual({ is: 'progress', progress });
	});

	it('B-05 counters stop at their highest; percent is rounded down', () => {
		const progress = freshProgress(1);
		const tried = { roots: { tries: 90, first: true, last: true, ever: true, answer: ['k1'] } };
		const exam = { ...progress.exam, tries: 12, best: 86.9 };
		const decoded = back({ ...progress, place: { page: 'toString', section: 99 }, tried, exam });

		expect(decoded.tried.roots?.tries).toBe(7);
		expect(decoded.exam).toMatchObject({ tries: 7, best: 86 });
		expect(decoded.place?.section).toBe(63);
	});

	it('B-11 keeps numbers to seven digits, and none that is not a number', () => {
		const tried = { tries: 1, first: true, last: true, ever: true };
		const with_ = (answer: Answer) =>
			back({ ...freshProgress(1), tried: { roots: { ...tried, answer } } }).tried.roots?.answer;

		expect([1.23456789, -0.05, 0.1, 16_777_216, NaN, Infinity, 1e300].map(with_)).toEqual([
			1.234568,
			-0.05,
			0.1,
			16_777_220,
			[],
			[],
			[]
		]);
	});

	it.each(Object.values(oneOfEach).map((question) => [question.kind, question] as const))(
		'B-11 keeps an answer of the kind %s',
		(_, question) => {
			const own = slotsOf([], [question.id], optionKeys(question));

			for (const answer of [rightAnswer(question), wrongAnswer(question)]) {
				const tried = { [question.id]: { tries: 1, first: true, last: true, ever: true, answer } };
				const progress = { ...freshProgress(1), tried };

				expect(decodeState(encodeState(progress, own), own)).toEqual({ is: 'progress', progress });
			}
		}
	);

	it('B-11 R-66 keeps of a word no more than which spelling it was taken for', () => {
		expect(optionKeys(oneOfEach.text)).toEqual(['aaaa', 'bbbb', 'other']);
	});

	it('R-54 B-05 keeps days as counted back from the latest one, stability to 0.5 %, difficulty to 0.08', () => {
		const any = fc.record({
			day: fc.integer({ min: 20_000, max: 21_500 }),
			interval: fc.nat(600),
			stability: fc.double({ min: 0.1, max: 1000, noNaN: true }),
			difficulty: fc.double({ min: 1, max: 10, noNaN: true })
		});
		const tried = { tries: 1, first: true, last: true, ever: true, answer: ['k1'] };
		fc.assert(
			fc.property(any, any, (one, other) => {
				const { roots, onset } = back({
					...freshProgress(1),
					tried: { roots: { ...tried, review: one }, onset: { ...tried, review: other } }
				}).tried;
				const latest = Math.max(one.day, other.day);

				for (const [kept, was] of [
					[roots?.review, one],
					[onset?.review, other]
				] as const) {
					expect(kept?.day).toBe(Math.max(was.day, latest - 511));
					expect(kept?.interval).toBe(Math.min(511, was.interval));
					expect((kept?.stability ?? 0) / was.stability).toBeCloseTo(1, 2);
					expect(Math.abs((kept?.difficulty ?? 0) - was.difficulty)).toBeLessThan(0.08);
				}
			})
		);
	});

	it('R-54 a schedule of nonsense is kept as some schedule', () => {
		const review = { day: -5, interval: NaN, stability: -1, difficulty: Infinity };
		const tried = { tries: 1, first: true, last: true, ever: true, answer: ['k1'], review };

		expect(back({ ...freshProgress(1), tried: { roots: tried } }).tried.roots?.review).toEqual({
			day: -5,
			interval: 0,
			stability: 0.1,
			difficulty: 10
		});
	});

	it('B-11 keeps long answers, up to 63 positions', () => {
		const answer = Array.from({ length: 70 }, (_, at) => keys[at % 6] ?? '');
		const tried = { roots: { tries: 1, first: true, last: true, ever: true, answer } };

		expect(back({ ...freshProgress(1), tried }).tried.roots?.answer).toEqual(answer.slice(0, 63));
	});

	it('S-02 hides nothing in prototypes', () => {
		const decoded = back(freshProgress(1));
		for (const record of [decoded.pages, decoded.tried]) {
			expect(Object.keys(record)).toEqual([]);
			expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
		}
	});
});

describe('a state that was not left alone', () => {
	it('T-11 is found out whatever single character was changed, and wherever it was cut', () => {
		const alphabet = fc.constantFrom(...'ABCXYZabcxyz0129-_.+ %"\u00e9C');
		fc.assert(
			fc.property(progresses, fc.nat(), alphabet, (progress, where, character) => {
				const text = encodeState(progress, slots);
				const at = where % text.length;
				const mutated = text.slice(0, at) + character + text.slice(at + 1);

				if (mutated !== text) expect(decodeState(mutated, slots).is).toMatch(/damaged|newer|nothing/);
				expect(decodeState(text.slice(0, at), slots).is).toBe(at === 0 ? 'nothing' : 'damaged');
			}),
			{ numRuns: 2000 }
		);
	});

	it('every character of one state, every replacement', () => {
		const text = encodeState({ ...freshProgress(65535), pages: { 'anatomy/spine': 'read' } }, slots);
		for (let at = 0; at < text.length; at++) {
			for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. +') {
				const mutated = text.slice(0, at) + character + text.slice(at + 1);
				if (mutated !== text) expect(decodeState(mutated, slots).is, mutated).toMatch(/damaged|newer/);
			}
		}
	});

	it.each<[string, (text: string) => string]>([
		['in lower case', (text) => text.toLowerCase()],
		['in upper case', (text) => text.toUpperCase()],
		['twice', (text) => text + text],
		['in quotes', (text) => `"${text}"`]
	])('F-11 %s: damaged', (_how, mangle) => {
		expect(decodeState(mangle(encodeState(freshProgress(4711), slots)), slots)).toEqual({ is: 'damaged' });
	});

	it.each(['a+b c', '%41', '&amp;'])('F-11 survives form, URI and HTML decoding, unlike %s', (unsafe) => {
		const manglings = [
			(text: string) => text.replace(/\+/g, ' '),
			decodeURIComponent,
			(text: string) => text.replace(/&amp;/g, '&')
		];
		const text = encodeState(freshProgress(4711), slots);

		expect(manglings.map((mangle) => mangle(text))).toEqual([text, text, text]);
		expect(manglings.some((mangle) => mangle(unsafe) !== unsafe)).toBe(true);
	});

	it('T-12 random text never throws and is never progress', () => {
		const shaped = fc.tuple(fc.string(), fc.string()).map(([one, other]) => `C1.${one}.${other}`);
		const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), shaped, fc.base64String());
		fc.assert(
			fc.property(any, (text) => {
				expect(decodeState(text, slots).is).not.toBe('progress');
			}),
			{ numRuns: 10_000 }
		);
	});

	it('random bits with a right checksum never throw: only a state comes out, or none', () => {
		const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(bytes, (random) => {
				const payload = toBase64url(random);
				const sum = crc32(`1.${payload}`).toString(36).padStart(7, '0');

				expect(decodeState(`C1.${payload}.${sum}`, slots).is).toMatch(/progress|damaged|newer/);
			}),
			{ numRuns: 2000 }
		);
	});

	it.each(['', '  ', 'null', 'undefined'])('"%s" is nothing at all', (text) => {
		expect(decodeState(text, slots)).toEqual({ is: 'nothing' });
	});

	it('S-03 a huge one is refused unread', () => {
		expect(decodeState(`C1.${'A'.repeat(70_000)}.0000000`, slots)).toEqual({ is: 'damaged' });
	});
});

describe('B-03 F-13 a state and a course that has changed since', () => {
	it('comes back whole when the table has grown', () => {
		const grown = slotsOf([...pageIds, 'new'], [...questionIds, 'new'], [...keys, 'k7']);
		fc.assert(
			fc.property(progresses, (progress) => {
				expect(decodeState(encodeState(progress, slots), grown)).toEqual({ is: 'progress', progress });
			})
		);
	});

	it('drops what this package does not know, and keeps the rest', () => {
		const pages = without(slots.pages, 'causes/leads');
		const questions = without(slots.questions, 'onset');
		const smaller = { ...slots, pages, questions };
		const tried = { tries: 1, first: true, last: true, ever: true, answer: ['k1', 'k2'] };
		const sitting = {
			seed: 3,
			questions: ['onset', 'roots'],
			answers: { onset: ['k1'], roots: ['k2'] },
			flagged: ['onset'],
			at: 1,
			seconds: 0,
			limit: null
		};
		const progress: Progress = {
			...freshProgress(1),
			place: { page: 'causes/leads', section: 1 },
			pages: { 'causes/leads': 'read', 'quiz-anatomy': 'started' },
			tried: { onset: tried, roots: tried },
			exam: { tries: 1, best: 50, passed: false, sitting, last: null }
		};
		const left = {
			...progress,
			place: null,
			pages: { 'quiz-anatomy': 'started' },
			tried: { roots: tried },
			exam: {
				...progress.exam,
				sitting: {
					seed: 3,
					questions: ['roots'],
					answers: { roots: ['k2'] },
					flagged: [],
					at: 0,
					seconds: 0,
					limit: null
				}
			}
		};

		expect(decodeState(encodeState(progress, slots), smaller)).toEqual({ is: 'progress', progress: left });
		expect(decodeState(encodeState(progress, smaller), smaller)).toEqual({
			is: 'progress',
			progress: { ...left, exam: { ...left.exam, sitting: { ...left.exam.sitting, at: 0 } } }
		});
	});

	it('B-12 an answer keeps its options by key; an unknown key is left out', () => {
		const tried = { roots: { tries: 1, first: true, last: true, ever: true, answer: ['k9', 'k2'] } };

		expect(back({ ...freshProgress(1), tried }).tried.roots?.answer).toEqual(['k2']);
	});

	it.each([
		['of a longer table of pages', { pages: 6, questions: 6 }],
		['of a longer table of questions', { pages: 5, questions: 7 }]
	])('F-14 one %s is of a newer release', (_what, size) => {
		expect(decodeState(encodeState(freshProgress(1), { ...slots, size }), slots)).toEqual({ is: 'newer' });
	});

	it('B-04 F-14 one of a later version is newer, of none is damaged', () => {
		expect(decodeState('C3.AbC_9-.1k5xyz9', slots)).toEqual({ is: 'newer' });
		expect(decodeState('Cz.AbC_9-.1k5xyz9', slots)).toEqual({ is: 'newer' });
		expect(decodeState('C0.AbC_9-.1k5xyz9', slots)).toEqual({ is: 'damaged' });
		expect(decodeState('D1.AbC_9-.1k5xyz9', slots)).toEqual({ is: 'damaged' });
	});
});

describe('the day of the certificate', () => {
	const some = slotsOf(pageIds, questionIds, keys);
	const before = freshProgress(1);
	const certified = { ...before, earned: 20_783 };

	it('is kept', () => {
		expect(decodeState(encodeState(certified, some), some)).toEqual({ is: 'progress', progress: certified });
	});

	it('stands behind all else: without one, a state is what it was before there were certificates', () => {
		const [with_, without] = [certified, before].map((one) => encodeState(one, some).split('.')[1] ?? '');

		// The last letter of the shorter one may hold bits of the day.
		expect(with_?.startsWith((without ?? '').slice(0, -1))).toBe(true);
		expect((with_ ?? '').length - (without ?? '').length).toBeLessThanOrEqual(4);
	});
});

describe('the budget of section 8', () => {
	const hundred = slotsOf(ids('p', 40), ids('q', 100), keys.slice(0, 5));

	it('a hundred questions of five options stay under 3,500 characters at the worst', () => {
		expect(worstCase(hundred)).toBeLessThan(3500);
		expect(worstCase(hundred)).toMatchInlineSnapshot(`3154`);
	});

	it('no progress is longer than the worst case', () => {
		const shapes = fc.record({ questions: fc.integer({ min: 1, max: 6 }), options: fc.nat(6) });
		fc.assert(
			fc.property(progresses, shapes, (progress, { questions, options }) => {
				const some = slotsOf(pageIds, questionIds.slice(0, questions), keys.slice(0, options));
				const text = encodeState(shortened(progress, options), some, Infinity);

				expect(text.length).toBeLessThanOrEqual(worstCase(some));
			}),
			{ numRuns: 500 }
		);
	});

	it('a case of 32 choices keeps any path through it, and the worst case holds it', () => {
		const row = ids('c', 32);
		const one = slotsOf(pageIds, ['cases/joan'], row);
		const joan = { tries: 7, first: true, last: true, ever: true, answer: row };
		const progress = { ...freshProgress(1), tried: { 'cases/joan': joan } };
		const text = encodeState(progress, one);

		expect(decodeState(text, one)).toEqual({ is: 'progress', progress });
		expect(text.length).toBeLessThanOrEqual(worstCase(one));
	});

	it('B-07 what is too long loses confidence before any answer', () => {
		const list = ids('q', 60);
		const some = slotsOf([], list);
		const unsure = { tries: 2, first: true, last: true, ever: true, answer: ['k1', 'k2'] };
		const tried = (record: Tried) => ({
			...freshProgress(1),
			tried: Object.fromEntries(list.map((id) => [id, record]))
		});
		const sure = tried({ ...unsure, confidence: 3 });
		const limit = encodeState(sure, some, Infinity).length - 1;

		expect(decodeState(encodeState(sure, some, limit), some)).toEqual({
			is: 'progress',
			progress: tried(unsure)
		});
	});

	it('B-07 what is too long loses practice answers first, then those of the last test, then spaced review; never results', () => {
		const list = ids('q', 60);
		const some = slotsOf(ids('p', 3), list);
		const review = { day: 20_800, interval: 3, stability: 1000, difficulty: 1 };
		const tried = { tries: 2, first: true, last: true, ever: true, answer: ['k1', 'k2', 'k3'], review };
		const sitting = {
			seed: 1,
			questions: list,
			answers: records(list.map((id) => [id, ['k4', 'k5']])),
			flagged: [],
			at: 0,
			seconds: 0,
			limit: null
		};
		const progress: Progress = {
			...freshProgress(1),
			finished: true,
			pages: { p1: 'read' },
			tried: records(list.map((id) => [id, tried])),
			exam: { tries: 1, best: 90, passed: true, sitting, last: sitting }
		};
		const light = { ...progress, tried: records(list.map((id) => [id, { ...tried, answer: [] }])) };
		const bare = (of: Progress) => ({
			...of,
			tried: records(Object.entries(of.tried).map(([id, { review: _, ...record }]) => [id, record]))
		});
		const lightest = { ...light, exam: { ...light.exam, last: { ...sitting, answers: {} } } };
		const full = encodeState(progress, some).length;
		const decoded = (limit: number) => decodeState(encodeState(progress, some, limit), some);

		expect(decoded(full)).toEqual({ is: 'progress', progress });
		expect(decoded(full - 1)).toEqual({ is: 'progress', progress: light });
		expect(decoded(encodeState(light, some).length - 1)).toEqual({ is: 'progress', progress: lightest });
		expect(decoded(encodeState(lightest, some).length - 1)).toEqual({
			is: 'progress',
			progress: bare(lightest)
		});
		expect(decoded(0)).toEqual({ is: 'progress', progress: bare(lightest) });
	});

	it('B-10 takes no time that a learner would notice', () => {
		const tried = { tries: 2, first: true, last: true, ever: true, answer: ['k1', 'k2', 'k3'] };
		const progress = { ...freshProgress(1), tried: records(ids('q', 100).map((id) => [id, tried])) };
		const started = performance.now();
		for (let round = 0; round < 20; round++) decodeState(encodeState(progress, hundred), hundred);

		expect((performance.now() - started) / 20).toBeLessThan(20);
	});
});

describe('the parts', () => {
	it('bits come back as written, and zeros behind the end', () => {
		const fields = fc.array(
			fc
				.integer({ min: 1, max: 32 })
				.chain((width) => fc.record({ width: fc.constant(width), value: fc.nat(2 ** width - 1) }))
		);
		fc.assert(
			fc.property(fields, (list) => {
				const writer = new BitWriter();
				for (const { value, width } of list) writer.write(value, width);
				const reader = new BitReader(writer.bytes());

				expect(list.map(({ width }) => reader.read(width))).toEqual(list.map(({ value }) => value));
				expect(reader.ranOut).toBe(false);
				expect([reader.read(32), reader.ranOut]).toEqual([0, true]);
			})
		);
	});

	it('base64url agrees with Node', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
			})
		);
	});

	it('CRC-32 has its published check value', () => {
		expect(crc32('123456789')).toBe(0xcbf43926);
	});
});

function back(progress: Progress): Progress {
	const decoded = decodeState(encodeState(progress, slots), slots);
	if (decoded.is !== 'progress') throw new Error(decoded.is);

	return decoded.progress;
}

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
	return records(Object.entries(record).filter(([key]) => key !== id));
}

function ids(prefix: string, count: number): string[] {
	return Array.from({ length: count }, (_, n) => `${prefix}${n}`);
}

/** With answers as long as a question of so many options can have: a source and a target for each. */
function shortened(progress: Progress, options: number): Progress {
	const short = (answer: Answer) => (typeof answer === 'number' ? answer : answer.slice(0, 2 * options));
	const tried = Object.entries(progress.tried).map(
		([id, record]) => [id, { ...record, answer: short(record.answer) }] as const
	);
	const sitting = (one: Sitting | null) =>
		one && {
			...one,
			answers: records(Object.entries(one.answers).map(([id, answer]) => [id, short(answer)]))
		};

	return {
		...progress,
		tried: Object.fromEntries(tried),
		exam: { ...progress.exam, sitting: sitting(progress.exam.sitting), last: sitting(progress.exam.last) }
	};
}
