import { describe, expect, it } from 'vitest';
import { Driver } from '../../src/tracking/driver.ts';
import { readPlace, resume } from '../../src/tracking/resume.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { anOutline, usualReporting } from '../builders.ts';

const hostile = [
	'<img src=x onerror=alert(1)>',
	'{lang=<img src=x>}<script>',
	'{lang='.repeat(5000),
	'x'.repeat(10_000),
	'\u202e\u200b\u0000\n\t',
	'__proto__',
	'constructor'
];
const outline = anOutline();

describe('what a hostile LMS says', () => {
	it.each(hostile)('S-01: a launch reads it as short text, a known word, or nothing: %#', (word) => {
		const api = { LMSInitialize: () => 'true', LMSGetValue: () => word, LMSSetValue: () => 'true' };
		const driver = new Driver({
			api,
			standard: 'scorm12',
			now: () => 0,
			clock: () => new Date(0),
			reporting: usualReporting
		});
		const launch = driver.start();

		expect(launch).toMatchObject({ mode: 'normal', credit: true, passMark: null });
		for (const text of [launch?.learner ?? '', launch?.language ?? '']) {
			expect([...text].length).toBeLessThanOrEqual(80);
			expect(text).not.toMatch(/\p{Cc}/u);
		}
	});

	it.each(hostile)(
		'S-01 S-02: as state and place it leads to the beginning, and changes no prototype: %#',
		(word) => {
			const before = { completed: false, passed: null, score: null };
			const { progress, from } = resume({ state: word, location: word, before }, outline, 7);

			expect(readPlace(word, outline)).toBeNull();
			expect(progress.place).toBeNull();
			expect(['damaged', 'newer', 'new']).toContain(from);
			expect(Object.keys(Object.prototype)).toEqual([]);
		}
	);

	it('S-03: 70,001 characters are not looked into: only their length is asked for', () => {
		const asked: PropertyKey[] = [];
		const huge = new Proxy(new String(`C1.${'A'.repeat(70_001)}`), {
			get(text, name) {
				asked.push(name);
				const value: unknown = Reflect.get(text, name);

				return typeof value === 'function' ? (value as () => unknown).bind(text) : value;
			}
		});

		expect(decodeState(huge as unknown as string, outline.slots)).toEqual({ is: 'damaged' });
		expect(asked).toEqual(['length']);
	});
});
