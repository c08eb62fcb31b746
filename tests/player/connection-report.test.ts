import { describe, expect, it } from 'vitest';
import { asText, cellsOf, rowsOf, type Here } from '../../src/player/connection-report.ts';
import type { Connection } from '../../src/player/keepers/connection.ts';
import type { Call } from '../../src/tracking/driver.ts';
import { anOutline } from '../builders.ts';

const at = new Date(2026, 10, 2, 14, 2, 5);

function aCall(rest: Partial<Call> = {}): Call {
	return {
		at,
		name: 'LMSSetValue',
		element: 'cmi.suspend_data',
		length: 60,
		result: 'true',
		error: '',
		...rest
	};
}

function told(connection: Connection, here: Partial<Here> = {}, saving: 'saved' | 'connecting' = 'saved') {
	const rows = rowsOf(
		{
			outline: anOutline(),
			saving,
			savedAt: at.getTime(),
			connection,
			...(saving === 'saved' ? { kind: 'lms', stateLength: 62 } : { kind: null, stateLength: null })
		},
		{
			dataset: { standard: 'scorm2004', edition: '4th', build: '1a2b3c4d' },
			storage: true,
			online: true,
			browser: 'A browser',
			...here
		}
	);

	return Object.fromEntries(rows);
}

describe('the rows of the support view', () => {
	it('R-24: tell where the API is, what it speaks, how the session stands', () => {
		const calls = [aCall()];
		const open = told({
			found: { where: 'window.parent.opener', standard: 'scorm12', calls },
			started: { at, mode: 'review', credit: false }
		});

		expect(open).toEqual({
			Course: 'fbss, nurses, 1.0.0',
			Package: 'scorm2004 4th, build 1a2b3c4d',
			'Learning system found at': 'window.parent.opener',
			'It speaks': 'SCORM 1.2',
			'Session open since': '2026-11-02 14:02:05',
			Mode: 'review, without credit',
			'Work is kept in': 'the learning system',
			Saving: 'saved',
			'Last save': '2026-11-02 14:02:05',
			'Saved state': '62 characters',
			'Storage in this browser': 'allowed',
			Network: 'online',
			Browser: 'A browser'
		});
	});

	it('R-24: tell what is missing while there is no connection', () => {
		const waiting = told({ found: null, started: null }, { online: false, storage: false }, 'connecting');

		expect(waiting).toMatchObject({
			'Learning system found at': 'not found',
			'Session open since': 'not open',
			'Work is kept in': 'not yet',
			Saving: 'connecting',
			'Saved state': 'not yet',
			'Storage in this browser': 'blocked',
			Network: 'offline'
		});
	});
});

describe('a call in the support view', () => {
	it('shows time, name, element, length, result and code', () => {
		expect(cellsOf(aCall({ result: 'false', error: '405' }))).toEqual([
			'2026-11-02 14:02:05',
			'LMSSetValue',
			'cmi.suspend_data',
			'60',
			'false',
			'405'
		]);
	});

	it.each(['Ms Smith is not enrolled', '<b>', '405 Ms Smith', '123456', 'true\nfalse'])(
		'R-24 S-15: never an LMS’s own words: %j',
		(words) => {
			expect(cellsOf(aCall({ result: words, error: words })).slice(-2)).toEqual(['other', 'other']);
		}
	);

	it('F-33: is a line of the text to copy, with tabs between its cells', () => {
		expect(asText([['Network', 'online']], [cellsOf(aCall())])).toBe(
			[
				'Network: online',
				'',
				'Time\tCall\tElement\tLength\tResult\tError',
				'2026-11-02 14:02:05\tLMSSetValue\tcmi.suspend_data\t60\ttrue\t'
			].join('\n')
		);
	});
});
