import type { Analysis } from '../analyse.ts';
import { decimals, NONE, percent } from './figures.ts';

/** What stands above the items in all reports: a name and its value. */
export function summaryRows({
	tries,
	learners,
	sittings,
	items,
	length,
	score,
	reliability
}: Analysis): [string, string][] {
	const perSitting = length.least === length.most ? `${length.most}` : `${length.least} to ${length.most}`;

	return [
		['Learners', String(learners)],
		tries === 'first' ? ['Tries', 'first only'] : ['Tries', `all: ${sittings}`],
		['Items', `${items.length}, ${perSitting} in each test`],
		['Mean score', percent(score.mean)],
		[
			'Standard deviation',
			score.deviation === null ? NONE : `${decimals(score.deviation * 100, 1)} points of 100`
		],
		['Reliability (KR-20)', decimals(reliability)]
	];
}

/** What the columns mean, for those who did not make them. */
export const LEGEND = [
	'p: share of right answers, with its 95 % confidence interval (Wilson). Unanswered counts as wrong.',
	'r: discrimination, the correlation of the item with the rest of the test (corrected point-biserial).',
	'KR-20: k/(k − 1) · (1 − Σpq/σ²). From 0.7 on groups can be compared; for judging one person 0.9 is asked for.',
	'A flag is a reason to read the question again, not a verdict on it.'
];
