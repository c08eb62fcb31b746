import { describe, expect, it } from 'vitest';
import { drawings } from '../../modules/neuromodulation/safety-drawings.ts';
import { words as english } from '../../modules/neuromodulation/safety-room.en.ts';
import spanish from '../../modules/neuromodulation/safety-room.es.ts';
import { things, type ThingId, type Verdict } from '../../modules/neuromodulation/safety-room.ts';
import { longSentences } from './plain-words.ts';

const byId = new Map(things.map((thing) => [thing.id, thing]));

describe('the safety room', () => {
	// Facts NM-33 to NM-40.
	it.each<[ThingId, Verdict]>([
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

	it.each([
		['English', english, /can kill, on any part of the body.*off/, /^Saving your life comes first\./],
		[
			'Spanish',
			spanish,
			/Puede matar, en cualquier parte del cuerpo.*apagado/,
			/^Salvar su vida va primero\./
		]
	])('says both to patients too, in %s', (_, words, deadly, first) => {
		expect(words.things.diathermy.why).toMatch(deadly);
		expect(words.things.defibrillator.why).toMatch(first);
	});

	it('draws everything that it speaks of, and nothing else', () => {
		expect(Object.keys(drawings).sort()).toEqual(things.map(({ id }) => id).sort());
	});

	it('speaks to patients in sentences of at most twelve words', () => {
		expect(
			[english.card, ...Object.values(english.things).map(({ why }) => why)].flatMap(longSentences)
		).toEqual([]);
	});
});
