import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/tracking/find-api.ts';

const api12 = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

/** A window; without `parent` it is the topmost one, its own parent. */
function aWindow(has: Record<string, unknown> = {}): Record<string, unknown> {
	const frame: Record<string, unknown> = { ...has };
	Object.defineProperty(frame, 'top', {
		get() {
			throw new Error('top was asked for');
		}
	});
	frame.parent ??= frame;

	return frame;
}

/** A window of another origin: whatever is read throws. */
function foreign(has: Record<string, unknown> = {}): object {
	return new Proxy(has, {
		get(_target, name) {
			if (name in has) return has[name as string];
			throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
		}
	});
}

describe('R-02 the API is found', () => {
	const far = aWindow({ parent: aWindow({ parent: aWindow({ API: api12 }) }) });

	it.each([
		['in the window itself', aWindow({ API: api12 }), 'window'],
		['in a parent further up', far, 'window.parent.parent'],
		['in the opener', aWindow({ opener: aWindow({ API: api12 }) }), 'window.opener'],
		[
			'above the opener',
			aWindow({ opener: aWindow({ parent: aWindow({ API: api12 }) }) }),
			'window.opener.parent'
		],
		[
			'in the opener of a parent',
			aWindow({ parent: aWindow({ opener: aWindow({ API: api12 }) }) }),
			'window.parent.opener'
		]
	])('%s', (_where, frame, where) => {
		expect(findApi(frame, 'scorm12')).toEqual({ api: api12, standard: 'scorm12', where });
	});

	it('and a parent wins over an opener', () => {
		const frame = aWindow({ opener: aWindow({ API: { ...api12 } }), parent: aWindow({ API: api12 }) });

		expect(findApi(frame, 'scorm12')?.where).toBe('window.parent');
	});

	it('and nothing is found in an empty window', () => {
		expect(findApi(aWindow(), 'scorm2004')).toBeNull();
	});

	it('and a ring of parents ends the search', () => {
		const one: Record<string, unknown> = {};
		one.parent = { parent: one };

		expect(findApi(one, 'scorm12')).toBeNull();
	});
});

describe('R-03 R-04 a window of another origin', () => {
	it('ends its chain only: the opener is still asked', () => {
		const frame = aWindow({ parent: foreign(), opener: aWindow({ API_1484_11: api2004 }) });

		expect(findApi(frame, 'scorm2004')?.where).toBe('window.opener');
	});

	it('does not hide the API below it', () => {
		const frame = aWindow({ parent: aWindow({ API: api12, parent: foreign() }) });

		expect(findApi(frame, 'scorm12')?.where).toBe('window.parent');
	});

	it('whose API cannot be looked into is passed by', () => {
		expect(findApi(aWindow({ API: foreign() }), 'scorm12')).toBeNull();
	});
});

describe('R-06 R-07 which API is taken', () => {
	it('an object without the function that starts it is none', () => {
		expect(findApi(aWindow({ API: {}, parent: aWindow({ API: api12 }) }), 'scorm12')?.where).toBe(
			'window.parent'
		);
		expect(findApi(aWindow({ API: 'API' }), 'scorm12')).toBeNull();
	});

	it.each(['scorm12', 'scorm2004'] as const)('of two, the one of the package: %s', (standard) => {
		const frame = aWindow({ API: api12, parent: aWindow({ API_1484_11: api2004, API: api12 }) });

		expect(findApi(frame, standard)?.standard).toBe(standard);
	});

	it('the only one there is, where it is the other standard', () => {
		expect(findApi(aWindow({ API: api12 }), 'scorm2004')?.standard).toBe('scorm12');
		expect(findApi(aWindow({ API_1484_11: api2004 }), 'scorm12')?.standard).toBe('scorm2004');
	});
});
