import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const item = '<item identifier="ITEM_course" identifierref="RES_course" isvisible="true">';
const title = '<title>Pain after spinal surgery</title>';

const structure: Row[] = [
	[
		'P-02 refuses another prefix',
		{
			manifest: [
				['adlcp', 'scorm'],
				['scorm_v1p3', 'adlcp_v1p3']
			]
		},
		'P-02'
	],
	[
		'P-02 refuses a prefixed vocabulary where the default is asked for',
		{
			standard: 'scorm12',
			manifest: [
				['xmlns="', 'xmlns:cp="'],
				['<manifest', '<cp:manifest'],
				['</manifest', '</cp:manifest'],
				['<metadata', '<cp:metadata'],
				['</metadata', '</cp:metadata'],
				['<schema', '<cp:schema'],
				['</schema', '</cp:schema'],
				['<organization', '<cp:organization'],
				['</organization', '</cp:organization'],
				['<item', '<cp:item'],
				['</item', '</cp:item'],
				['<title', '<cp:title'],
				['</title', '</cp:title'],
				['<resource', '<cp:resource'],
				['</resource', '</cp:resource'],
				['<file', '<cp:file']
			]
		},
		'P-02'
	],
	['P-03 refuses an unknown version', { manifest: [['2004 4th Edition', '2004 5th Edition']] }, 'P-03'],
	['P-03 refuses a padded version', { manifest: [['2004 4th Edition', ' 2004 4th Edition']] }, 'P-03'],
	[
		'P-04 refuses an unknown default organization',
		{ manifest: [['default="ORG_course"', 'default="ITEM_course"']] },
		'P-04'
	],
	['P-04 refuses another schema name', { manifest: [['<schema>ADL SCORM', '<schema>SCORM']] }, 'P-04'],
	[
		'P-04 refuses a manifest without a schema name',
		{ manifest: [['<schema>ADL SCORM</schema>', '']] },
		'P-04'
	],
	[
		'P-04 refuses an organization without a title',
		{
			manifest: [
				[
					`<organization identifier="ORG_course" adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false">\n\t\t\t${title}`,
					'<organization identifier="ORG_course" adlseq:objectivesGlobalToSystem="false">'
				]
			]
		},
		'P-04'
	],
	['P-05 refuses an item that launches nothing', { manifest: [[' identifierref="RES_course"', '']] }, 'P-05'],
	[
		'P-05 refuses an item that launches an unknown resource',
		{ manifest: [['identifierref="RES_course"', 'identifierref="RES_other"']] },
		'P-05'
	],
	['P-05 refuses an item that does not say isvisible', { manifest: [[' isvisible="true"', '']] }, 'P-05'],
	[
		'P-05 refuses a launching item with items below it',
		{
			standard: 'scorm12',
			manifest: [
				[
					`${item}\n\t\t\t\t${title}`,
					`${item}${title}${item.replace('ITEM_course', 'ITEM_part')}${title}</item>`
				]
			]
		},
		'P-05'
	],
	[
		'P-05 refuses an item without a title',
		{ standard: 'scorm12', manifest: [[`${item}\n\t\t\t\t${title}`, item]] },
		'P-05'
	],
	[
		'P-06 refuses an identifier that is no XML name',
		{ manifest: [['identifier="fbss-nurses"', 'identifier="4bss:nurses"']] },
		'P-06',
		'schema'
	],
	[
		'P-06 refuses two elements of one identifier',
		{ manifest: [['ITEM_course', 'ORG_course']] },
		'P-06',
		'schema'
	],
	['P-07 refuses a manifest without a version', { manifest: [[' version="1.0.0"', '']] }, 'P-07'],
	[
		'P-07 refuses a version of more than 20 characters',
		{ manifest: [['version="1.0.0"', `version="${'1'.repeat(21)}"`]] },
		'P-07'
	]
];

checkRows('the frame of the manifest', structure);
