import { describe, expect, it } from 'vitest';
import { missingFlags } from '../../../src/build/check/red-flag-foot.ts';

const whole =
	'<p>Go to the emergency room for numb skin between your legs, trouble with urine, a weak leg, chest pain. Call for fever or a bad headache.</p><p>This does not replace your team.</p>';

describe('what the foot of a patients’ page must say', () => {
	it.each([
		['nothing', null, 8],
		['no words on numb skin', whole.replace('numb skin between your legs', 'pain'), 1],
		['no words on the bladder', whole.replace('urine', 'sleep'), 1],
		['no words on weakness', whole.replace('weak', 'sore'), 1],
		['no words on fever', whole.replace('fever', 'pain'), 1],
		['no words on headache', whole.replace('headache', 'pain'), 1],
		['no words on the chest', whole.replace('chest pain', 'pain'), 1],
		['nowhere to go', whole.replace('emergency room', 'bed'), 1],
		['no words on the team', whole.replace('does not replace', 'is'), 1]
	])('fails: %s', (_, foot, missing) => {
		expect(missingFlags(foot)).toHaveLength(missing);
	});

	it.each([whole, whole.replace('urine', '<strong>bladder</strong> or bowel')])('passes: %s', (foot) => {
		expect(missingFlags(foot)).toEqual([]);
	});
});
