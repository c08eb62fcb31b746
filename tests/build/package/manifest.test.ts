import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { controlDocuments } from '../../../src/build/package/control-documents.ts';
import { manifest } from '../../../src/build/package/manifest.ts';
import { standardNames } from '../../../src/build/package/standards.ts';
import type { Standard } from '../../../src/build/package/standards.ts';
import { aCourse } from './builders.ts';

const audiences = ['patients', 'nurses', 'students'] as const;
const files = ['index.html', 'assets/player.js', 'player.css'];

describe('a manifest', () => {
	it.each(standardNames.flatMap((standard) => audiences.map((audience) => ({ standard, audience }))))(
		'P-04 T-07 is valid by the control documents of $standard for $audience',
		async ({ standard, audience }) => {
			const passMark = audience === 'patients' ? null : 80;

			expect(await faults(manifest(aCourse({ audience, passMark }), standard, files), standard)).toEqual([]);
		}
	);

	it('P-24 is valid with a mastery score too', async () => {
		const text = manifest(aCourse(), 'scorm12', files, { masteryScore: true });

		expect(text).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
		expect(await faults(text, 'scorm12')).toEqual([]);
	});

	it.each([
		['scorm12', 'patients', null],
		['scorm12', 'nurses', 80],
		['scorm2004-3rd', 'patients', null],
		['scorm2004-3rd', 'students', 80],
		['scorm2004-4th', 'nurses', 80]
	] as const)('P-07 keeps its identifiers for ever: %s for %s', (standard, audience, passMark) => {
		const course = aCourse({ audience, passMark });
		const objective = passMark === null || standard === 'scorm12' ? [] : ['course_objective'];

		const found = [
			...manifest(course, standard, files).matchAll(
				/ (?:identifier|default|identifierref|objectiveID)="([^"]*)"/g
			)
		];

		expect(found.map(([, value]) => value)).toEqual([
			`fbss-${audience}`,
			'ORG_course',
			'ORG_course',
			'ITEM_course',
			'RES_course',
			...objective,
			'RES_course'
		]);
	});

	it('P-07 keeps its identifiers when title and version change', () => {
		const identifiers = (text: string) => text.match(/ (identifier|objectiveID)="[^"]*"/g);
		const renamed = aCourse({ title: 'Another title', version: '2.0.0' });

		expect(identifiers(manifest(renamed, 'scorm2004-4th', files))).toEqual(
			identifiers(manifest(aCourse(), 'scorm2004-4th', files))
		);
	});

	it('P-10 lists every file, the launch page first, but neither itself nor the control documents', () => {
		const text = manifest(
			aCourse(),
			'scorm12',
			['player.css', 'b.js', 'xml.xsd', 'imsmanifest.xml', 'index.html', 'a/c.js'],
			{}
		);

		expect([...text.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
			'index.html',
			'a/c.js',
			'b.js',
			'player.css'
		]);
	});

	it('P-22 escapes its title and cuts it at 200 characters, emoji counted as one', () => {
		const titled = (title: string) =>
			/<title>([^<]*)<\/title>/.exec(manifest(aCourse({ title }), 'scorm12', files))?.[1];

		expect(titled('Nerves & "roots" <L5>')).toBe('Nerves &#38; &#34;roots&#34; &#60;L5&#62;');
		expect(titled(' two\n\u0000words ')).toBe('two words');
		expect(titled('😀'.repeat(200))).toBe('😀'.repeat(200));
		expect([...(titled('😀'.repeat(201)) ?? '')]).toHaveLength(200);
	});

	it.each(standardNames)('P-23 has no metadata but schema and version: %s', (standard) => {
		const text = manifest(aCourse(), standard, files);
		const [, metadata = ''] = /<metadata>([^]*)<\/metadata>/.exec(text) ?? [];

		expect([...metadata.matchAll(/<(\w[\w:]*)/g)].map(([, name]) => name)).toEqual([
			'schema',
			'schemaversion'
		]);
		expect(text.match(/<metadata>/g)).toHaveLength(1);
	});

	it('P-24 leaves the mastery score out unless it is asked for, and always where nothing is examined', () => {
		expect(manifest(aCourse(), 'scorm12', files)).not.toContain('masteryscore');
		expect(manifest(aCourse({ passMark: null }), 'scorm12', files, { masteryScore: true })).not.toContain(
			'masteryscore'
		);
		expect(manifest(aCourse(), 'scorm2004-3rd', files, { masteryScore: true })).not.toContain('masteryscore');
	});

	it.each([
		[80, '0.8'],
		[57, '0.57'],
		[100, '1'],
		[0, '0']
	])('P-25 states the pass mark %s as %s', (passMark, measure) => {
		expect(manifest(aCourse({ passMark }), 'scorm2004-4th', files)).toContain(
			`satisfiedByMeasure="true">\n\t\t\t\t\t\t\t<imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure>`
		);
	});

	it('P-25 has no objective for patients, who are not examined', () => {
		expect(manifest(aCourse({ audience: 'patients', passMark: null }), 'scorm2004-4th', files)).not.toContain(
			'bjective>'
		);
	});

	it('P-06 refuses a course id that is no XML name', () => {
		expect(() => manifest(aCourse({ id: '4 bss' }), 'scorm12', files)).toThrow(
			'“4 bss” cannot be an XML identifier'
		);
	});

	it('P-07 refuses a version of more than 20 characters', () => {
		expect(() => manifest(aCourse({ version: '1'.repeat(21) }), 'scorm12', files)).toThrow(
			'longer than 20 characters'
		);
	});

	it('P-08 refuses a bundle without a launch page', () => {
		expect(() => manifest(aCourse(), 'scorm12', ['player.css'])).toThrow('needs an index.html');
	});

	it('reads as a whole like this', () => {
		expect(manifest(aCourse(), 'scorm2004-4th', files)).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="UTF-8"?>
			<manifest identifier="fbss-nurses" version="1.0.0"
				xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
				xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
				xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
				xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
				xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
				<metadata>
					<schema>ADL SCORM</schema>
					<schemaversion>2004 4th Edition</schemaversion>
				</metadata>
				<organizations default="ORG_course">
					<organization identifier="ORG_course" adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false">
						<title>Pain after spinal surgery</title>
						<item identifier="ITEM_course" identifierref="RES_course" isvisible="true">
							<title>Pain after spinal surgery</title>
							<imsss:sequencing>
								<imsss:objectives>
									<imsss:primaryObjective objectiveID="course_objective" satisfiedByMeasure="true">
										<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
									</imsss:primaryObjective>
								</imsss:objectives>
								<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
							</imsss:sequencing>
							<adlnav:presentation>
								<adlnav:navigationInterface>
									<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
									<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
									<adlnav:hideLMSUI>abandon</adlnav:hideLMSUI>
									<adlnav:hideLMSUI>abandonAll</adlnav:hideLMSUI>
								</adlnav:navigationInterface>
							</adlnav:presentation>
						</item>
						<imsss:sequencing>
							<imsss:controlMode choice="true" flow="true"/>
						</imsss:sequencing>
					</organization>
				</organizations>
				<resources>
					<resource identifier="RES_course" type="webcontent" adlcp:scormType="sco" href="index.html">
						<file href="index.html"/>
						<file href="assets/player.js"/>
						<file href="player.css"/>
					</resource>
				</resources>
			</manifest>
			"
		`);
	});
});

/** Validates with the driver files of this folder, which are also what a person would hand to xmllint. */
async function faults(text: string, standard: Standard): Promise<string[]> {
	const driver = readFileSync(new URL(`./drivers/${standard}.xsd`, import.meta.url), 'utf8');
	const result = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: text },
		schema: {
			fileName: 'driver.xsd',
			contents: driver.replace(/schemaLocation="[^"]*\//g, 'schemaLocation="')
		},
		preload: [...controlDocuments(standard)].map(([fileName, contents]) => ({ fileName, contents }))
	});

	return result.valid ? [] : result.errors.map(({ message }) => message);
}
