import { daysAfter } from './plan-date.ts';

interface Walks {
	/** Minutes to walk, from the first day on. */
	days: readonly number[];
	/** The first day, `2026-12-30`. */
	start: string;
	/** When to walk, `09:30`, wherever the walker then is. */
	time: string;
	/** The name of an event, by its minutes. */
	event: (minutes: number) => string;
	/** Said in every event. */
	notes: string;
	/** Makes the events' ids unlike those of other plans; the same seed lets a calendar replace an older file's events. */
	seed: string;
}

/** The walks as a calendar file (RFC 5545), for calendars on phones and computers. Times float: they hold in any time zone. */
export function calendarOf({ days, start, time, event, notes, seed }: Walks, now: Date): string {
	const events = days.flatMap((minutes, day) => [
		'BEGIN:VEVENT',
		`UID:walk-${day}-${seed}@fbss-course`,
		`DTSTAMP:${basic(now.toISOString())}`,
		`DTSTART:${basic(daysAfter(start, day))}T${time.replace(':', '')}00`,
		`DURATION:PT${minutes}M`,
		`SUMMARY:${escape(event(minutes))}`,
		`DESCRIPTION:${escape(notes)}`,
		'END:VEVENT'
	]);

	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//FBSS course//Quota builder//EN',
		'CALSCALE:GREGORIAN',
		...events,
		'END:VCALENDAR'
	]
		.map((line) => `${fold(line)}\r\n`)
		.join('');
}

/** `20261126T080509Z` */
function basic(iso: string): string {
	return iso.replaceAll(/[-:]|\.\d+/g, '');
}

/** RFC 5545, 3.3.11. */
function escape(text: string): string {
	return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** RFC 5545, 3.1: no line over 75 octets; what goes on starts with a space, which counts. No character is cut in two. */
function fold(line: string): string {
	const encoder = new TextEncoder();
	const lines = [''];
	let octets = 0;

	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > 75) {
			lines.push(' ');
			octets = 1;
		}
		lines[lines.length - 1] += character;
		octets += size;
	}

	return lines.join('\r\n');
}
