import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { launchAddress, launchData, preferredLanguages } from '../../../src/tracking/cmi5/launch.ts';
import { readOwn, writeOwn } from '../../../src/tracking/cmi5/own-document.ts';

fc.configureGlobal({ seed: 20261101 });

const parameters = {
	endpoint: 'https://lms.example/xapi',
	fetch: 'https://lms.example/token?for=a&once=1',
	actor: '{"account":{"homePage":"https://lms.example","name":"Zoë & co"}}',
	registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
	activityId: 'https://lms.example/activities/7?a=b'
};

function query(differences: Record<string, string | undefined> = {}): string {
	const all = Object.entries({ ...parameters, ...differences });

	return `?${all.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`])).join('&')}`;
}

describe('the address of a launch', () => {
	it('X-01: names five things, each encoded; others are not our business', () => {
		expect(launchAddress(query({ lesson: '3' }))).toEqual({
			...parameters,
			endpoint: 'https://lms.example/xapi/'
		});
	});

	it.each(Object.keys(parameters))('X-01: is none without %s', (name) => {
		expect(launchAddress(query({ [name]: undefined }))).toBeNull();
	});

	it.each([
		['endpoint', 'javascript:alert(1)'],
		['fetch', 'file:///etc/passwd'],
		['actor', 'Zoë'],
		['actor', '["Zoë"]']
	])('S-01: is none with the %s %s', (name, value) => {
		expect(launchAddress(query({ [name]: value }))).toBeNull();
	});
});

describe('the launch data', () => {
	it('X-03: says mode, mark, way back and template', () => {
		const contextTemplate = { extensions: { a: 1 } };
		const text = JSON.stringify({
			launchMode: 'Review',
			masteryScore: 0.75,
			returnURL: 'https://lms.example/',
			contextTemplate,
			launchParameters: 'language=es'
		});

		expect(launchData(text)).toEqual({
			mode: 'Review',
			masteryScore: 0.75,
			returnUrl: 'https://lms.example/',
			contextTemplate,
			launchParameters: 'language=es'
		});
	});

	it.each<[string, unknown, object | null]>([
		['no document', 'gone', null],
		[
			'an empty one',
			{},
			{ mode: 'Normal', masteryScore: null, returnUrl: null, contextTemplate: {}, launchParameters: '' }
		],
		['parameters that are no text', { launchParameters: { language: 'es' } }, { launchParameters: '' }],
		['an unknown mode', { launchMode: 'Exam' }, { mode: 'Normal' }],
		['a mark in percent', { masteryScore: 80 }, { masteryScore: null }],
		['a way back that is a script', { returnURL: 'javascript:1' }, { returnUrl: null }]
	])('X-03: takes %s calmly', (_what, said, expected) => {
		const read = launchData(JSON.stringify(said));
		if (expected) expect(read).toMatchObject(expected);
		else expect(read).toBeNull();
	});

	it('S-02: nothing in it reaches into objects of ours', () => {
		const read = launchData('{"contextTemplate":{"__proto__":{"polluted":1},"constructor":{"prototype":2}}}');

		expect(read?.contextTemplate).toEqual({});
		expect(Object.getPrototypeOf(read?.contextTemplate)).toBe(Object.prototype);
	});
});

describe('the learner’s preferences', () => {
	it.each([
		['{"languagePreference":"es-MX,en","audioPreference":"on"}', 'es-MX,en'],
		['{"languagePreference":["es"]}', ''],
		['{}', ''],
		['', ''],
		['no document', '']
	])('X-03 F-30: %s prefers “%s”', (text, languages) => {
		expect(preferredLanguages(text)).toBe(languages);
	});
});

describe('our own document', () => {
	it('X-15: comes back as it was written', () => {
		const own = { state: 'C1.abc.0000000', sent: { completed: true, passed: 90, failed: null } };

		expect(readOwn(writeOwn(own))).toEqual(own);
	});

	it('X-15: whatever an LMS made of it, something is read', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const { state, sent } = readOwn(text);
				expect(typeof state).toBe('string');
				expect(typeof sent.completed).toBe('boolean');
			})
		);
	});
});
