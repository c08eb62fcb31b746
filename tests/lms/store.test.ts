import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Attempt } from '../../src/lms/attempt.ts';
import { cappedCalls, noResult } from '../../src/lms/attempt.ts';
import { committed, readCommit } from '../../src/lms/commit.ts';
import type { Commit } from '../../src/lms/commit.ts';
import { openStore } from '../../src/lms/store.ts';
import { writeWhole } from '../../src/lms/write-file.ts';

describe('attempts on disk', () => {
	it('survive the end of the process that wrote them', () => {
		const folder = aFolder();
		openStore(folder).write(anAttempt({ suspend_data: 'kept' }));

		expect(openStore(folder).read('course', 1)?.suspendData).toBe('kept');
		expect(openStore(folder).numbers('course')).toEqual([1]);
	});

	it('are whole or as before when writing fails', () => {
		const folder = aFolder();
		const file = join(folder, 'kept.json');
		writeWhole(file, 'before');
		// A folder of the same name cannot be replaced by a file.
		const blocked = join(folder, 'blocked.json');
		mkdirSync(join(blocked, 'inside'), { recursive: true });

		expect(() => {
			writeWhole(blocked, 'after');
		}).toThrow();
		expect(readFileSync(file, 'utf8')).toBe('before');
		expect(readdirSync(folder), 'no neighbour is left').toEqual(['blocked.json', 'kept.json']);
	});

	it('that cannot be read are left alone and numbered past', () => {
		const folder = aFolder();
		mkdirSync(join(folder, 'attempts/course'), { recursive: true });
		writeFileSync(join(folder, 'attempts/course/3.json'), '{ "half');
		writeFileSync(join(folder, 'attempts/course/4.json.1-1.tmp'), '');
		const store = openStore(folder);

		expect(store.numbers('course')).toEqual([3]);
		expect(store.read('course', 3)).toBeNull();
	});

	it('are never looked for outside the store', () => {
		expect(openStore(aFolder()).read('../other', 1)).toBeNull();
		expect(() => openStore(aFolder()).write({ ...anAttempt({}), package: '../other' })).toThrow(
			'not a package id'
		);
	});
});

describe('a commit', () => {
	it('that was overtaken by a later one changes nothing', () => {
		const later = store(anAttempt(null), aCommit({ number: 2, cmi: { suspend_data: 'later' } }));
		const after = store(later, aCommit({ number: 1, cmi: { suspend_data: 'earlier' } }));

		expect(after.scos['one']?.cmi).toEqual({ suspend_data: 'later' });
	});

	it('of a launch nobody knows is refused', () => {
		expect(committed(anAttempt(null), aCommit({ launch: 'unknown' }), 'now').is).toBe('unknown');
	});

	it('sent twice stands in the log once, as it was sent last', () => {
		const first = store(anAttempt(null), aCommit({ log: [aCall(1, 'true'), aCall(2, 'true')] }));
		const second = store(first, aCommit({ number: 2, log: [aCall(2, 'false'), aCall(3, 'true')] }));

		expect(second.log.map(({ number, returned }) => `${number} ${returned}`)).toEqual([
			'1 true',
			'2 false',
			'3 true'
		]);
	});

	it('loses no call and no order when its beacons overtake each other', () => {
		const first = store(anAttempt(null), aCommit({ log: [aCall(1, 'true')] }));
		const overtaking = store(first, aCommit({ number: 0, cmi: null, log: [aCall(4, 'true')] }));
		const { log } = store(overtaking, aCommit({ number: 2, log: [aCall(2, 'true'), aCall(3, 'true')] }));

		expect(log.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	});

	it('keeps the latest 5,000 calls and says how many are gone', () => {
		const calls = Array.from({ length: cappedCalls + 10 }, (_, index) => aCall(index + 1, 'true'));
		const { log, dropped } = store(anAttempt(null), aCommit({ log: calls }));

		expect(log).toHaveLength(cappedCalls);
		expect(log[0]?.number).toBe(11);
		expect(dropped).toBe(10);
	});

	it.each([
		'',
		'null',
		'[]',
		'{}',
		'{"launch":1,"number":1,"log":[]}',
		'{"launch":"a","number":1,"log":[],"cmi":[]}'
	])('that is none is not taken: %s', (text) => {
		expect(readCommit(text)).toBeNull();
	});
});

function store(attempt: Attempt, commit: Commit): Attempt {
	const result = committed(attempt, commit, '2026-01-01T00:00:00.000Z');
	if (result.is !== 'stored') throw new Error(result.is);

	return result.attempt;
}

function aCommit(parts: Partial<Commit>): Commit {
	return { launch: 'first', number: 1, finished: false, cmi: {}, log: [], ...parts };
}

function aCall(number: number, returned: string): Commit['log'][number] {
	return {
		number,
		at: '2026-01-01T00:00:00.000Z',
		call: 'LMSCommit',
		element: null,
		value: '',
		returned,
		error: '0'
	};
}

function anAttempt(cmi: Record<string, string> | null): Attempt {
	const at = '2026-01-01T00:00:00.000Z';
	const launches = [{ id: 'first', at, commit: 0, sessionTime: 0, finished: false }];

	return {
		package: 'course',
		attempt: 1,
		standard: 'scorm12',
		...noResult,
		started: at,
		updated: at,
		scos: { one: { title: 'One', ...noResult, cmi, launches } },
		log: [],
		dropped: 0
	};
}

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'lms-store-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});

	return folder;
}
