import { expect, it } from 'vitest';
import { fileName } from '../../../src/player/web/download.ts';

it.each([
	[new Date(2026, 10, 5), 'fbss-progress-nurses-2026-11-05.txt'],
	[new Date(2027, 0, 31, 23, 59), 'fbss-progress-nurses-2027-01-31.txt']
])('a progress file says what it is and the learner’s own day: %s', (now, name) => {
	expect(fileName({ id: 'fbss', audience: 'nurses' }, now)).toBe(name);
});
