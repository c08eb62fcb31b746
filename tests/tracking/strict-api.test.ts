import { describe, expect, it } from 'vitest';
import type { Standard } from '../../src/tracking/find-api.ts';
import formats from './formats.json' with { type: 'json' };
import { StrictApi } from './strict-api.ts';

describe('T-14 the strict LMS of these tests takes only what the standard, Moodle and scorm-again all take', () => {
	it.each(formats)('$standard $element = $value: $ok', ({ standard, element, value, ok }) => {
		const text = typeof value === 'string' ? value : value.repeat.repeat(value.times);

		expect(takes(standard as Standard, element, text)).toBe(ok);
	});
});

function takes(standard: Standard, element: string, value: string): boolean {
	const { call } = new StrictApi(standard);
	call('Initialize', '');
	if (/interactions\.0\.(?!id)/.test(element)) call('SetValue', 'cmi.interactions.0.id', 'q1');
	if (/response/.test(element)) call('SetValue', 'cmi.interactions.0.type', 'choice');

	return call('SetValue', element, value) === 'true';
}
