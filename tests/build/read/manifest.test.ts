import { describe, expect, it } from 'vitest';
import { reading, said } from './a-course.ts';

const afterReplacing = (from: string | RegExp, to: string): string =>
	said({ manifest: (xml) => xml.replace(from, to) });

describe('a table of contents', () => {
	it('gives each audience its modules and pages in order', () => {
		const outline = reading({}).courses.map(({ audience, modules, exam }) => [
			audience,
			modules.map(({ id, title, pages }) => [id, title, pages.map((page) => page.is)]),
			exam?.passMark ?? null
		]);

		expect(outline).toEqual([
			['patients', [['anatomy', 'Anatomy', ['lesson', 'quiz']]], null],
			['nurses', [['anatomy', 'Anatomy', ['lesson', 'lesson', 'quiz']]], 80],
			['students', [['anatomy', 'Anatomy', ['lesson', 'lesson', 'quiz']]], 70]
		]);
	});

	it('that is not XML is reported once, and nothing else is guessed', () => {
		expect(afterReplacing('</organizations>', '</organisations>')).toMatchInlineSnapshot(`
			"imsmanifest.xml:32:18  this is not XML: Opening and ending tag mismatch: "organizations" != "organisations"
			   30 │ 				<adlcp:masteryscore>70</adlcp:masteryscore>
			   31 │ 			</item>
			   32 │ 		</organization>
			      │ 		               ^ look for an open tag or quote here"
		`);
	});

	it('names audiences that exist', () => {
		expect(
			afterReplacing('<organization identifier="nurses">', '<organization identifier="nurse">')
		).toContain('did you mean "nurses"?');
	});

	it('names resources that exist', () => {
		expect(afterReplacing('identifierref="anatomy-levels"', 'identifierref="anatomy-level"'))
			.toMatchInlineSnapshot(`
			"imsmanifest.xml:15:46  there is no resource "anatomy-level"
			   13 │ 			<item identifier="nurses-anatomy">
			   14 │ 				<item identifier="nurses-anatomy-spine" identifierref="anatomy-spine" />
			   15 │ 				<item identifier="nurses-anatomy-levels" identifierref="anatomy-level" />
			      │ 				                                         ^ did you mean "anatomy-levels"?

			modules/anatomy/levels.md:4:14  there is no learning objective "NR-1"
			    2 │ title: Levels and roots
			    3 │ minutes: 7
			    4 │ objectives: [NR-1, MS-1]
			      │              ^ known: MS-1"
		`);
	});

	it('names every resource', () => {
		expect(afterReplacing(/<item identifier="\w+-anatomy-levels".*\n/g, '')).toMatchInlineSnapshot(`
			"imsmanifest.xml:36:13  no item names the resource "anatomy-levels"
			   34 │ 			<file href="modules/anatomy/spine.md" />
			   35 │ 		</resource>
			   36 │ 		<resource identifier="anatomy-levels" href="modules/anatomy/levels.md">
			      │ 		          ^ add an item, or delete it"
		`);
	});

	it('is told of a file that no resource names', () => {
		expect(
			said({
				files: { 'modules/anatomy/spare.md': 'x', 'quizzes/spare.md': 'x', 'modules/course.doctors.md': 'x' }
			})
		).toMatchInlineSnapshot(`
			"imsmanifest.xml:1:1  no resource names modules/anatomy/spare.md
			    1 │ <?xml version="1.0" encoding="UTF-8"?>
			      │ ^ add one, and an item that names it:  <resource identifier="anatomy-spare" … href="modules/anatomy/spare.md">

			imsmanifest.xml:1:1  no resource names quizzes/spare.md
			    1 │ <?xml version="1.0" encoding="UTF-8"?>
			      │ ^ add one, and an item that names it:  <resource identifier="quiz-spare" … href="quizzes/spare.md">

			modules/course.doctors.md:1:1  this file belongs to no module and to no audience
			    1 │ x
			      │ ^ put lessons into a folder of modules/; opening pages are called course.<audience>.md"
		`);
	});

	it('is told of a resource without a file', () => {
		expect(said({ files: { 'modules/anatomy/levels.md': null } })).toMatchInlineSnapshot(`
			"imsmanifest.xml:38:41  there is no file modules/anatomy/levels.md
			   36 │ 			<file href="modules/anatomy/spine.md" />
			   37 │ 		</resource>
			   38 │ 		<resource identifier="anatomy-levels" href="modules/anatomy/levels.md">
			      │ 		                                      ^ create it, or delete the resource"
		`);
	});

	it('needs the files that belong to no module', () => {
		expect(said({ files: { 'modules/glossary.md': null, 'modules/course.nurses.md': null } }))
			.toMatchInlineSnapshot(`
			"imsmanifest.xml:1:1  there is no file modules/glossary.md
			    1 │ <?xml version="1.0" encoding="UTF-8"?>
			      │ ^ start it with  | Term | In plain words | Clinical definition |

			imsmanifest.xml:1:1  there is no file modules/course.nurses.md
			    1 │ <?xml version="1.0" encoding="UTF-8"?>
			      │ ^ it holds the title and the objectives of the nurses"
		`);
	});

	it.each([
		['no mark', /<adlcp:masteryscore>80.*\n/, ''],
		['words', '>80<', '>eighty<'],
		['too much', '>80<', '>101<'],
		['less than nothing', '>80<', '>-1<']
	])('wants a pass mark between 0 and 100: %s', (_, from, to) => {
		expect(afterReplacing(from, to)).toMatch(/(has no pass mark|is not a pass mark)/);
	});

	it('knows what its prerequisites name', () => {
		expect(afterReplacing('>nurses-anatomy<', '>nurses-anatomy&amp;nurses-causes<')).toMatchInlineSnapshot(`
			"imsmanifest.xml:19:5  there is no item "nurses-causes"
			   17 │ 			</item>
			   18 │ 			<item identifier="nurses-final" identifierref="quiz-final-nurses">
			   19 │ 				<adlcp:prerequisites type="aicc_script">nurses-anatomy&amp;nurses-causes</adlcp:prerequisites>
			      │ 				^ prerequisites name items, joined by  &amp;"
		`);
	});

	it('gives patients no final test', () => {
		expect(
			afterReplacing(
				'</item>\n\t\t</organization>',
				'</item>\n\t\t\t<item identifier="patients-final" identifierref="quiz-final-nurses" />\n\t\t</organization>'
			)
		).toMatchInlineSnapshot(`
			"imsmanifest.xml:11:38  the final test has no pass mark
			    9 │ 				<item identifier="patients-anatomy-quiz" identifierref="quiz-anatomy-patients" />
			   10 │ 			</item>
			   11 │ 			<item identifier="patients-final" identifierref="quiz-final-nurses" />
			      │ 			                                  ^ a number from 0 to 100:  <adlcp:masteryscore>80</adlcp:masteryscore>

			imsmanifest.xml:11:38  the patients have no final test
			    9 │ 				<item identifier="patients-anatomy-quiz" identifierref="quiz-anatomy-patients" />
			   10 │ 			</item>
			   11 │ 			<item identifier="patients-final" identifierref="quiz-final-nurses" />
			      │ 			                                  ^ delete the item

			quizzes/final.nurses.md:6:8  there is no quiz "anatomy"
			    4 │ draw: 1
			    5 │ tries: 2
			    6 │ from: [anatomy]
			      │        ^ known: anatomy.patients"
		`);
	});

	it('keeps final tests out of modules and pages in them', () => {
		expect(
			afterReplacing(
				'<item identifier="students-anatomy-levels" identifierref="anatomy-levels" />',
				'<item identifier="students-anatomy-levels" identifierref="quiz-final-students" />'
			)
		).toMatchInlineSnapshot(`
			"imsmanifest.xml:26:48  a final test cannot stand in a module
			   24 │ 			<item identifier="students-anatomy">
			   25 │ 				<item identifier="students-anatomy-spine" identifierref="anatomy-spine" />
			   26 │ 				<item identifier="students-anatomy-levels" identifierref="quiz-final-students" />
			      │ 				                                           ^ put it after the modules

			modules/anatomy/levels.md:4:20  there is no learning objective "MS-1"
			    2 │ title: Levels and roots
			    3 │ minutes: 7
			    4 │ objectives: [NR-1, MS-1]
			      │                    ^ known: NR-1, NR-3"
		`);
	});

	it('has a title for every module', () => {
		expect(afterReplacing('<item identifier="nurses-anatomy">', '<item identifier="nurses-causes">'))
			.toMatchInlineSnapshot(`
			"imsmanifest.xml:13:10  the module "causes" has no title in modules/course.nurses.md
			   11 │ 		</organization>
			   12 │ 		<organization identifier="nurses">
			   13 │ 			<item identifier="nurses-causes">
			      │ 			      ^ add it there under modules:  causes: "…"

			imsmanifest.xml:19:5  there is no item "nurses-anatomy"
			   17 │ 			</item>
			   18 │ 			<item identifier="nurses-final" identifierref="quiz-final-nurses">
			   19 │ 				<adlcp:prerequisites type="aicc_script">nurses-anatomy</adlcp:prerequisites>
			      │ 				^ prerequisites name items, joined by  &amp;

			modules/course.nurses.md:5:11  there is no module "anatomy"
			    3 │ summary: Continuing education on pain that persists after spinal surgery.
			    4 │ language: en
			    5 │ modules: {anatomy: Anatomy}
			      │           ^ known: causes"
		`);
	});

	it('names a resource after its file', () => {
		expect(afterReplacing(/"anatomy-levels"/g, '"levels"')).toMatchInlineSnapshot(`
			"imsmanifest.xml:38:13  the resource of modules/anatomy/levels.md is called "levels"
			   36 │ 			<file href="modules/anatomy/spine.md" />
			   37 │ 		</resource>
			   38 │ 		<resource identifier="levels" href="modules/anatomy/levels.md">
			      │ 		          ^ an identifier follows the file's name:  anatomy-levels"
		`);
	});
});
