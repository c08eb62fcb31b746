import type { IncomingMessage } from 'node:http';

/** The body of a request, or null when it is longer than `limit`; the rest is read and dropped, so that an answer arrives. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	let length = 0;

	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length <= limit) chunks.push(chunk);
		else chunks.length = 0;
	}

	return length <= limit ? Buffer.concat(chunks) : null;
}
