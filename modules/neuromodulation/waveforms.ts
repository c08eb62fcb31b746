/**
 * The patterns that a stimulator can send. Examples for teaching: tonic, 10 kHz and the rates of burst lie in published ranges;
 * the rest of burst, closed loop, DTM and DRG stand in no source that was read. Devices vary, none is a setting for a patient.
 * What patients read of them stands in waveform-viewer.en.ts.
 */
export type WaveformId = 'tonic' | 'ten-khz' | 'burst' | 'closed-loop' | 'dtm' | 'drg';

/** One signal: groups of pulses that come at one rate. */
export interface Train {
	/** µs from the start of the pattern to the first pulse. */
	delay?: number;
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
}

export interface Waveform extends Train {
	id: WaveformId;
	name: string;
	/** A second signal, whose pulses fall between those of the first. */
	between?: Train;
	feels: string;
}

export const waveforms: Record<WaveformId, Waveform> = {
	tonic: {
		id: 'tonic',
		name: 'Tonic',
		groupsPerSecond: 50,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 5,
		leastAmplitude: 5,
		recharge: 'pulse',
		feels: 'tingling over the painful area'
	},
	'ten-khz': {
		id: 'ten-khz',
		name: '10 kHz',
		groupsPerSecond: 10_000,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 30,
		amplitude: 3,
		leastAmplitude: 3,
		recharge: 'pulse',
		feels: 'nothing'
	},
	burst: {
		id: 'burst',
		name: 'Burst',
		groupsPerSecond: 40,
		pulsesPerGroup: 5,
		spacing: 2000,
		pulseWidth: 1000,
		amplitude: 0.6,
		leastAmplitude: 0.6,
		recharge: 'group',
		feels: 'mostly nothing'
	},
	'closed-loop': {
		id: 'closed-loop',
		name: 'Closed loop',
		groupsPerSecond: 50,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 5,
		leastAmplitude: 3.8,
		recharge: 'pulse',
		feels: 'steady tingling, or just below it'
	},
	// Two signals of 50 and 300 Hz, 150–200 µs wide: from memory (facts, 7.3). Both currents are chosen below the median threshold.
	dtm: {
		id: 'dtm',
		name: 'DTM',
		groupsPerSecond: 50,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 200,
		amplitude: 4,
		leastAmplitude: 4,
		recharge: 'pulse',
		between: {
			delay: 1600,
			groupsPerSecond: 300,
			pulsesPerGroup: 1,
			spacing: 0,
			pulseWidth: 150,
			amplitude: 3,
			leastAmplitude: 3,
			recharge: 'pulse'
		},
		feels: 'little or nothing'
	},
	drg: {
		id: 'drg',
		name: 'DRG',
		groupsPerSecond: 20,
		pulsesPerGroup: 1,
		spacing: 0,
		pulseWidth: 300,
		amplitude: 0.8,
		leastAmplitude: 0.8,
		recharge: 'pulse',
		feels: 'faint tingling or nothing'
	}
};

export const waveformIds = Object.keys(waveforms) as WaveformId[];
