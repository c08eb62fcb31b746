import { describe, expect, it } from 'vitest';
import { drawings } from '../../modules/neuromodulation/safety-drawings.ts';
import { card, things, type Verdict } from '../../modules/neuromodulation/safety-room.ts';
import { longSentences } from './plain-words.ts';

const byId = new Map(things.map((thing) => [thing.id, thing]));

describe('the safety room', () => {
	// Facts NM-33 to NM-40.
	it.each<[string, Verdict]>([
		['mri', 'ask'],
		['ct', 'safe'],
		['diathermy', 'never'],
		['operation', 'ask'],
		['defibrillator', 'safe'],
		['pacemaker', 'ask'],
		['gate', 'ask'],
		['car', 'ask'],
		['dentist', 'ask'],
		['stones', 'ask'],
		['diving', 'ask'],
		['heat-pad', 'ask']
	])('calls %s: %s', (id, verdict) => {
		expect(byId.get(id)?.verdict).toBe(verdict);
	});

	it('bans all three kinds of diathermy, anywhere, on or off', () => {
		expect(byId.get('diathermy')?.why).toMatch(
			/Short-wave, microwave and therapeutic ultrasound.*anywhere on the body.*on or off/
		);
	});

	it('saves life first', () => {
		expect(byId.get('defibrillator')?.why).toMatch(/^Save life first/);
	});

	it('draws everything that it speaks of, and nothing else', () => {
		expect(Object.keys(drawings).sort()).toEqual(things.map(({ id }) => id).sort());
	});

	it('speaks to patients in sentences of at most twelve words', () => {
		expect([card.plain, ...things.map(({ plainWhy }) => plainWhy)].flatMap(longSentences)).toEqual([]);
	});
});
