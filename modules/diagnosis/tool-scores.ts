/** One answer to each item; undefined where it was left out. Items are counted and not shown: the wording of several tools needs a licence (DX-14). */
export type Answers = readonly (number | undefined)[];

export type ToolId = 'dn4' | 'odi' | 'phq9';

export interface Tool {
	name: string;
	measures: string;
	items: number;
	/** Each item scores 0 to this. */
	most: number;
	read: (answers: Answers) => Reading;
	/** How far to trust it, and its sources in short. */
	limits: string;
}

interface Reading {
	/** The score with its range; undefined while answers are missing. */
	score?: string;
	meaning: string;
	/** RF-10: before all else. */
	safety?: true;
}

export const tools: Record<ToolId, Tool> = {
	dn4: {
		name: 'DN4',
		measures: 'Neuropathic signs, with examination: 10 items, yes 1 or no 0',
		items: 10,
		most: 1,
		read: dn4,
		// dn4spain2013, dn4_polyneuropathy.
		limits:
			'4 or more is positive. Sensitivity and specificity were 95.0% and 97.2% in a Spanish sample, 87% and 50% in people referred for polyneuropathy: a cut-off travels badly.'
	},
	odi: {
		name: 'ODI',
		measures: 'Disability: 10 items of 0 to 5',
		items: 10,
		most: 5,
		read: odi,
		// odi_table; hara2022, odi_wiki. The rule for missing items is from memory of fairbank2000 (facts 5.6, 12): not used here.
		limits:
			'Percent = sum × 2. Bands end at 20, 40, 60, 80 and 100. A change of about 10 points counts (Hara 2022), elsewhere 12.8. With an item missing this figure gives no score: its rule was not confirmed in a source.'
	},
	phq9: {
		name: 'PHQ-9',
		measures: 'Depression: 9 items of 0 to 3',
		items: 9,
		most: 3,
		read: phq9,
		// phq_gad_pages.
		limits:
			'5, 10, 15 and 20 begin mild, moderate, moderately severe and severe. From 10 on, sensitivity and specificity 88% each. Item 9 above 0 is acted on at the same visit, whatever the total.'
	}
};

/** Positive at 4 of 10; four yeses decide even while others are open, and so do seven noes. */
function dn4(answers: Answers): Reading {
	const { sum, open } = add(answers);
	if (sum >= 4)
		return {
			...(open === 0 && { score: `${sum} of 10` }),
			meaning: 'Positive: neuropathic signs are likely'
		};
	if (sum + open < 4)
		return {
			...(open === 0 && { score: `${sum} of 10` }),
			meaning: 'Negative, which does not rule neuropathic pain out'
		};

	return { meaning: missing(open) };
}

function odi(answers: Answers): Reading {
	const { sum, open } = add(answers);
	if (open > 0) return { meaning: missing(open) };
	const percent = sum * 2;
	const band = [
		{ to: 20, says: 'Minimal disability' },
		{ to: 40, says: 'Moderate disability' },
		{ to: 60, says: 'Severe disability' },
		{ to: 80, says: 'Very severe disability' }
	].find(({ to }) => percent <= to);

	return { score: `${percent}%`, meaning: band?.says ?? 'Bed-bound, or exaggerating' };
}

function phq9(answers: Answers): Reading {
	const { sum, open } = add(answers);
	const safety = (answers[8] ?? 0) > 0 && { safety: true as const };
	if (open > 0) return { meaning: missing(open), ...safety };
	const band = [
		{ from: 20, says: 'Severe' },
		{ from: 15, says: 'Moderately severe' },
		{ from: 10, says: 'Moderate' },
		{ from: 5, says: 'Mild' }
	].find(({ from }) => sum >= from);

	return { score: `${sum} of 27`, meaning: band?.says ?? 'Below the first cut-off', ...safety };
}

function add(answers: Answers): { sum: number; open: number } {
	return {
		sum: answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0),
		open: answers.filter((answer) => answer === undefined).length
	};
}

function missing(open: number): string {
	return open === 1 ? '1 item is open' : `${open} items are open`;
}
