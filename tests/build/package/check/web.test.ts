import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../../src/build/package/check/check-package.ts';
import { webTarget } from '../../../../src/build/package/targets/web.ts';
import { aBundle, aCourse, page, zipOfAnyNames } from '../builders.ts';

const connect = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

/** The rules that a package for the web breaks when its page is so changed. */
async function rulesBroken(change: (html: string) => string): Promise<string[]> {
	const files = webTarget.files(
		aCourse(),
		aBundle({ 'index.html': page.replace('img-src', "connect-src 'self'; img-src") }),
		{}
	);
	const before = new TextDecoder().decode(files.get('index.html'));
	files.set('index.html', new TextEncoder().encode(change(before)));

	return (await checkPackage(zipOfAnyNames(files), 'fbss-nurses-web.zip')).map(({ rule }) => rule);
}

describe('checking a package for the web', () => {
	it('has nothing to mend as it is packed', async () => {
		expect(await rulesBroken((html) => html)).toEqual([]);
	});

	it.each<[string, string, string, string[]]>([
		[
			'P-01 asks for a manifest where the page speaks a standard',
			'"web"',
			'"scorm12"',
			['P-01', 'S-07', 'S-07', 'S-07']
		],
		['S-07 sees a wider connect-src', connect, `${connect} *`, ['S-07']],
		[
			'S-07 sees the same sources for scripts',
			connect,
			connect.replace('connect', 'frame'),
			['S-07', 'S-07', 'S-07']
		],
		['S-06 sees a style from elsewhere', './player.css', 'https://example.org/player.css', ['S-06']],
		['P-16 sees a module', '<script src', '<script type="module" src', ['P-16']]
	])('%s', async (_title, from, to, rules) => {
		expect(await rulesBroken((html) => html.replace(from, to))).toEqual(rules);
	});
});
