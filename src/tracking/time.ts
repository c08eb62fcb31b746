/** Milliseconds without input that count as time spent (R-52). */
const IDLE = 5 * 60_000;
/** Seconds: 99:59:59. */
const LONGEST = 359_999;

/** Time spent in this session, on a monotonic clock in milliseconds: what was counted up to the learner's last input. */
export interface SessionClock {
	readonly counted: number;
	readonly touched: number;
}

export function startedAt(now: number): SessionClock {
	return { counted: 0, touched: now };
}

/** The clock after the learner did something at `now`. A long silence, or a computer asleep, counts five minutes. */
export function touched(clock: SessionClock, now: number): SessionClock {
	return {
		counted: clock.counted + sinceInput(clock, now),
		touched: now > clock.touched ? now : clock.touched
	};
}

/** Seconds spent so far, replaced and not added at each commit (R-50). */
export function sessionSeconds(clock: SessionClock, now: number): number {
	return clamp((clock.counted + sinceInput(clock, now)) / 1000);
}

function sinceInput(clock: SessionClock, now: number): number {
	const gap = now - clock.touched;

	return gap > 0 ? Math.min(gap, IDLE) : 0;
}

/** `0000:12:05.00`: the one form that every SCORM 1.2 LMS takes (R-51). */
export function timespan12(seconds: number): string {
	const { hours, minutes, hundredths } = parts(seconds);
	const rest = (hundredths / 100).toFixed(2).padStart(5, '0');

	return `${two(hours).padStart(4, '0')}:${two(minutes)}:${rest}`;
}

/** `PT1H2M3.25S`; never an empty `PT`, at most two decimals (R-51). */
export function timespan2004(seconds: number): string {
	const { hours, minutes, hundredths } = parts(seconds);
	const text = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${hundredths ? `${hundredths / 100}S` : ''}`;

	return `PT${text || '0S'}`;
}

/** `09:05:03`, local time (R-53). */
export function timeOfDay(date: Date): string {
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** `2026-01-01T09:05:03`: without a zone, which is legal only after a fraction; the type ends with 2038 (R-53). */
export function timestamp(date: Date): string {
	const year = Math.min(2038, date.getFullYear());

	return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${timeOfDay(date)}`;
}

function parts(seconds: number): { hours: number; minutes: number; hundredths: number } {
	const all = Math.round(clamp(seconds) * 100);

	return { hours: Math.floor(all / 360_000), minutes: Math.floor(all / 6000) % 60, hundredths: all % 6000 };
}

/** Never negative, never NaN. */
function clamp(seconds: number): number {
	return seconds > 0 ? Math.min(seconds, LONGEST) : 0;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
