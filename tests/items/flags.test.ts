import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/items/choices.ts';
import { flagsOf } from '../../src/items/flags.ts';

const sound = { n: 100, p: 0.6, r: 0.3, chosen: 100, choices: [] as Choice[] };
const lonely: Choice = { key: 'b', words: null, right: false, offered: true, count: 0 };

describe('flags', () => {
	it.each([
		['a sound item', {}, []],
		['29 % right', { p: 0.29 }, ['hard']],
		['30 % right', { p: 0.3 }, []],
		['95 % right', { p: 0.95 }, []],
		['96 % right', { p: 0.96 }, ['easy']],
		['a discrimination of 0.14', { r: 0.14 }, ['flat']],
		['a discrimination of 0.15', { r: 0.15 }, []],
		['no discrimination', { r: null }, []],
		['a low discrimination among 30', { n: 30, r: -0.2 }, ['flat']],
		['a low discrimination among 29', { n: 29, r: -0.2 }, []],
		['a distractor nobody chose', { choices: [lonely] }, ['unpicked']],
		['a distractor that 20 did not choose', { chosen: 20, choices: [lonely] }, ['unpicked']],
		['a distractor that 19 did not choose', { chosen: 19, choices: [lonely] }, []],
		['a distractor that one chose', { choices: [{ ...lonely, count: 1 }] }, []],
		['a right option nobody chose', { p: 0, choices: [{ ...lonely, right: true }] }, ['hard']],
		['an option that is no longer offered', { choices: [{ ...lonely, offered: false }] }, []]
	])('%s', (_, said, flags) => {
		expect(flagsOf({ ...sound, ...said })).toEqual(flags);
	});
});
