export type EventId =
	'any' | 'removal' | 'pocket' | 'fracture' | 'migration' | 'infection' | 'dural' | 'cord' | 'haematoma';

interface Event {
	id: EventId;
	name: string;
	/** Of 1,000 people with a stimulator, least and most of what was read; left out where no rate was verified or it has another whole. */
	perThousand?: readonly [least: number, most: number];
	rate: string;
	clue: string;
	action: string;
	/** Help is needed within minutes to hours. */
	urgent?: true;
	sources: string;
}

/** Facts 7.7 and NU-18, RF-05, RF-09. Figures of lead migration were not read in a source (tag G) and are left out. Patients’ words: complications.en.ts. */
export const events: readonly [Event, ...Event[]] = [
	{
		id: 'any',
		name: 'Any complication',
		// Of the newer review, as every page says it.
		perThousand: [319, 430],
		rate: '31.9–43% (review, 2023); 30–40% (ASRA, 2019)',
		clue: 'Relief, feeling or wound has changed.',
		action: 'Red flags first; then the device, then the whole person. Most can be corrected.',
		sources: 'Complications review 2023; ASRA 2019'
	},
	{
		id: 'removal',
		name: 'Removal within 5 years',
		perThousand: [178, 230],
		rate: '17.8% and 23% at 5 years; 25.2% and 38% at 10',
		clue: 'Loss of effect is the commonest reason: 65% and 81% of removals.',
		action: 'Ask about relief, function and wishes at each review.',
		sources: 'UK explant series 2020; Gatzinsky 2024'
	},
	{
		id: 'pocket',
		name: 'Pocket pain',
		perThousand: [170, 170],
		rate: '17% of 764',
		clue: 'Pain at the generator.',
		action: 'Exclude infection; relocate.',
		sources: 'Baranidharan 2020'
	},
	{
		id: 'fracture',
		name: 'Lead fracture, disconnection',
		perThousand: [59, 91],
		rate: '5.9–9.1%',
		clue: 'Sudden loss, very high impedance.',
		action: 'Impedance, X-ray.',
		sources: 'ASRA 2019'
	},
	{
		id: 'migration',
		name: 'Lead migration',
		rate: 'Most common of all; sources differ widely and no rate was verified',
		clue: 'Stimulation moved or lost, or needs a change of posture.',
		action: 'X-ray, reprogram, revise.',
		sources: 'Complications review 2023'
	},
	{
		id: 'infection',
		name: 'Infection',
		perThousand: [24.5, 31.1],
		rate: '2.45% of 2,737; 3.11% at 12 months',
		clue: 'Pocket pain and redness first; often S. aureus. No fever does not exclude it.',
		action:
			'Implanting team the same day: mark, swab, bloods. No needle into the pocket, no tablets alone. Deep: usually explant.',
		sources: 'Hoelzer 2017; Falowski 2019; Bendel'
	},
	{
		id: 'dural',
		name: 'Dural puncture, CSF leak',
		perThousand: [4.8, 60],
		rate: '0.48% of 90,952 in claims; 3 of 50 in one trial',
		clue: 'Headache worse upright, within hours to 2 days.',
		action: 'Same-day review. Rest, fluids, caffeine, then blood patch.',
		sources: 'Claims study; Hara 2022'
	},
	{
		id: 'cord',
		name: 'Spinal cord injury',
		perThousand: [21.3, 21.3],
		rate: '2.13% by code in claims, 30 days',
		clue: 'New deficit.',
		action: 'Surgeon now; emergency imaging, decompression.',
		urgent: true,
		sources: 'Petraglia 2016'
	},
	{
		id: 'haematoma',
		name: 'Epidural haematoma',
		perThousand: [3.2, 7.1],
		rate: '0.32% pooled (95% CI 0.18–0.50); 0.71% by code in claims, 30 days',
		clue: 'Severe or rising back pain, leg weakness.',
		action: 'Surgeon now; emergency imaging, decompression. One normal check is not enough.',
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
