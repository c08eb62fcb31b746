const CLOCK = /^(?<hours>\d{1,4}):(?<minutes>\d{2}):(?<seconds>\d{2}(?:\.\d+)?)$/;
const PERIOD =
	/^P(?=.)(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?$/;

const UNITS: Record<string, number> = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 };

/** Seconds in SCORM 1.2's `0000:01:05.00` or in ISO 8601's `PT1M5S`; null where it is neither. */
export function readSeconds(text: string): number | null {
	const groups = (CLOCK.exec(text) ?? PERIOD.exec(text))?.groups;
	if (!groups) return null;

	return Object.entries(groups).reduce(
		(sum, [name, digits]) => sum + Number((digits as string | undefined) ?? 0) * (UNITS[name] ?? 0),
		0
	);
}
