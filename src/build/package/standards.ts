export type Standard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

/** A namespace of the manifest; the one without a prefix is the default. */
interface Namespace {
	prefix: string;
	uri: string;
	/** The control document at the package's root that describes it (P-19). */
	schema: string;
}

interface StandardFacts {
	/** The exact text of `<schemaversion>` (P-03). */
	schemaversion: string;
	/** Prefixes are literal: some importers compare them as text (P-02). */
	namespaces: readonly Namespace[];
	/** The attribute that marks a resource as a SCO; its case is the standard's (P-08). */
	scormtype: 'scormtype' | 'scormType';
	/** Whether items carry sequencing, navigation and objectives. */
	sequenced: boolean;
	/** Attributes that the standard adds to `<organization>` (P-28, P-30). */
	organization: string;
	/** What index.html says of itself on `<html>`. */
	html: string;
}

const sequencingNamespaces: readonly Namespace[] = [
	{ prefix: '', uri: 'http://www.imsglobal.org/xsd/imscp_v1p1', schema: 'imscp_v1p1.xsd' },
	{ prefix: 'adlcp', uri: 'http://www.adlnet.org/xsd/adlcp_v1p3', schema: 'adlcp_v1p3.xsd' },
	{ prefix: 'adlseq', uri: 'http://www.adlnet.org/xsd/adlseq_v1p3', schema: 'adlseq_v1p3.xsd' },
	{ prefix: 'adlnav', uri: 'http://www.adlnet.org/xsd/adlnav_v1p3', schema: 'adlnav_v1p3.xsd' },
	{ prefix: 'imsss', uri: 'http://www.imsglobal.org/xsd/imsss', schema: 'imsss_v1p0.xsd' }
];

/** Where the standards differ. What is not here is the same in all of them. */
export const standards: Readonly<Record<Standard, StandardFacts>> = {
	scorm12: {
		schemaversion: '1.2',
		namespaces: [
			{
				prefix: '',
				uri: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
				schema: 'imscp_rootv1p1p2.xsd'
			},
			{ prefix: 'adlcp', uri: 'http://www.adlnet.org/xsd/adlcp_rootv1p2', schema: 'adlcp_rootv1p2.xsd' }
		],
		scormtype: 'scormtype',
		sequenced: false,
		organization: '',
		html: 'data-standard="scorm12"'
	},
	'scorm2004-3rd': {
		schemaversion: '2004 3rd Edition',
		namespaces: sequencingNamespaces,
		scormtype: 'scormType',
		sequenced: true,
		organization: ' adlseq:objectivesGlobalToSystem="false"',
		html: 'data-standard="scorm2004" data-edition="3rd"'
	},
	'scorm2004-4th': {
		schemaversion: '2004 4th Edition',
		namespaces: sequencingNamespaces,
		scormtype: 'scormType',
		sequenced: true,
		organization: ' adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false"',
		html: 'data-standard="scorm2004" data-edition="4th"'
	}
};

/** Every standard that packages are made for, in the order in which they are made. */
export const standardNames: readonly Standard[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
