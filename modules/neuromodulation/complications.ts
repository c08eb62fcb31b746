interface Event {
	id: string;
	name: string;
	plainName: string;
	/** Of 1,000 people with a stimulator, least and most of what was read; left out where no rate was verified or it has another whole. */
	perThousand?: readonly [least: number, most: number];
	rate: string;
	plainRate: string;
	clue: string;
	plainClue: string;
	action: string;
	plainAction: string;
	/** Help is needed within minutes to hours. */
	urgent?: true;
	sources: string;
}

/** Facts 7.7 and NU-18, RF-05, RF-09. Figures of lead migration were not read in a source (tag G) and are left out. */
export const events: readonly [Event, ...Event[]] = [
	{
		id: 'any',
		name: 'Any complication',
		plainName: 'Any problem',
		perThousand: [300, 430],
		rate: '31.9–43% (review, 2023); 30–40% (ASRA, 2019)',
		plainRate: '300 to 430 of 1,000',
		clue: 'Relief, feeling or wound has changed.',
		plainClue: 'Relief, tingling or the wound has changed.',
		action: 'Red flags first; then the device, then the whole person. Most can be corrected.',
		plainAction: 'Call your team. Most problems can be fixed.',
		sources: 'Complications review 2023; ASRA 2019'
	},
	{
		id: 'removal',
		name: 'Removal within 5 years',
		plainName: 'Taken out within 5 years',
		perThousand: [178, 230],
		rate: '17.8% and 23% at 5 years; 25.2% and 38% at 10',
		plainRate: '178 to 230 of 1,000',
		clue: 'Loss of effect is the commonest reason: 65% and 81% of removals.',
		plainClue: 'Most often it no longer helps enough.',
		action: 'Ask about relief, function and wishes at each review.',
		plainAction: 'Tell your team if it stops helping.',
		sources: 'UK explant series 2020; Gatzinsky 2024'
	},
	{
		id: 'pocket',
		name: 'Pocket pain',
		plainName: 'Pain at the battery box',
		perThousand: [170, 170],
		rate: '17% of 764',
		plainRate: '170 of 1,000',
		clue: 'Pain at the generator.',
		plainClue: 'The place of the box hurts.',
		action: 'Exclude infection; relocate.',
		plainAction: 'Call your team. Is it red or hot? Call today.',
		sources: 'Baranidharan 2020'
	},
	{
		id: 'fracture',
		name: 'Lead fracture, disconnection',
		plainName: 'A wire breaks or comes loose',
		perThousand: [59, 91],
		rate: '5.9–9.1%',
		plainRate: '59 to 91 of 1,000',
		clue: 'Sudden loss, very high impedance.',
		plainClue: 'Relief stops all at once.',
		action: 'Impedance, X-ray.',
		plainAction: 'Check that it is on. Then call your team.',
		sources: 'ASRA 2019'
	},
	{
		id: 'migration',
		name: 'Lead migration',
		plainName: 'A wire moves',
		rate: 'Most common of all; sources differ widely and no rate was verified',
		plainRate: 'The most common problem. We found no firm number.',
		clue: 'Stimulation moved or lost, or needs a change of posture.',
		plainClue: 'You feel it in another place, or not at all.',
		action: 'X-ray, reprogram, revise.',
		plainAction: 'Call your team. A new setting may be enough.',
		sources: 'Complications review 2023'
	},
	{
		id: 'infection',
		name: 'Infection',
		plainName: 'Infection',
		perThousand: [24.5, 31.1],
		rate: '2.45% of 2,737; 3.11% at 12 months',
		plainRate: '25 to 31 of 1,000',
		clue: 'Pocket pain and redness first; often S. aureus. No fever does not exclude it.',
		plainClue: 'The wound is red, hot or leaks. You can have it with no fever.',
		action:
			'Implanting team the same day: mark, swab, bloods. No needle into the pocket, no tablets alone. Deep: usually explant.',
		plainAction: 'Call your team today.',
		sources: 'Hoelzer 2017; Falowski 2019; Bendel'
	},
	{
		id: 'dural',
		name: 'Dural puncture, CSF leak',
		plainName: 'A leak of spinal fluid',
		perThousand: [4.8, 60],
		rate: '0.48% of 90,952 in claims; 3 of 50 in one trial',
		plainRate: '5 to 60 of 1,000',
		clue: 'Headache worse upright, within hours to 2 days.',
		plainClue: 'A bad headache that is worse when you sit or stand up.',
		action: 'Same-day review. Rest, fluids, caffeine, then blood patch.',
		plainAction: 'Call your team today.',
		sources: 'Claims study; Hara 2022'
	},
	{
		id: 'cord',
		name: 'Spinal cord injury',
		plainName: 'Harm to the spinal cord',
		perThousand: [21.3, 21.3],
		rate: '2.13% by code in claims, 30 days',
		plainRate: '21 of 1,000 by hospital bills',
		clue: 'New deficit.',
		plainClue: 'New weak or numb legs, or bladder trouble.',
		action: 'Surgeon now; emergency imaging, decompression.',
		plainAction: 'Go to the emergency room now. On a ward, call your nurse.',
		urgent: true,
		sources: 'Petraglia 2016'
	},
	{
		id: 'haematoma',
		name: 'Epidural haematoma',
		plainName: 'A bleed near the spinal cord',
		perThousand: [3.2, 7.1],
		rate: '0.32% pooled (95% CI 0.18–0.50); 0.71% by code in claims, 30 days',
		plainRate: '3 to 7 of 1,000',
		clue: 'Severe or rising back pain, leg weakness.',
		plainClue: 'Back pain that gets worse and worse, or weak legs.',
		action: 'Surgeon now; emergency imaging, decompression. One normal check is not enough.',
		plainAction: 'Go to the emergency room now. On a ward, call your nurse.',
		urgent: true,
		sources: 'Meta-analysis of SCS haematoma; Petraglia 2016'
	}
];

/** A thousand small squares in 25 rows of 40: those surely counted, those between least and most, the others. */
export function thousand([least, most]: readonly [number, number], size: number) {
	const square = (nth: number) =>
		`M${((nth % 40) * size).toFixed(1)} ${(Math.floor(nth / 40) * size).toFixed(1)}h${size - 2}v${size - 2}h-${size - 2}Z`;
	const draw = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, nth) => square(from + nth)).join('');
	const sure = Math.round(least);
	const perhaps = Math.round(most);

	return { sure: draw(0, sure), perhaps: draw(sure, perhaps), others: draw(perhaps, 1000) };
}
