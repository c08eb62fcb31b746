import { signed } from './signed.ts';
import type { Mark, TrialId } from './trials.ts';

interface TrialWords {
	/** What it asked, with the year. */
	name: string;
	who: string;
	/** What was counted, and when. */
	outcome: string;
	/** The treated arm, then the compared one. */
	arms: readonly [treated: string, compared: string];
	/** After the number of people harmed; nothing where the trial has no count of harms that was read. */
	harm: string | null;
	careful: string;
}

/** What TrialPeople says to patients. */
export const words = {
	pick: 'Pick a study',
	people: (count: number, of: number, rounded: boolean) => `${rounded ? 'about ' : ''}${count} of ${of}`,
	/** In the picture */
	points: (change: number) => `${signed(change)} points`,
	harmed: 'Harmed:',
	anyDevice: 'Harmed, any device:',
	perhaps: (least: number, most: number, of: number) => `${least}–${most} of ${of}`,
	/** What its people mean */
	key: {
		helped: 'relief',
		notHelped: 'no such relief',
		notHarmed: 'not harmed',
		harmed: 'harm',
		perhaps: 'harm by the highest count'
	},
	/** Under the picture */
	harm: 'Harm:',
	counted: (outcome: string, [treated, compared]: readonly [string, string]) =>
		`${outcome}: ${treated}. ${compared}.`,
	arm: (name: string, people: string) => `${name}, ${people}`,
	averaged: (treated: string, change: number, compared: string, otherChange: number) =>
		`On a scale of 100, less is better. ${treated} ${signed(change)}, ${compared.toLowerCase()} ${signed(otherChange)} points. That is nearly the same.`,
	harmAtLarge:
		'This study’s harms are not counted here. With a stimulator, about 32 to 43 of 100 have some problem. Most can be fixed.',
	blindedResult: 'In one study people did not know their setting. A dummy setting helped nearly as much.',
	headings: {
		who: 'Who took part',
		blinding: 'Did people know?',
		drawn: 'Who is drawn?',
		funding: 'Who paid?',
		careful: 'Be careful'
	},
	blinded: 'No. People did not know which setting they had.',
	notBlinded: 'Yes. They knew what they got.',
	real: 'The real number of people.',
	rounded: '100 people, rounded. The exact numbers were not read.',
	paid: {
		low: 'A hospital ran the study, not a company.',
		unclear: 'We have not read who paid.',
		high: 'A company that makes devices paid for it.'
	} satisfies Record<Mark, string>,
	trials: {
		north: {
			name: 'Against new surgery, 2005',
			who: 'People with leg pain after back surgery who could have surgery again.',
			outcome: 'Pain relief, and pleased with the treatment, after about 3 years',
			arms: ['Stimulator', 'New surgery'],
			harm: null,
			careful: 'A small study. People knew what they got. Work and daily life were no different.'
		},
		'process-6': {
			name: 'Leg pain after 6 months, 2007',
			who: 'People with mostly leg pain after back surgery.',
			outcome: 'Half the leg pain gone, or more, after 6 months',
			arms: ['Stimulator', 'Usual care'],
			harm: 'needed surgery on the device within 2 years.',
			careful: 'People knew what they got. Back pain did not change.'
		},
		'process-24': {
			name: 'Leg pain after 2 years, 2008',
			who: 'People with mostly leg pain after back surgery.',
			outcome: 'Half the leg pain gone, or more, after 2 years',
			arms: ['Stimulator', 'Usual care'],
			harm: 'needed surgery on the device within 2 years.',
			careful: 'People knew what they got. Back pain did not change.'
		},
		senza: {
			name: 'Fast pulses, 2015',
			who: 'People with back and leg pain.',
			outcome: 'Half the back pain gone, or more, after 3 months',
			arms: ['Fast pulses', 'Usual pulses'],
			harm: null,
			careful: 'People knew what they got. All had a device. Those without implant were not counted.'
		},
		promise: {
			name: 'Mostly back pain, 2019',
			who: 'People with mostly back pain after back surgery.',
			outcome: 'Half the back pain gone, or more, after 6 months',
			arms: ['Stimulator', 'Usual care'],
			harm: 'had harm from the device in 6 months. 12 needed surgery for it.',
			careful: 'People knew what they got. The help for back pain was small.'
		},
		accurate: {
			name: 'Another illness, 2017',
			who: 'People with another nerve pain in a leg, not after back surgery.',
			outcome: 'Half the pain gone, or more, after 3 months',
			arms: ['Near the nerve', 'At the cord'],
			harm: null,
			careful: 'People knew what they got. It was not tested for pain after back surgery.'
		},
		evoke: {
			name: 'Self-adjusting, 2023',
			who: 'People with back and leg pain.',
			outcome: 'Half the pain gone, or more, after 3 years',
			arms: ['Adjusts itself', 'Fixed setting'],
			harm: null,
			careful: 'All had a device that was on. There was no dummy setting.'
		},
		hara: {
			name: 'Dummy setting, 2022',
			who: 'People with leg pain after back surgery. All did well in a test.',
			outcome: 'Change in limits to daily life, after 3 months',
			arms: ['Real setting', 'Dummy'],
			harm: 'had harm, such as a tear in the nerve lining, new surgery on the wire, or infection.',
			careful:
				'Nobody knew which setting was on. The dummy helped nearly as much. Only one pattern was tested.'
		}
	} as Record<TrialId, TrialWords>
};

export type TrialPeopleWords = typeof words;
