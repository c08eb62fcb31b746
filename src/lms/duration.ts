import type { Standard } from './attempt.ts';

const patterns: Record<Standard, RegExp> = {
	scorm12: /^(?<hours>\d+):(?<minutes>\d+):(?<seconds>\d+(\.\d+)?)$/,
	scorm2004:
		/^P((?<years>\d+)Y)?((?<months>\d+)M)?((?<days>\d+)D)?(T((?<hours>\d+)H)?((?<minutes>\d+)M)?((?<seconds>\d+(\.\d+)?)S)?)?$/
};

const unit: Record<string, number> = {
	years: 365 * 86400,
	months: 30 * 86400,
	days: 86400,
	hours: 3600,
	minutes: 60,
	seconds: 1
};

/** Seconds in a timespan (1.2: `0000:12:05.00`) or timeinterval (2004: `PT12M5S`); 0 when it is neither. */
export function toSeconds(standard: Standard, text: string): number {
	const parts = Object.entries(patterns[standard].exec(text)?.groups ?? {});
	const seconds = parts.reduce((sum, [name, digits]) => sum + Number(digits ?? 0) * (unit[name] ?? 0), 0);

	return Math.round(seconds * 100) / 100;
}

/** The way back, in the same two forms. */
export function fromSeconds(standard: Standard, seconds: number): string {
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds % 3600) / 60);
	const rest = Math.round((seconds % 60) * 100) / 100;

	if (standard === 'scorm2004') return `PT${hours}H${minutes}M${rest}S`;

	return [hours, minutes, rest].map(twoDigits).join(':');
}

function twoDigits(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}
