export type Verdict = 'safe' | 'ask' | 'never';

export type ThingId =
	| 'mri'
	| 'ct'
	| 'diathermy'
	| 'operation'
	| 'defibrillator'
	| 'pacemaker'
	| 'gate'
	| 'car'
	| 'dentist'
	| 'stones'
	| 'diving'
	| 'heat-pad';

export interface Thing {
	id: ThingId;
	name: string;
	verdict: Verdict;
	why: string;
	sources: string;
}

export const signs: Record<Verdict, string> = { safe: '✓', ask: '?', never: '✕' };

/**
 * Facts NM-33 to NM-40. The labelling of the named model counts before all of this. What patients read of it stands in
 * safety-room.en.ts.
 */
export const things: readonly [Thing, ...Thing[]] = [
	{
		id: 'mri',
		name: 'MRI scanner',
		verdict: 'ask',
		why: 'Only if every component of the named model is MR Conditional for that scan. Abandoned or broken leads, extensions or a tip outside the allowed levels can rule it out. MRI mode on; the controller stays outside.',
		sources: 'Device labels of two makers'
	},
	{
		id: 'ct',
		name: 'CT, X-ray',
		verdict: 'safe',
		why: 'Usually fine with stimulation off. Tell the radiographer.',
		sources: 'Boston Scientific procedures guide'
	},
	{
		id: 'diathermy',
		name: 'Diathermy',
		verdict: 'never',
		why: 'Short-wave, microwave and therapeutic ultrasound: none, anywhere on the body, device on or off, or with a disconnected lead left in. Injury or death. FDA named the first two; makers ban all three.',
		sources: 'Abbott warnings; FDA 2002; Medtronic 2001'
	},
	{
		id: 'operation',
		name: 'Electrosurgery',
		verdict: 'ask',
		why: 'Turn the device off first; avoid current near it; bipolar preferred.',
		sources: 'Abbott warnings'
	},
	{
		id: 'defibrillator',
		name: 'Defibrillator',
		verdict: 'safe',
		why: 'Save life first: shock without delay. It may damage the device: check it afterwards.',
		sources: 'General practice; follow the model’s manual'
	},
	{
		id: 'pacemaker',
		name: 'Pacemaker, ICD',
		verdict: 'ask',
		why: 'Keep the devices apart, program bipolar, test for interaction.',
		sources: 'Abbott warnings'
	},
	{
		id: 'gate',
		name: 'Security gate',
		verdict: 'ask',
		why: 'Brief surge or switch. Show the card, ask for a hand search, no wand over the device. If you must pass: middle, normal pace, no leaning; then check that it is on. Shop detectors alike.',
		sources: 'Medtronic (a brain stimulator’s manual)'
	},
	{
		id: 'car',
		name: 'Driving',
		verdict: 'ask',
		why: 'Clinics advise stimulation off for the driver; a passenger may leave it on. Heavy machines alike. Rules for sub-perception settings and of countries differ.',
		sources: 'Southwest Spine'
	},
	{
		id: 'dentist',
		name: 'Dentist, therapist',
		verdict: 'ask',
		why: 'Show the card and name the device before any powered tool. No diathermy, no therapeutic ultrasound.',
		sources: 'Boston Scientific procedures guide; Abbott warnings'
	},
	{
		id: 'stones',
		name: 'Lithotripsy, radiotherapy',
		verdict: 'ask',
		why: 'Lithotripsy, radiotherapy and high-output ultrasound: ask the implanting team first.',
		sources: 'Boston Scientific procedures guide'
	},
	{
		id: 'diving',
		name: 'Pressure chamber, diving',
		verdict: 'ask',
		why: 'One maker: no use in hyperbaric chambers, nor where gas can catch fire. Depth limits of diving stand in each manual.',
		sources: 'Abbott warnings'
	},
	{
		id: 'heat-pad',
		name: 'Heat pad',
		verdict: 'ask',
		why: 'No source was read. Skin over an implant or a numb area can burn unnoticed: ask before warming it.',
		sources: 'General practice; follow the model’s manual'
	}
];

/** Carried by everybody with a device: NM-39. */
export const card =
	'Always: carry the ID card, tell every clinician, and follow the labelling of the named model before this picture.';
