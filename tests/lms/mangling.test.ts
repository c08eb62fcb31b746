import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../src/tracking/events.ts';
import { freshProgress, nextCommit, progressAfter, type Progress } from '../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { profiles } from './profiles.ts';
import { outline, page } from './visit.ts';

fc.configureGlobal({ seed: 20261125 });

const { slots } = outline;
const questions = ['q1', 'q2'];
const question = fc.constantFrom(...questions);
const picked = fc.subarray(['aaaa', 'bbbb', 'cccc']);

const events: fc.Arbitrary<LearnerEvent> = fc.oneof(
	fc.record({
		is: fc.constant('opened' as const),
		place: fc.record({ page: fc.constantFrom(page, 'anatomy'), section: fc.nat(63) })
	}),
	fc.constant<LearnerEvent>({ is: 'read', page }),
	fc.record({ is: fc.constant('answered' as const), question, answer: picked, right: fc.boolean() }),
	fc.record({
		is: fc.constant('exam-started' as const),
		sitting: fc.record({
			seed: fc.nat(0xffff),
			questions: fc.constant(questions),
			answers: fc.constant<Record<string, string[]>>({}),
			flagged: fc.constant<string[]>([]),
			at: fc.constant<number>(0),
			seconds: fc.nat(3600),
			limit: fc.constant(null)
		})
	}),
	fc.record({ is: fc.constant('exam-answered' as const), question, answer: picked }),
	fc.record({ is: fc.constant('exam-submitted' as const), score: fc.nat(100), passed: fc.boolean() }),
	fc.constant<LearnerEvent>({ is: 'started-over' })
);

/** Any progress that a learner can reach. */
const reached: fc.Arbitrary<Progress> = fc
	.tuple(fc.nat(0xffff), fc.array(events, { maxLength: 30 }))
	.map(([attempt, list]) =>
		list.reduce(
			(progress, event) => nextCommit(progressAfter(progress, event, outline)),
			freshProgress(attempt)
		)
	);

const manglings = {
	plus: profiles['mangle-plus'].mangle,
	percent: profiles['mangle-percent'].mangle,
	entities: profiles['mangle-entities'].mangle,
	case: profiles['mangle-case'].mangle,
	'cut at 4,096': (text: string) => text.slice(0, 4096),
	'cut at 255': (text: string) => text.slice(0, 255),
	'with blanks around': (text: string) => ` ${text}\r\n`,
	'in XML': (text: string) => text.replace(/[^\x20-\x7e]/g, '').replace(/\s+/g, ' '),
	'sent as a form': (text: string) => decodeURIComponent(encodeURIComponent(text).replace(/%20/g, '+')),
	'as JSON': (text: string) => JSON.parse(JSON.stringify(text)) as string
};

describe('T-11 a state that an LMS has mangled', () => {
	it.each(Object.entries(manglings))(
		'%s: is the same, or is found out; never another one',
		(_name, mangle) => {
			fc.assert(
				fc.property(reached, (progress) => {
					const text = encodeState(progress, slots);
					const decoded = decodeState(mangle(text), slots);

					if (decoded.is === 'progress') expect(decoded).toEqual(decodeState(text, slots));
					else expect(decoded).toEqual({ is: 'damaged' });
				}),
				{ numRuns: 500 }
			);
		}
	);

	it.each([
		'plus',
		'percent',
		'entities',
		'with blanks around',
		'in XML',
		'sent as a form',
		'as JSON'
	] as const)('B-02 F-11: %s takes nothing from it', (name) => {
		fc.assert(
			fc.property(reached, (progress) => {
				expect(decodeState(manglings[name](encodeState(progress, slots)), slots).is).toBe('progress');
			})
		);
	});
});

describe('T-12 100,000 texts that nobody encoded', () => {
	it('S-02: none throws, none is progress, and no prototype has anything new', () => {
		const random = numbers(20261125);
		const state = encodeState({ ...freshProgress(4711), pages: { [page]: 'read' } }, slots);
		const before = Object.getOwnPropertyNames(Object.prototype);
		const verdicts: Record<string, number> = { nothing: 0, damaged: 0, newer: 0, progress: 0 };

		for (let round = 0; round < 100_000; round++) {
			const text = round % 2 === 0 ? mutated(state, random) : strange(random);
			const { is } = decodeState(text, slots);
			verdicts[text.trim() === state ? 'same' : is] =
				(verdicts[text.trim() === state ? 'same' : is] ?? 0) + 1;
		}

		expect(verdicts['progress']).toBe(0);
		expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(100_000);
		expect(verdicts['damaged']).toBeGreaterThan(90_000);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});
});

type Random = (below: number) => number;

/** Whole numbers from a seed (mulberry32). */
function numbers(seed: number): Random {
	return (below) => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+ %"&\u00e9\u0000';

/** One to three letters replaced, taken out or put in. */
function mutated(text: string, random: Random): string {
	for (let changes = 1 + random(3); changes > 0; changes--) {
		const at = random(text.length);
		const letter = LETTERS[random(LETTERS.length)] ?? '';
		text = text.slice(0, at) + (random(3) > 0 ? letter : '') + text.slice(at + random(2));
	}

	return text;
}

const PIECES = [
	'C1.',
	'C2.',
	'.',
	'__proto__',
	'constructor',
	'{"a":1}',
	'AAAA',
	'1k5xyz9',
	'null',
	'\ud800',
	'\n'
];

function strange(random: Random): string {
	return Array.from({ length: 1 + random(8) }, () =>
		random(2) === 0 ? PIECES[random(PIECES.length)] : LETTERS[random(LETTERS.length)]
	).join('');
}
