import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenQuote, readDelimited } from '../../../src/items/read/delimited.ts';
import { readId } from '../../../src/items/read/interaction-id.ts';
import { markedRight } from '../../../src/items/read/marked-right.ts';
import { partsOf } from '../../../src/items/read/parts.ts';
import { readSeconds } from '../../../src/items/read/seconds.ts';
import { timespan12, timespan2004 } from '../../../src/tracking/time.ts';

describe('the id of an interaction', () => {
	it.each([
		['T1_scs-numb', 'scs-numb', 1],
		['T12_scs-numb', 'scs-numb', 12],
		['urn:fbss:T2_scs-numb', 'scs-numb', 2],
		['https://example.org/course/T1_scs-numb', 'scs-numb', 1],
		['https://example.org/course#T1_scs-numb', 'scs-numb', 1],
		['https://example.org/course/question-7', 'https://example.org/course/question-7', null],
		['T0_scs-numb', 'T0_scs-numb', null],
		['SLIT1_q', 'SLIT1_q', null],
		['', '', null]
	])('%s', (id, item, tried) => {
		expect(readId(id)).toEqual({ item, tried });
	});
});

describe('the parts of a response', () => {
	it.each([
		['scorm12', 'a,c', ['a', 'c']],
		['scorm12', 'a.c,b.d', ['a.c', 'b.d']],
		['scorm12', '{a,c}', ['a', 'c']],
		['scorm12', '2.5', ['2.5']],
		['scorm12', '', []],
		['scorm2004', 'a[,]c', ['a', 'c']],
		['scorm2004', 'a[.]c[,]b[.]d', ['a.c', 'b.d']],
		['scorm12', 'same_charge.done', ['same_charge.done']],
		['scorm2004', 'same_charge[.]done', ['same_charge.done']],
		['scorm2004', '2.5[:]3.5', ['2.5[:]3.5']],
		['scorm2004', '{case_matters=false}{order_matters=false}a[,]c', ['a', 'c']],
		['scorm2004', '', []]
	] as const)('in %s: %s', (standard, text, parts) => {
		expect(partsOf(text, standard)).toEqual(parts);
	});
});

describe('whether an answer was right', () => {
	it.each([
		['correct', null, ['a'], [['b']], true],
		['wrong', null, ['a'], [['a']], false],
		['incorrect', null, ['a'], [['a']], false],
		['1', null, ['a'], [], true],
		['0.0', null, ['a'], [], false],
		['neutral', null, ['a', 'c'], [['c', 'a']], true],
		['unanticipated', null, ['a'], [['a', 'c']], false],
		['', null, ['b'], [['a'], ['b']], true],
		['0.5', null, ['a'], [['a']], true],
		['', 'performance', ['same_charge.open'], [['same_charge.done']], false],
		['', 'performance', ['same_charge.done'], [['same_charge.done']], true],
		['', 'sequencing', ['a', 'b'], [['b', 'a']], false],
		['', 'numeric', ['3'], [['2.5[:]3.5']], true],
		['', 'numeric', ['4'], [['2.5[:]3.5']], false],
		['', 'numeric', ['4'], [['2.5[:]']], true],
		['', 'numeric', ['3.0'], [['3']], true],
		['', 'numeric', [], [['0']], false],
		['', null, [], [['a']], false],
		['neutral', null, ['a'], [], null],
		['', null, null, [['a']], null]
	] as const)('result “%s”, kind %s, %j for %j', (result, kind, picked, patterns, right) => {
		expect(markedRight({ result, kind, picked, patterns })).toBe(right);
	});
});

describe('a time', () => {
	it.each([
		['0000:01:05.50', 65.5],
		['00:00:09', 9],
		['PT1H2M3.25S', 3723.25],
		['P1DT1S', 86_401],
		['PT', null],
		['P', null],
		['', null],
		['12 seconds', null]
	])('%s', (text, seconds) => {
		expect(readSeconds(text)).toBe(seconds);
	});

	it('comes back from both forms in which the course writes it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 35_999_900 }), (hundredths) => {
				expect(readSeconds(timespan12(hundredths / 100))).toBeCloseTo(hundredths / 100, 6);
				expect(readSeconds(timespan2004(hundredths / 100))).toBeCloseTo(hundredths / 100, 6);
			}),
			{ seed: 1 }
		);
	});
});

describe('a table as text', () => {
	it.each([
		[
			'a\tb,c\nd\t"e\tf"\n',
			[
				['a', 'b,c'],
				['d', 'e\tf']
			]
		],
		[
			'a,b\r\n"say ""no""",\r\n',
			[
				['a', 'b'],
				['say "no"', '']
			]
		],
		[
			'a;b\n"two\nlines";c',
			[
				['a', 'b'],
				['two\nlines', 'c']
			]
		],
		[
			'a,b\n\n,\nc,d\n',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		['', []]
	])('%j', (text, rows) => {
		expect(readDelimited(text).map(({ cells }) => cells)).toEqual(rows);
	});

	it('knows on which line a row begins, whatever breaks stand in its cells', () => {
		expect(readDelimited('a,b\r\n"1\r\n2",x\r\n\r\nc,d').map(({ line }) => line)).toEqual([1, 2, 5]);
	});

	it('names the line of a quotation mark that is never closed', () => {
		expect(() => readDelimited('a,b\nc,d\n"e,f\ng,h\n')).toThrow(new OpenQuote(3));
	});

	it('gives back whatever was quoted', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\t', ' ') });
		const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });

		fc.assert(
			fc.property(rows, (cells) => {
				const text = `k,k,k\n${cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')}`;

				expect(
					readDelimited(text)
						.slice(1)
						.map((row) => row.cells)
				).toEqual(cells);
			}),
			{ seed: 1 }
		);
	});
});
