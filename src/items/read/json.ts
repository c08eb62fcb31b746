export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text as it is, anything else as nothing. */
export function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** The value under one key after another; undefined where the way ends. */
export function at(value: unknown, ...keys: string[]): unknown {
	return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
