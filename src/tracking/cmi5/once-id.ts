import { crc32 } from '../state/crc32.ts';

/**
 * The id of a statement that a registration may have once: always the same for the same verb, so that an LMS which
 * has it already says so, whatever was lost in between. Null where the registration is not a UUID, as it must be.
 */
export function onceId(registration: string, activityId: string, verb: string): string | null {
	const digits = registration.replaceAll('-', '');
	if (!/^[0-9a-f]{32}$/i.test(digits)) return null;

	// The registration is random enough for all; the rest keeps its statements apart.
	const mixed = [0, 8, 16, 24]
		.map((at) => parseInt(digits.slice(at, at + 8), 16) ^ crc32(`${at} ${verb} ${activityId}`))
		.map((word) => (word >>> 0).toString(16).padStart(8, '0'))
		.join('');

	// Version 5 is the one that is made from a name.
	return mixed.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-8$4-$5');
}
