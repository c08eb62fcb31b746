import type { Element } from '@xmldom/xmldom';
import { standards } from '../../standards.ts';
import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';
import {
	attribute,
	child,
	children,
	descendants,
	everything,
	isTrue,
	leafItems,
	named,
	organizations
} from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';

/** As little sequencing as a course can start with, and no button or limit that loses work (P-28 to P-31). */
export function sequencingFindings(manifest: ManifestDocument): Finding[] {
	const { root, standard } = manifest;
	if (!standards[standard].sequenced) return timeLimits(root);

	return [
		...organizations(root).flatMap(organization),
		...otherSequencing(root),
		...buttons(root),
		...sharedData(root),
		...timeLimits(root)
	];
}

function organization(element: Element): Finding[] {
	const control = child(child(element, 'sequencing'), 'controlMode');
	const free =
		control !== null && isTrue(attribute(control, 'choice') ?? 'true') && isTrue(attribute(control, 'flow'));
	const wrong: [boolean, string, string][] = [
		[
			!free,
			'does not allow both choice and flow',
			'add <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>'
		],
		[
			!['false', '0'].includes(attribute(element, 'objectivesGlobalToSystem') ?? 'true'),
			'shares its objectives with other courses',
			'write adlseq:objectivesGlobalToSystem="false"'
		]
	];

	return wrong
		.filter(([is]) => is)
		.map(([, message, advice]) => inManifest('P-28', `${named(element)} ${message}`, advice));
}

/** Most systems do not sequence, and one fails to import shared objectives. */
function otherSequencing(root: Element): Finding[] {
	const allowed = ['controlMode', 'objectives', 'deliveryControls', 'limitConditions'];
	const leaves = leafItems(root);
	const weights = leaves.length === 1 ? [] : leaves.flatMap(rollupWeights);
	const others = everything(root)
		.filter(({ localName }) => localName === 'sequencing')
		.flatMap((sequencing) => children(sequencing))
		.filter((element) => !allowed.includes(element.localName ?? '') && !weights.includes(element));

	return [...others, ...descendants(root, 'mapInfo')].map((element) =>
		inManifest('P-28', `${named(element)} is sequencing that many systems do not follow`, 'leave it out')
	);
}

/** What of several SCOs counts for the course: harmless where it is not followed. Rules of when to roll up are not. */
function rollupWeights(item: Element): Element[] {
	return children(child(item, 'sequencing'), 'rollupRules').filter((rules) => children(rules).length === 0);
}

/** `abandon` throws the attempt's data away; continue and previous lead nowhere in a course of one SCO. */
function buttons(root: Element): Finding[] {
	const leaves = leafItems(root);
	const lossy = ['abandon', 'abandonAll'];
	const expected = leaves.length === 1 ? ['continue', 'previous', ...lossy] : lossy;

	return leaves.flatMap((item) => {
		const hidden = children(child(child(item, 'presentation'), 'navigationInterface'), 'hideLMSUI').map(
			(element) => (element.textContent ?? '').trim()
		);

		return expected
			.filter((button) => !hidden.includes(button))
			.map((button) =>
				inManifest(
					'P-29',
					`${named(item)} leaves the LMS its button “${button}”`,
					`add <adlnav:hideLMSUI>${button}</adlnav:hideLMSUI> to the item’s navigationInterface`
				)
			);
	});
}

function sharedData(root: Element): Finding[] {
	const buckets = leafItems(root).filter((item) => child(item, 'data') !== null);
	const shared = organizations(root).filter((element) =>
		isTrue(attribute(element, 'sharedDataGlobalToSystem'))
	);

	return [
		...buckets.map((item) =>
			inManifest(
				'P-30',
				`${named(item)} keeps data in buckets, which most systems lack`,
				'leave adlcp:data out'
			)
		),
		...shared.map((element) =>
			inManifest(
				'P-30',
				`${named(element)} shares its data with other courses`,
				'write adlcp:sharedDataGlobalToSystem="false", or leave it out'
			)
		)
	];
}

function timeLimits(root: Element): Finding[] {
	const limits = ['maxtimeallowed', 'timelimitaction', 'timeLimitAction', 'limitConditions'];

	return everything(root)
		.filter(({ localName }) => limits.includes(localName ?? ''))
		.map((element) => inManifest('P-31', `${named(element)} limits the learner’s time`, 'leave it out'));
}
