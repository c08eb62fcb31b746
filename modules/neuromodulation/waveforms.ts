/**
 * The patterns that a stimulator can send. Examples for teaching: tonic, 10 kHz and the rates of burst lie in published ranges;
 * the rest of burst, closed loop and DRG stand in no source that was read. Devices vary, none is a setting for a patient.
 */
export type WaveformId = 'tonic' | 'ten-khz' | 'burst' | 'closed-loop' | 'drg';

export interface Waveform {
	name: string;
	/** The name in the patients' course. */
	plainName: string;
	/** A lone pulse is a group of one. */
	groupsPerSecond: number;
	pulsesPerGroup: number;
	/** µs from the start of one pulse of a group to the start of the next. */
	spacing: number;
	/** µs, one phase. */
	pulseWidth: number;
	/** mA. Where the device steers itself: the highest current drawn. */
	amplitude: number;
	/** mA. The lowest current that a self-steering device is drawn with; elsewhere equal to the amplitude. */
	leastAmplitude: number;
	/** When the charge is taken back: after each pulse by an equal one, or after each group, slowly and passively. */
	recharge: 'pulse' | 'group';
	feels: string;
	plainFeels: string;
}

export const waveforms: Record<WaveformId, Waveform> = {
	tonic: {
		name: 'Tonic',
		plainName: 'Steady (tonic)',
		groupsPerSecond: 50,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 5,
		leastAmplitude: 5,
		recharge: 'pulse',
		feels: 'tingling over the painful area',
		plainFeels: 'Yes: tingling'
	},
	'ten-khz': {
		name: '10 kHz',
		plainName: 'Very fast (10 kHz)',
		groupsPerSecond: 10_000,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 30,
		amplitude: 3,
		leastAmplitude: 3,
		recharge: 'pulse',
		feels: 'nothing',
		plainFeels: 'No'
	},
	burst: {
		name: 'Burst',
		plainName: 'In groups (burst)',
		groupsPerSecond: 40,
		pulsesPerGroup: 5,
		spacing: 2000,
		pulseWidth: 1000,
		amplitude: 0.6,
		leastAmplitude: 0.6,
		recharge: 'group',
		feels: 'mostly nothing',
		plainFeels: 'Mostly no'
	},
	'closed-loop': {
		name: 'Closed loop',
		plainName: 'Self-setting (closed loop)',
		groupsPerSecond: 50,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 5,
		leastAmplitude: 3.8,
		recharge: 'pulse',
		feels: 'steady tingling, or just below it',
		plainFeels: 'Steady tingling, or no'
	},
	drg: {
		name: 'DRG',
		plainName: 'At one nerve (DRG)',
		groupsPerSecond: 20,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 0.8,
		leastAmplitude: 0.8,
		recharge: 'pulse',
		feels: 'faint tingling or nothing',
		plainFeels: 'A little, or no'
	}
};

export const waveformIds = Object.keys(waveforms) as WaveformId[];
