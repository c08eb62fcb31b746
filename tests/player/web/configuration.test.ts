import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/player/web/configuration.ts';

const here = 'https://example.org/course/';
const written = (values: Record<string, unknown>) => readConfiguration(JSON.stringify(values), here);

describe('xapi.json', () => {
	it('gives what is written, and the folder’s address for what is left empty', () => {
		expect(
			written({ endpoint: ' https://lrs.example.org/xapi ', auth: 'Basic abc', activityBase: '' })
		).toEqual({
			endpoint: 'https://lrs.example.org/xapi/',
			auth: 'Basic abc',
			activityBase: here,
			homePage: here
		});
	});

	it.each(['https://lrs.example.org/', 'http://127.0.0.1:9001/xapi/', 'http://localhost/'])(
		'takes %s',
		(endpoint) => {
			expect(written({ endpoint })?.endpoint).toBe(endpoint);
		}
	);

	it.each([
		'',
		' ',
		'http://lrs.example.org/',
		'http://127.0.0.1.example.org/',
		'http://localhost.example.org',
		'/xapi/',
		'javascript:x',
		'https://',
		7,
		null
	])('S-06: sends nothing to the endpoint %j', (endpoint) => {
		expect(written({ endpoint })).toBeNull();
	});

	it.each(['', '<!doctype html>', 'null', '7', '"https://lrs.example.org/"', '[]'])(
		'sends nothing where the file is %j',
		(text) => {
			expect(readConfiguration(text, here)).toBeNull();
		}
	);
});
