/** CRC-32 (IEEE 802.3, as in zip) of ASCII text. Without a table: a state is short. */
export function crc32(text: string): number {
	let crc = -1;
	for (let at = 0; at < text.length; at++) {
		crc ^= text.charCodeAt(at);
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}

	return ~crc >>> 0;
}
