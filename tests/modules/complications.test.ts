import { describe, expect, it } from 'vitest';
import { words } from '../../modules/neuromodulation/complications.en.ts';
import spanish from '../../modules/neuromodulation/complications.es.ts';
import { events, thousand } from '../../modules/neuromodulation/complications.ts';
import { longSentences } from './plain-words.ts';

const byId = new Map<string, (typeof events)[number]>(events.map((event) => [event.id, event]));

describe('the complication explorer', () => {
	// Facts 7.7, in people of 1,000.
	it.each([
		['any', [319, 430]],
		['removal', [178, 230]],
		['pocket', [170, 170]],
		['fracture', [59, 91]],
		['infection', [24.5, 31.1]],
		['dural', [4.8, 60]],
		['cord', [21.3, 21.3]],
		['haematoma', [3.2, 7.1]]
	])('draws %s from %j', (id, range) => {
		expect(byId.get(id)?.perThousand).toEqual(range);
	});

	it('draws no number for the event whose rate was not verified', () => {
		expect(events.filter(({ perThousand }) => !perThousand).map(({ id }) => id)).toEqual(['migration']);
	});

	it('says the same numbers to patients as it draws', () => {
		for (const { id, perThousand } of events) {
			if (!perThousand) continue;
			const said = words.events[id].rate.replace('1,000', '').match(/\d+/g)?.map(Number);

			expect(said).toEqual([...new Set(perThousand.map(Math.round))]);
		}
	});

	it('sends for help at once what costs a spinal cord', () => {
		expect(events.filter(({ urgent }) => urgent).map(({ id }) => id)).toEqual(['cord', 'haematoma']);
		for (const { id, urgent, action } of events) {
			expect(/^Surgeon now/.test(action)).toBe(urgent === true);
			expect(/^Go to the emergency room now/.test(words.events[id].action)).toBe(urgent === true);
			expect(/^Vaya a urgencias ahora/.test(spanish.events[id].action)).toBe(urgent === true);
		}
	});

	it('speaks to patients in sentences of at most twelve words', () => {
		const plain = Object.values(words.events).flatMap(({ rate, clue, action }) => [rate, clue, action]);

		expect(plain.flatMap(longSentences)).toEqual([]);
	});

	it('draws a thousand, however they are parted', () => {
		for (const { perThousand = [0, 0] as const } of events) {
			const { sure, perhaps, others } = thousand(perThousand, 8);
			const count = (d: string) => d.split('M').length - 1;

			expect(count(sure)).toBe(Math.round(perThousand[0]));
			expect(count(sure) + count(perhaps) + count(others)).toBe(1000);
		}
	});
});
