import type { Element } from '@xmldom/xmldom';
import { standards } from '../../standards.ts';
import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';
import { attribute, child, descendants, isTrue, leafItems, named } from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';

/** Who decides on passed and completed: the pass mark is sound, and the rest is left to the course (P-24 to P-27). */
export function resultFindings({ root, standard }: ManifestDocument): Finding[] {
	if (!standards[standard].sequenced) return descendants(root, 'masteryscore').flatMap(masteryScore);

	return [
		...descendants(root, 'primaryObjective').flatMap(passMark),
		...descendants(root, 'completionThreshold').map((threshold) =>
			inManifest(
				'P-26',
				`${named(threshold)} makes completion follow the progress measure alone`,
				'leave it out: the course itself says when it is completed'
			)
		),
		...leafItems(root)
			.filter((item) => !saysItself(item))
			.map((item) =>
				inManifest(
					'P-27',
					`${named(item)} lets the LMS mark a silent course as completed and passed`,
					'add <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>'
				)
			)
	];
}

function masteryScore(element: Element): Finding[] {
	const text = (element.textContent ?? '').trim();
	if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100) return [];

	return [
		inManifest(
			'P-24',
			`the mastery score “${text}” is not a number from 0 to 100`,
			'mend it, or leave it out'
		)
	];
}

function passMark(objective: Element): Finding[] {
	const measure = child(objective, 'minNormalizedMeasure')?.textContent?.trim() ?? null;
	const byMeasure = isTrue(attribute(objective, 'satisfiedByMeasure'));
	const wrong: [boolean, string][] = [
		[measure !== null && !byMeasure, 'the pass mark is not used, as satisfiedByMeasure is not true'],
		[byMeasure && measure === null, 'satisfiedByMeasure without a pass mark asks for 100 percent'],
		[
			measure !== null && !(/^-?\d+(\.\d+)?$/.test(measure) && Math.abs(Number(measure)) <= 1),
			`the pass mark “${measure}” is not a number from -1 to 1`
		]
	];

	return wrong
		.filter(([is]) => is)
		.map(([, message]) =>
			inManifest(
				'P-25',
				message,
				'write satisfiedByMeasure="true" and <imsss:minNormalizedMeasure>0.8</…>, or neither'
			)
		);
}

function saysItself(item: Element): boolean {
	const controls = child(child(item, 'sequencing'), 'deliveryControls');

	return (
		controls !== null &&
		isTrue(attribute(controls, 'completionSetByContent')) &&
		isTrue(attribute(controls, 'objectiveSetByContent'))
	);
}
