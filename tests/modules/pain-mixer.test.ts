import { array, assert, constantFrom, integer, option, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clues, corners, inWords, mix, pointOf, type Kind } from '../../modules/diagnosis/pain-mix.ts';
import { tools, type Answers, type ToolId } from '../../modules/diagnosis/tool-scores.ts';

const words = (...present: string[]) => {
	const shares = mix(present);
	return shares && inWords(shares);
};

describe('the mix of pains', () => {
	it.each<[present: string[], words: string | undefined]>([
		[[], undefined],
		[['ache'], 'So far only nociceptive clues'],
		[['burn', 'numb'], 'So far only neuropathic clues'],
		[['ache', 'burn'], 'Mixed: nociceptive and neuropathic alike'],
		[['ache', 'burn', 'numb'], 'Mixed: more neuropathic than nociceptive'],
		[['touch'], 'Mixed: neuropathic and nociplastic alike'],
		[
			['ache', 'rest', 'tender', 'burn', 'numb', 'spread'],
			'Mixed: more nociceptive than neuropathic, some nociplastic'
		],
		[['ache', 'burn', 'spread'], 'Mixed: all three alike']
	])('%j: %s', (present, said) => {
		expect(words(...present)).toBe(said);
	});

	it('has shares that add up to one, and a point inside the triangle', () => {
		assert(
			property(
				subarray(
					clues.map(({ id }) => id),
					{ minLength: 1 }
				),
				(present) => {
					const shares = mix(present) ?? { nociceptive: 0, neuropathic: 0, nociplastic: 0 };
					const { x, y } = pointOf(shares);

					expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
					expect(y).toBeLessThanOrEqual(corners.nociceptive[1]);
					// Left edge and right edge lean alike towards the top.
					expect(Math.abs(x - 160)).toBeLessThanOrEqual(((y - 40) / (236 - 40)) * 120 + 0.2);
				}
			)
		);
	});

	it('stands in the corner of a kind that is alone', () => {
		const alone: [Kind, string][] = [
			['nociceptive', 'ache'],
			['neuropathic', 'burn'],
			['nociplastic', 'spread']
		];
		for (const [kind, clue] of alone) {
			const shares = mix([clue]);
			const [x, y] = corners[kind];
			expect(shares && pointOf(shares)).toEqual({ x, y });
		}
	});

	it('gives no number to what nobody measured', () => {
		assert(
			property(
				subarray(
					clues.map(({ id }) => id),
					{ minLength: 1 }
				),
				(present) => {
					expect(words(...present)).not.toMatch(/\d/);
				}
			)
		);
	});
});

const same = (tool: ToolId, answer: number | undefined): Answers =>
	Array.from({ length: tools[tool].items }, () => answer);
const first = (tool: ToolId, ...answers: (number | undefined)[]): Answers => [
	...answers,
	...same(tool, 0).slice(answers.length)
];

describe('the scores, worked by hand', () => {
	it.each<[tool: ToolId, name: string, answers: Answers, score: string | undefined, meaning: string]>([
		[
			'dn4',
			'three yeses',
			first('dn4', 1, 1, 1),
			'3 of 10',
			'Negative, which does not rule neuropathic pain out'
		],
		['dn4', 'four yeses', first('dn4', 1, 1, 1, 1), '4 of 10', 'Positive: neuropathic signs are likely'],
		[
			'dn4',
			'four yeses, one open',
			first('dn4', 1, 1, 1, 1, undefined),
			undefined,
			'Positive: neuropathic signs are likely'
		],
		['dn4', 'three yeses, one open', first('dn4', 1, 1, 1, undefined), undefined, '1 item is open'],
		['dn4', 'nothing yet', same('dn4', undefined), undefined, '10 items are open'],
		['odi', 'all 0', same('odi', 0), '0%', 'Minimal disability'],
		['odi', 'sum 10', same('odi', 1), '20%', 'Minimal disability'],
		['odi', 'sum 11', first('odi', 5, 5, 1), '22%', 'Moderate disability'],
		['odi', 'sum 20', same('odi', 2), '40%', 'Moderate disability'],
		['odi', 'sum 30', same('odi', 3), '60%', 'Severe disability'],
		['odi', 'sum 40', same('odi', 4), '80%', 'Very severe disability'],
		['odi', 'sum 41', [...same('odi', 4).slice(1), 5], '82%', 'Bed-bound, or exaggerating'],
		['odi', 'all 5', same('odi', 5), '100%', 'Bed-bound, or exaggerating'],
		['odi', 'one open', first('odi', undefined), undefined, '1 item is open'],
		['phq9', 'sum 4', first('phq9', 3, 1), '4 of 27', 'Below the first cut-off'],
		['phq9', 'sum 5', first('phq9', 3, 2), '5 of 27', 'Mild'],
		['phq9', 'sum 10', first('phq9', 3, 3, 3, 1), '10 of 27', 'Moderate'],
		['phq9', 'sum 15', first('phq9', 3, 3, 3, 3, 3), '15 of 27', 'Moderately severe'],
		['phq9', 'sum 20', first('phq9', 3, 3, 3, 3, 3, 3, 2), '20 of 27', 'Severe'],
		['phq9', 'all 3', same('phq9', 3), '27 of 27', 'Severe']
	])('%s, %s', (tool, _, answers, score, meaning) => {
		const reading = tools[tool].read(answers);

		expect(reading.score).toBe(score);
		expect(reading.meaning).toBe(meaning);
	});

	it('ask for safety first whenever item 9 is above 0, however little else is answered', () => {
		const item = option(integer({ min: 0, max: 3 }), { nil: undefined });

		assert(
			property(array(item, { minLength: 8, maxLength: 8 }), integer({ min: 1, max: 3 }), (rest, ninth) => {
				expect(tools.phq9.read([...rest, ninth]).safety).toBe(true);
			})
		);
	});

	it('raise no alarm while item 9 is 0 or open', () => {
		assert(
			property(constantFrom(0, undefined), (ninth) => {
				expect(tools.phq9.read([...same('phq9', 3).slice(1), ninth]).safety).toBeUndefined();
			})
		);
	});

	it('show no wording of an item, for which some tools ask a licence', () => {
		const shown = JSON.stringify(tools);

		expect(shown).not.toMatch(/pins and needles|electric shock|lifting|little interest|hopeless/i);
	});
});
