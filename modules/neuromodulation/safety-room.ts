export type Verdict = 'safe' | 'ask' | 'never';

interface Thing {
	id: string;
	name: string;
	plainName: string;
	verdict: Verdict;
	why: string;
	plainWhy: string;
	sources: string;
}

export const verdicts: Record<Verdict, { sign: string; name: string }> = {
	safe: { sign: '✓', name: 'Safe' },
	ask: { sign: '?', name: 'Ask first' },
	never: { sign: '✕', name: 'Never' }
};

/** Facts NM-33 to NM-40. The labelling of the named model counts before all of this. */
export const things: readonly [Thing, ...Thing[]] = [
	{
		id: 'mri',
		name: 'MRI scanner',
		plainName: 'MRI scanner',
		verdict: 'ask',
		why: 'Only if every component of the named model is MR Conditional for that scan. Abandoned or broken leads, extensions or a tip outside the allowed levels can rule it out. MRI mode on; the controller stays outside.',
		plainWhy:
			'Some devices are safe only under set rules. The team checks each part. Take your card. The remote stays outside the room.',
		sources: 'Device labels of two makers'
	},
	{
		id: 'ct',
		name: 'CT, X-ray',
		plainName: 'CT or X-ray',
		verdict: 'safe',
		why: 'Usually fine with stimulation off. Tell the radiographer.',
		plainWhy: 'It is usually fine. Switch the stimulator off first. Tell the staff.',
		sources: 'Boston Scientific procedures guide'
	},
	{
		id: 'diathermy',
		name: 'Diathermy',
		plainName: 'Deep heat treatment',
		verdict: 'never',
		why: 'Short-wave, microwave and therapeutic ultrasound: none, anywhere on the body, device on or off, or with a disconnected lead left in. Injury or death. FDA named the first two; makers ban all three.',
		plainWhy:
			'It is called diathermy. It can kill, on any part of the body. It does not matter if the device is off.',
		sources: 'Abbott warnings; FDA 2002; Medtronic 2001'
	},
	{
		id: 'operation',
		name: 'Electrosurgery',
		plainName: 'Any operation',
		verdict: 'ask',
		why: 'Turn the device off first; avoid current near it; bipolar preferred.',
		plainWhy: 'Tell the surgeon about the device. The team switches it off first.',
		sources: 'Abbott warnings'
	},
	{
		id: 'defibrillator',
		name: 'Defibrillator',
		plainName: 'Heart shock device',
		verdict: 'safe',
		why: 'Save life first: shock without delay. It may damage the device: check it afterwards.',
		plainWhy: 'Saving your life comes first. The device gets a check later.',
		sources: 'General practice; follow the model’s manual'
	},
	{
		id: 'pacemaker',
		name: 'Pacemaker, ICD',
		plainName: 'Pacemaker',
		verdict: 'ask',
		why: 'Keep the devices apart, program bipolar, test for interaction.',
		plainWhy: 'The two devices must be tested together. Tell both teams.',
		sources: 'Abbott warnings'
	},
	{
		id: 'gate',
		name: 'Security gate',
		plainName: 'Security gate',
		verdict: 'ask',
		why: 'Brief surge or switch. Show the card, ask for a hand search, no wand over the device. If you must pass: middle, normal pace, no leaning; then check that it is on. Shop detectors alike.',
		plainWhy:
			'You may feel a jolt. Show your card and ask for a hand search. If you must pass, walk through the middle. Do not stop or lean. Then check that it is on.',
		sources: 'Medtronic (a brain stimulator’s manual)'
	},
	{
		id: 'car',
		name: 'Driving',
		plainName: 'Driving a car',
		verdict: 'ask',
		why: 'Clinics advise stimulation off for the driver; a passenger may leave it on. Heavy machines alike. Rules for sub-perception settings and of countries differ.',
		plainWhy: 'Many clinics say: switch it off before you drive. As a passenger you may leave it on.',
		sources: 'Southwest Spine'
	},
	{
		id: 'dentist',
		name: 'Dentist, therapist',
		plainName: 'Dentist, therapist',
		verdict: 'ask',
		why: 'Show the card and name the device before any powered tool. No diathermy, no therapeutic ultrasound.',
		plainWhy: 'Show your card each time. Say: no deep heat, no ultrasound treatment.',
		sources: 'Boston Scientific procedures guide; Abbott warnings'
	},
	{
		id: 'stones',
		name: 'Lithotripsy, radiotherapy',
		plainName: 'Kidney stone waves, radiation',
		verdict: 'ask',
		why: 'Lithotripsy, radiotherapy and high-output ultrasound: ask the implanting team first.',
		plainWhy: 'They can harm the device. Ask your stimulator team first.',
		sources: 'Boston Scientific procedures guide'
	},
	{
		id: 'diving',
		name: 'Pressure chamber, diving',
		plainName: 'Pressure chamber, diving',
		verdict: 'ask',
		why: 'One maker: no use in hyperbaric chambers, nor where gas can catch fire. Depth limits of diving stand in each manual.',
		plainWhy: 'One maker forbids pressure chambers. How deep you may dive stands in your manual.',
		sources: 'Abbott warnings'
	},
	{
		id: 'heat-pad',
		name: 'Heat pad',
		plainName: 'Heat pad',
		verdict: 'ask',
		why: 'No source was read. Skin over an implant or a numb area can burn unnoticed: ask before warming it.',
		plainWhy: 'Numb skin can burn. Ask before you warm the skin over the device.',
		sources: 'General practice; follow the model’s manual'
	}
];

/** Carried by everybody with a device: NM-39. */
export const card = {
	says: 'Always: carry the ID card, tell every clinician, and follow the labelling of the named model before this picture.',
	plain: 'Always carry your card. Show it to each doctor, dentist and therapist. Your own manual comes first.'
};
