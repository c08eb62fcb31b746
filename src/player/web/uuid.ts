/** A random UUID of version 4. `crypto.randomUUID` is missing where a page came by plain http. */
export function uuid(bytes: Uint8Array): string {
	const hex = [...bytes.slice(0, 16)].map((byte, at) =>
		(at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')
	);

	return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
		.map((part) => part.join(''))
		.join('-');
}
