import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const item = '<item identifier="ITEM_course" identifierref="RES_course" isvisible="true">';
const title = '<title>Pain after spinal surgery</title>';
const resource =
	'<resource identifier="RES_course" type="webcontent" adlcp:scormType="sco" href="index.html">';
const spine = '<file href="assets/spine.svg"/>';

const resources: Row[] = [
	['P-08 refuses a resource without type', { manifest: [['type="webcontent"', 'type="text"']] }, 'P-08'],
	[
		'P-08 refuses scormtype in the wrong case',
		{ manifest: [['adlcp:scormType', 'adlcp:scormtype']] },
		'P-08'
	],
	['P-08 refuses a SCO without href', { manifest: [[' href="index.html">', '>']] }, 'P-08'],
	[
		'P-08 refuses a SCO that does not list its launch page',
		{ manifest: [['<file href="index.html"/>', '<file href="player.css"/>']] },
		'P-08',
		'P-10 index.html'
	],
	[
		'P-09 refuses an asset in the first place',
		{
			manifest: [
				[resource, `<resource identifier="RES_files" type="webcontent" adlcp:scormType="asset"/>${resource}`]
			]
		},
		'P-09'
	],
	[
		'P-09 refuses a second href that nothing launches',
		{
			manifest: [
				[
					'</resources>',
					`<resource identifier="RES_files" type="webcontent" adlcp:scormType="asset" href="player.css"><file href="player.css"/></resource></resources>`
				]
			]
		},
		'P-09'
	],
	['P-10 refuses a file that is not listed', { manifest: [[spine, '']] }, 'P-10 assets/spine.svg'],
	['P-10 refuses a listed file that is missing', { without: ['assets/spine.svg'] }, 'P-10'],
	['P-11 refuses an absolute address', { manifest: [[spine, spine.replace('assets', '/assets')]] }, 'P-11'],
	[
		'P-11 refuses a climbing address',
		{ manifest: [[spine, spine.replace('assets', 'assets/../assets')]] },
		'P-11'
	],
	['P-11 refuses a backslash', { manifest: [[spine, spine.replace('/spine', '\\spine')]] }, 'P-11'],
	[
		'P-11 refuses a remote address',
		{ manifest: [[spine, `${spine}<file href="https://example.org/a.js"/>`]] },
		'P-11'
	],
	[
		'P-11 refuses an xml:base that does not end with a slash',
		{ manifest: [[resource, resource.replace('href', 'xml:base="." href')]] },
		'P-11'
	],
	[
		'P-14 refuses a query in an address',
		{ manifest: [['href="index.html">', 'href="index.html?a=b">']] },
		'P-14'
	],
	[
		'P-14 refuses parameters that cannot be joined',
		{ manifest: [[item, item.replace('isvisible', 'parameters="a b" isvisible')]] },
		'P-14'
	],
	[
		'P-18 refuses a package without a control document',
		{ without: ['imsss_v1p0util.xsd'] },
		'P-18 imsss_v1p0util.xsd'
	],
	[
		'P-19 refuses a control document in a folder',
		{ manifest: [[' adlcp_v1p3.xsd', ' schemas/adlcp_v1p3.xsd']] },
		'P-19'
	],
	[
		'P-22 refuses a title of more than 200 characters',
		{ manifest: [[title, `<title>${'a'.repeat(201)}</title>`]] },
		'P-22'
	],
	[
		'P-22 refuses markup in a title',
		{ manifest: [[title, '<title>&lt;b&gt;Pain&lt;/b&gt;</title>']] },
		'P-22'
	],
	['P-22 refuses an empty title', { manifest: [[title, '<title></title>']] }, 'P-22']
];

checkRows('resources, control documents and titles', resources);
