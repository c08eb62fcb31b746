import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/build/package/check/check-package.ts';
import { multiScoManifest } from '../../../src/build/package/manifest.ts';
import { packages } from '../../../src/build/package/pack.ts';
import { aBundle, aCourse } from './builders.ts';
import { schemaFaults } from './schema-faults.ts';

const standards = ['scorm12', 'scorm2004-4th'] as const;
const shared = ['player.css', 'boot.js', 'imsmanifest.xml'];
const examined = aCourse();
const unexamined = aCourse({ audience: 'patients', passMark: null });

describe('a manifest of several SCOs', () => {
	it.each(standards.flatMap((standard) => [examined, unexamined].map((course) => ({ standard, course }))))(
		'P-04 is valid by the control documents of $standard for $course.audience',
		async ({ standard, course }) => {
			expect(await schemaFaults(multiScoManifest(course, standard, shared), standard)).toEqual([]);
		}
	);

	it('P-24 is valid with a mastery score, which stands at the test alone', async () => {
		const text = multiScoManifest(examined, 'scorm12', shared, { masteryScore: true });

		expect(items(text).filter((item) => item.includes('<adlcp:masteryscore>80<'))).toHaveLength(1);
		expect(items(text)[2]).toContain('masteryscore');
		expect(await schemaFaults(text, 'scorm12')).toEqual([]);
	});

	it.each(standards)('P-05 P-07 P-09 has an item and a SCO per module and test, in order: %s', (standard) => {
		const text = multiScoManifest(examined, standard, shared);

		expect(
			[
				...text.matchAll(
					/<item identifier="([^"]*)" identifierref="([^"]*)" isvisible="true">\s*<title>([^<]*)/g
				)
			].map((found) => found.slice(1))
		).toEqual([
			['ITEM_anatomy', 'RES_anatomy', 'Anatomy'],
			['ITEM_causes', 'RES_causes', 'Causes &#38; onset'],
			['ITEM_final', 'RES_final', 'Final test']
		]);
		expect(
			[
				...text.matchAll(
					/<resource identifier="([^"]*)" type="webcontent" adlcp:scorm[tT]ype="([^"]*)"(?: href="([^"]*)")?/g
				)
			].map((found) => found.slice(1))
		).toEqual([
			['RES_anatomy', 'sco', 'anatomy.html'],
			['RES_causes', 'sco', 'causes.html'],
			['RES_final', 'sco', 'final.html'],
			['RES_shared', 'asset', undefined]
		]);
	});

	it('P-10 lists each SCO’s own page with it, and what they share once', () => {
		const text = multiScoManifest(examined, 'scorm12', shared);

		expect(
			[...text.matchAll(/<(?:file href|dependency identifierref)="([^"]*)"/g)].map(([, name]) => name)
		).toEqual([
			...['anatomy.html', 'RES_shared', 'causes.html', 'RES_shared', 'final.html', 'RES_shared'],
			...['boot.js', 'player.css']
		]);
	});

	it('2004: success and score of the course come from the test alone, completion from every SCO', () => {
		const weight = '<imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/>';
		const weighed = (course: typeof examined) =>
			items(multiScoManifest(course, 'scorm2004-4th', shared)).map((item) => item.includes(weight));

		expect(weighed(examined)).toEqual([true, true, false]);
		expect(weighed(unexamined), 'without a test every module counts').toEqual([false, false]);
		expect(multiScoManifest(examined, 'scorm2004-4th', shared)).not.toMatch(
			/rollupProgressCompletion|mapInfo|sequencingRules/
		);
	});

	it('P-25 P-27 P-29 2004: the pass mark stands at the test, and each SCO alone says what was reached', () => {
		const all = items(multiScoManifest(examined, 'scorm2004-4th', shared));

		expect(all.map((item) => item.includes('<imsss:minNormalizedMeasure>0.8<'))).toEqual([
			false,
			false,
			true
		]);
		for (const item of all) {
			expect(item).toContain('completionSetByContent="true" objectiveSetByContent="true"');
			expect([...item.matchAll(/<adlnav:hideLMSUI>(\w+)</g)].map(([, button]) => button)).toEqual([
				'abandon',
				'abandonAll'
			]);
		}
	});
});

describe('a package of several SCOs', () => {
	const zips = (course = examined) =>
		packages(course, aBundle()).filter(({ name }) => name.includes('-multi'));

	it.each([examined, unexamined])('leaves nothing to mend for $audience', async (course) => {
		for (const { name, bytes } of zips(course)) expect(await checkPackage(bytes, name)).toEqual([]);
	});

	it('P-13 has a page per SCO in its standard and no index.html; the other packages have none of these', () => {
		const pagesIn = (bytes: Uint8Array) =>
			Object.keys(unzipSync(bytes)).filter((path) => path.endsWith('.html'));

		for (const { bytes } of zips()) {
			expect(pagesIn(bytes)).toEqual(['anatomy.html', 'causes.html', 'final.html']);
		}
		const [scorm12, , , multi12] = packages(examined, aBundle());
		expect(pagesIn(scorm12?.bytes ?? new Uint8Array())).toEqual(['index.html']);
		const files = unzipSync(multi12?.bytes ?? new Uint8Array());
		expect(new TextDecoder().decode(files['final.html'])).toContain(
			'<html lang="en" data-sco="final" data-standard="scorm12">'
		);
	});
});

function items(text: string): string[] {
	return text.match(/<item .*?<\/item>/gs) ?? [];
}
