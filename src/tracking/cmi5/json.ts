/** What foreign text says as JSON, without the keys that could reach into objects of our own (S-02); null where it says nothing. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text, (key, value: unknown) => (dangerous.includes(key) ? undefined : value));
	} catch {
		return null;
	}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const dangerous = ['__proto__', 'constructor', 'prototype'];
