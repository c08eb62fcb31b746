import { describe, expect, it } from 'vitest';
import type { Cmi, Launch } from '../../src/lms/attempt.ts';
import { fromSeconds, toSeconds } from '../../src/lms/duration.ts';
import { readManifest } from '../../src/lms/manifest.ts';
import { readResult } from '../../src/lms/result.ts';
import { objectiveWords } from '../../src/lms/words.ts';
import { sample12, sample2004 } from './sample.ts';

describe('time', () => {
	it.each([
		['scorm12', '0000:12:05.00', 725],
		['scorm12', '100:00:00', 360_000],
		['scorm12', 'PT5S', 0],
		['scorm2004', 'PT12M5S', 725],
		['scorm2004', 'PT1H2M3.25S', 3723.25],
		['scorm2004', 'P1DT1S', 86_401],
		['scorm2004', 'P', 0],
		['scorm2004', '', 0]
	] as const)('%s: %s is %d seconds', (standard, text, seconds) => {
		expect(toSeconds(standard, text)).toBe(seconds);
	});

	it.each([0, 5, 65.25, 3723.5, 360_000])('%d seconds come back from both forms', (seconds) => {
		expect(toSeconds('scorm12', fromSeconds('scorm12', seconds))).toBe(seconds);
		expect(toSeconds('scorm2004', fromSeconds('scorm2004', seconds))).toBe(seconds);
	});

	it('of killed sessions counts once a later launch shows that they are over, and no time counts twice', () => {
		const launches = [aLaunch(60, false), aLaunch(30, true), aLaunch(10, false)];

		expect(readResult('scorm12', null, launches)).toMatchObject({ totalTime: 90, sessionTime: 10 });
		expect(readResult('scorm12', null, [...launches.slice(0, 2), aLaunch(10, true)]).totalTime).toBe(100);
	});
});

describe('an objective in words', () => {
	it.each([
		['passed', '', '', 'passed'],
		['', 'completed', 'passed', 'completed, passed'],
		['', 'completed', 'unknown', 'completed'],
		['', 'unknown', 'unknown', 'unknown'],
		['', '', '', '']
	])('%j, %j, %j: %j', (status, completion, success, words) => {
		expect(objectiveWords({ status, completion, success })).toBe(words);
	});
});

describe('status', () => {
	it.each([
		['not attempted', 'not attempted', 'unknown'],
		['incomplete', 'incomplete', 'unknown'],
		['browsed', 'incomplete', 'unknown'],
		['completed', 'completed', 'unknown'],
		['passed', 'completed', 'passed'],
		['failed', 'incomplete', 'failed']
	])('1.2: %s is %s and %s', (lessonStatus, completion, success) => {
		const { status } = readResult('scorm12', { core: { lesson_status: lessonStatus } }, []);

		expect(status).toEqual({ completion, success, lesson_status: lessonStatus });
	});

	const cases: [string, Cmi, string, string][] = [
		[
			'what the course set',
			{ completion_status: 'completed', success_status: 'failed' },
			'completed',
			'failed'
		],
		['nothing', {}, 'unknown', 'unknown'],
		['a mark and no score', { success_status: 'passed', scaled_passing_score: '0.8' }, 'unknown', 'unknown'],
		['a mark not reached', { scaled_passing_score: '0.8', score: { scaled: '0.79' } }, 'unknown', 'failed'],
		['a threshold reached', { completion_threshold: '0.5', progress_measure: '0.5' }, 'completed', 'unknown']
	];
	it.each(cases)('2004: %s', (_what, cmi, completion, success) => {
		expect(readResult('scorm2004', cmi, []).status).toMatchObject({ completion, success });
	});

	it('1.2: a maximum without a raw score is no score', () => {
		const { score } = readResult('scorm12', { core: { score: { raw: '', min: '', max: '100' } } }, []);

		expect(score).toEqual({ raw: null, min: null, max: null, scaled: null });
	});
});

describe('a manifest', () => {
	it.each([
		['1.2', 'scorm12', 'SCORM 1.2'],
		['2004 3rd Edition', 'scorm2004', 'SCORM 2004 3rd edition'],
		['CAM 1.3', 'scorm2004', 'SCORM 2004'],
		['', 'scorm12', 'SCORM 1.2']
	])('of version “%s” is played as %s', (version, standard, edition) => {
		expect(read(sample12(), '>1.2<', `>${version}<`)).toMatchObject({ standard, edition });
	});

	it('without a version is told by its namespace', () => {
		expect(read(sample2004(), '>2004 4th Edition<', '><')).toMatchObject({ standard: 'scorm2004' });
	});

	it.each([
		['href="index.html?a=1"', '', 'index.html', '?a=1'],
		['href="index.html?a=1"', '?b=2', 'index.html', '?a=1&b=2'],
		['href="index.html"', 'b=2', 'index.html', '?b=2'],
		['href="index.html"', '#part', 'index.html', '#part'],
		['xml:base="a/" href="b%20c.html"', '', 'a/b c.html', '']
	])('%s with the parameters “%s” launches %s%s', (href, parameters, path, query) => {
		const text = (sample12()['imsmanifest.xml'] ?? '')
			.replace('href="index.html"', href)
			.replace('identifierref="RES"', `identifierref="RES" parameters="${parameters}"`);

		expect(readManifest(text, () => true)).toMatchObject({ scos: [{ path, query }] });
	});
});

function read(files: Record<string, string>, from: string, to: string): unknown {
	return readManifest((files['imsmanifest.xml'] ?? '').replace(from, to), () => true);
}

function aLaunch(sessionTime: number, finished: boolean): Launch {
	return { id: String(sessionTime), at: '', commit: 1, sessionTime, finished };
}
