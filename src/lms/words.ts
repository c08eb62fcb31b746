import type { Objective, Result, Score } from './attempt.ts';

/** `Completed, passed, 85 of 100`: an attempt in one line. */
export function resultWords({ status, score }: Result): string {
	const words = [
		status.completion,
		...(status.success === 'unknown' ? [] : [status.success]),
		scoreWords(score)
	]
		.filter((word) => word !== '')
		.join(', ');

	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `completed, passed`; that one of two is unknown goes without saying. */
export function objectiveWords({
	status,
	completion,
	success
}: Pick<Objective, 'status' | 'completion' | 'success'>): string {
	const words = [status, completion, success].filter((word) => word !== '');
	const known = words.filter((word) => word !== 'unknown');

	return known.length > 0 ? known.join(', ') : (words[0] ?? '');
}

/** Empty where there is no score. */
export function scoreWords({ raw, max, scaled }: Score): string {
	const shown = [
		...(raw === null ? [] : [max === null ? String(rounded(raw)) : `${rounded(raw)} of ${max}`]),
		...(raw !== null || scaled === null ? [] : [`${rounded(scaled * 100)} %`])
	];

	return shown.join('');
}

/** `1 h 5 min`, `12 min 5 s`. */
export function timeWords(seconds: number): string {
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds % 3600) / 60);
	if (hours > 0) return `${hours} h ${minutes} min`;

	const rest = Math.round(seconds % 60);

	return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

export function sizeWords(bytes: number): string {
	return bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `23 Nov 2026, 03:22`, in the zone of this machine: server and browser are the same. */
export function whenWords(iso: string): string {
	return new Date(iso).toLocaleString('en-GB', {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	});
}

/** `03:22:50`, of this machine's day. */
export function clockWords(iso: string): string {
	return new Date(iso).toLocaleTimeString('en-GB');
}

function rounded(number: number): number {
	return Math.round(number * 100) / 100;
}
