import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkPackage } from '../../../src/build/package/check/check-package.ts';
import { courseStructure, courseStructureSchema } from '../../../src/build/package/course-structure.ts';
import type { PackagedCourse } from '../../../src/build/package/manifest.ts';
import { packages } from '../../../src/build/package/pack.ts';
import { cmi5Target } from '../../../src/build/package/targets/cmi5.ts';
import { zip } from '../../../src/build/package/zip.ts';
import { aBundle, aCourse, page, policy, zipOfAnyNames } from './builders.ts';

const patients = aCourse({ audience: 'patients', passMark: null });
const reaching = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

/** A bundle as the build makes it, where requests reach. */
function bundle(): Map<string, Uint8Array> {
	return aBundle({
		'index.html': page.replace(policy, policy.replace('">', "; connect-src 'self'\">")),
		'part-cmi5.js': 'courseChunk("part-cmi5.js");'
	});
}

function files(course: PackagedCourse = aCourse()): Map<string, Uint8Array> {
	return cmi5Target.files(course, bundle(), {});
}

describe('cmi5.xml', () => {
	it.each([patients, aCourse(), aCourse({ language: 'es', title: 'A <b> & "c"', passMark: 72.5 })])(
		'X-17: is valid by the published schema (%#)',
		async (course) => {
			const { valid, errors } = await validateXML({
				xml: { fileName: 'cmi5.xml', contents: courseStructure(course) },
				schema: { fileName: 'CourseStructure.xsd', contents: courseStructureSchema() }
			});

			expect(errors).toEqual([]);
			expect(valid).toBe(true);
		}
	);

	it('X-17: who has a final test moves on with it passed, who has none when all is done', () => {
		expect(courseStructure(aCourse())).toContain('moveOn="CompletedAndPassed" masteryScore="0.8"');
		expect(courseStructure(patients)).toContain('moveOn="Completed" launchMethod');
	});

	it('P-07: its ids follow the course and the audience, and are for ever', () => {
		const ids = (course: PackagedCourse) =>
			[...courseStructure(course).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

		expect(ids(aCourse())).toEqual(ids(aCourse({ title: 'Other', version: '9.0.0', passMark: 50 })));
		expect(ids(aCourse())).toEqual([
			'urn:uuid:4e799083-45bd-53eb-8713-61e7db150ef2',
			'urn:uuid:5640f64d-02cd-5ab4-8896-7756400deca0'
		]);
		expect(new Set([...ids(aCourse()), ...ids(patients)]).size).toBe(4);
	});
});

describe('a cmi5 package', () => {
	const zips = packages(aCourse(), bundle()).map(({ name, bytes }) => ({ name, files: unzipSync(bytes) }));
	const cmi5 = zips.find(({ name }) => name.endsWith('-cmi5.zip'))?.files ?? {};

	it('S-07: may ask the LMS, whose address only the launch tells; SCORM packages may not', () => {
		const page = new TextDecoder().decode(cmi5['index.html']);

		expect(page).toContain(reaching);
		expect(page).toContain('data-standard="cmi5"');
		for (const { name, files } of zips.filter(({ name }) => name.includes('scorm')))
			for (const [path, bytes] of Object.entries(files).filter(([path]) => path.endsWith('.html')))
				expect(new TextDecoder().decode(bytes), `${name} ${path}`).not.toContain(reaching);
	});

	it('X-17: holds no SCORM manifest and no control documents, but what talks to the LMS, which others lack', () => {
		expect(zips.filter(({ files }) => 'part-cmi5.js' in files).map(({ files }) => files)).toEqual([cmi5]);
		expect(Object.keys(cmi5)).toEqual([
			'cmi5.xml',
			'assets/player.js',
			'assets/spine.svg',
			'index.html',
			'part-cmi5.js',
			'player.css'
		]);
	});
});

describe('checking a cmi5 package', () => {
	it.each([patients, aCourse()])('leaves nothing to mend (%#)', async (course) => {
		expect(await checkPackage(zip(files(course)), 'fbss-nurses-cmi5.zip')).toEqual([]);
	});

	it.each<[title: string, from: string, to: string, ...rules: string[]]>([
		['X-01: refuses a page that is not there', '>index.html<', '>start.html<', 'X-01'],
		['X-01: lets the page have parameters of its own', '>index.html<', '>index.html?lesson=1<'],
		['X-01: refuses a parameter that is the LMS’s', '>index.html<', '>index.html?fetch=1<', 'X-01'],
		['X-17: refuses a unit that asks for nothing', 'moveOn="CompletedAndPassed" ', '', 'X-17'],
		['X-17: refuses a moveOn that there is not', 'CompletedAndPassed', 'Finished', 'schema'],
		['X-17: refuses a mastery score in percent', 'masteryScore="0.8"', 'masteryScore="80"', 'schema'],
		['X-17: refuses an id that is no IRI', 'course id="urn:uuid:', 'course id="', 'X-17'],
		['X-17: refuses what is not XML', '</courseStructure>', '', 'schema', 'schema']
	])('%s', async (_title, from, to, ...rules) => {
		const some = files();
		const text = new TextDecoder().decode(some.get('cmi5.xml'));
		expect(text).toContain(from);
		some.set('cmi5.xml', new TextEncoder().encode(text.replace(from, to)));

		expect((await checkPackage(zip(some))).map(({ rule }) => rule)).toEqual(rules);
	});

	it('X-17: refuses two units of one id', async () => {
		const some = files();
		const text = new TextDecoder().decode(some.get('cmi5.xml'));
		const [unit = ''] = /\t<au[^]*<\/au>\n/.exec(text) ?? [];
		some.set('cmi5.xml', new TextEncoder().encode(text.replace(unit, unit + unit)));

		expect((await checkPackage(zip(some))).map(({ rule }) => rule)).toEqual(['X-17']);
	});

	it('X-17: refuses a SCORM manifest beside it', async () => {
		const some = files().set('imsmanifest.xml', new TextEncoder().encode('<manifest/>'));

		expect((await checkPackage(zipOfAnyNames(some))).map(({ rule }) => rule)).toContain('X-17');
	});

	it('S-07: refuses a page that may reach further than the LMS', async () => {
		const some = files();
		const html = new TextDecoder().decode(some.get('index.html'));
		some.set('index.html', new TextEncoder().encode(html.replace("img-src 'self'", 'img-src https:')));

		expect((await checkPackage(zip(some))).map(({ rule }) => rule)).toEqual(['S-07']);
	});
});
