import { standardNames } from '../../../../src/build/package/standards.ts';
import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const hidden = ['continue', 'previous', 'abandon', 'abandonAll'].map(
	(button) => `<adlnav:hideLMSUI>${button}</adlnav:hideLMSUI>`
);
const item = '<item identifier="ITEM_course" identifierref="RES_course" isvisible="true">';
const title = '<title>Pain after spinal surgery</title>';
const controls = '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>';
const control = '<imsss:controlMode choice="true" flow="true"/>';
const weight = '<imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/>';
const rule =
	'<imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule>';
const metadata =
	'<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string>Pain</string></title></general></lom>' +
	'<imsmd:lom xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><imsmd:general/></imsmd:lom>';
const measure = '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>';

const sequencing: Row[] = [
	[
		'P-24 refuses a mastery score that is no percentage',
		{
			standard: 'scorm12',
			manifest: [[`${title}\n\t\t\t</item>`, `${title}<adlcp:masteryscore>101</adlcp:masteryscore></item>`]]
		},
		'P-24'
	],
	['P-25 refuses a pass mark that is not used', { manifest: [[' satisfiedByMeasure="true"', '']] }, 'P-25'],
	['P-25 refuses satisfiedByMeasure without a pass mark', { manifest: [[measure, '']] }, 'P-25'],
	[
		'P-25 refuses a pass mark above 1',
		{ manifest: [[measure, measure.replace('0.8', '80')]] },
		'P-25',
		'schema'
	],
	[
		'P-26 refuses a completion threshold',
		{
			manifest: [
				[`${title}\n\t\t\t\t<imsss`, `${title}<adlcp:completionThreshold completedByMeasure="true"/><imsss`]
			]
		},
		'P-26'
	],
	['P-27 refuses an item whose results the LMS may make up', { manifest: [[controls, '']] }, 'P-27'],
	[
		'P-28 refuses an organization without flow',
		{ manifest: [[control, control.replace(' flow="true"', '')]] },
		'P-28'
	],
	[
		'P-28 refuses objectives shared with other courses',
		{ manifest: [['objectivesGlobalToSystem="false"', 'objectivesGlobalToSystem="true"']] },
		'P-28'
	],
	[
		'P-28 refuses roll-up rules',
		{ manifest: [[control, `${control}<imsss:rollupRules rollupObjectiveSatisfied="false"/>`]] },
		'P-28'
	],
	[
		'P-28 refuses to weigh the only SCO',
		{ manifest: [[controls, `${weight}${controls}`]], course: { passMark: null } },
		'P-28'
	],
	['P-28 lets several SCOs weigh differently', { multi: true }],
	[
		'P-28 refuses rules of when several SCOs roll up',
		{ multi: true, manifest: [[weight, weight.replace('/>', `>${rule}</imsss:rollupRules>`)]] },
		...['P-28', 'P-28']
	],
	[
		'P-28 refuses mapInfo, on which an importer crashes',
		{ manifest: [[measure, `${measure}<imsss:mapInfo targetObjectiveID="shared"/>`]] },
		'P-28'
	],
	...hidden.map((button): Row => [
		`P-29 refuses to leave the LMS ${button}`,
		{ manifest: [[button, '']] },
		'P-29'
	]),
	[
		'P-30 refuses data buckets',
		{
			manifest: [
				[
					'<adlnav:presentation>',
					'<adlcp:data><adlcp:map targetID="notes"/></adlcp:data><adlnav:presentation>'
				]
			]
		},
		'P-30'
	],
	[
		'P-30 refuses data shared with other courses',
		{ manifest: [['sharedDataGlobalToSystem="false"', 'sharedDataGlobalToSystem="true"']] },
		'P-30'
	],
	[
		'P-31 refuses a time limit in SCORM 1.2',
		{
			standard: 'scorm12',
			manifest: [
				[`${title}\n\t\t\t</item>`, `${title}<adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed></item>`]
			]
		},
		'P-31'
	],
	[
		'P-31 refuses a time limit in SCORM 2004',
		{
			course: { passMark: null },
			manifest: [[controls, `<imsss:limitConditions attemptAbsoluteDurationLimit="PT30M"/>${controls}`]]
		},
		'P-31'
	],
	...standardNames.map((standard): Row => [
		`schema: refuses an element that ${standard} does not know`,
		{ standard, manifest: [[item, `<subject/>${item}`]] },
		'schema'
	]),
	...standardNames.map((standard): Row => [
		`schema: leaves metadata of another vocabulary alone in ${standard}`,
		{ standard, manifest: [['</schemaversion>', `</schemaversion>${metadata}`]] }
	]),
	['schema: refuses a manifest that is not XML', { manifest: [['</manifest>', '']] }, 'schema']
];

checkRows('results and sequencing', sequencing);
