import type { ContactId } from './contacts.ts';
import { tonic, type Setting } from './dose.ts';

/** A setting to begin from, and the contact that goes with it. */
export interface Preset {
	name: string;
	setting: Setting;
	contact: ContactId;
}

/** NM-12. Burst counts its pulses over the whole second; its values and those of DRG are not checked against any device. */
export const presets: readonly Preset[] = [
	{ name: 'Tonic', setting: tonic, contact: 'ring' },
	{ name: 'Tonic, high', setting: { amplitude: 8, pulseWidth: 450, rate: 50 }, contact: 'ring' },
	{ name: '10 kHz', setting: { amplitude: 3, pulseWidth: 30, rate: 10_000 }, contact: 'ring' },
	{ name: 'Burst', setting: { amplitude: 0.6, pulseWidth: 1000, rate: 200 }, contact: 'ring' },
	{ name: 'DRG', setting: { amplitude: 0.8, pulseWidth: 300, rate: 20 }, contact: 'ganglion' }
];
