import type { ThingId, Verdict } from './safety-room.ts';

/**
 * What SafetyRoom says to patients. In other languages it stands beside this file, `safety-room.es.ts`: a chunk of its own, which
 * the player fetches and hands to the figure as `words`.
 */
export const words = {
	ask: 'First think: is it safe with a stimulator? Then tap.',
	verdicts: { safe: 'Safe', ask: 'Ask first', never: 'Never' } satisfies Record<Verdict, string>,
	things: {
		mri: {
			name: 'MRI scanner',
			why: 'Some devices are safe only under set rules. The team checks each part. Take your card. The remote stays outside the room.'
		},
		ct: { name: 'CT or X-ray', why: 'It is usually fine. Switch the stimulator off first. Tell the staff.' },
		diathermy: {
			name: 'Deep heat treatment',
			why: 'It is called diathermy. It can kill, on any part of the body. It does not matter if the device is off.'
		},
		operation: {
			name: 'Any operation',
			why: 'Tell the surgeon about the device. The team switches it off first.'
		},
		defibrillator: {
			name: 'Heart shock device',
			why: 'Saving your life comes first. The device gets a check later.'
		},
		pacemaker: { name: 'Pacemaker', why: 'The two devices must be tested together. Tell both teams.' },
		gate: {
			name: 'Security gate',
			why: 'You may feel a jolt. Show your card and ask for a hand search. If you must pass, walk through the middle. Do not stop or lean. Then check that it is on.'
		},
		car: {
			name: 'Driving a car',
			why: 'Many clinics say: switch it off before you drive. As a passenger you may leave it on.'
		},
		dentist: {
			name: 'Dentist, therapist',
			why: 'Show your card each time. Say: no deep heat, no ultrasound treatment.'
		},
		stones: {
			name: 'Kidney stone waves, radiation',
			why: 'They can harm the device. Ask your stimulator team first.'
		},
		diving: {
			name: 'Pressure chamber, diving',
			why: 'One maker forbids pressure chambers. How deep you may dive stands in your manual.'
		},
		'heat-pad': { name: 'Heat pad', why: 'Numb skin can burn. Ask before you warm the skin over the device.' }
	} satisfies Record<ThingId, { name: string; why: string }>,
	lookedAt: (seen: number, all: number) => `${seen} of ${all} looked at.`,
	/** NM-39 */
	card: 'Always carry your card. Show it to each doctor, dentist and therapist. Your own manual comes first.'
};

export type SafetyWords = typeof words;
