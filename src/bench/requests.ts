import type { CDPSession } from 'playwright';

export interface Request {
	url: string;
	/** Milliseconds since the first request of the frame. */
	at: number;
	/** As they came over the line: compressed, headers included. */
	bytes: number;
}

export interface Requests {
	/** Everything that the frames below the LMS's page asked for. The page's own requests are not among them. */
	all(): Request[];
	/** Resolves when nothing was under way for this long. */
	quiet(milliseconds: number): Promise<void>;
}

/** Listens to the network from now on. */
export async function listen(session: CDPSession): Promise<Requests> {
	const { frameTree } = await session.send('Page.getFrameTree');
	const requests = new Map<string, { url: string; began: number; bytes: number }>();
	const open = new Set<string>();
	let lastChange = Date.now();

	const end = (id: string, bytes: number) => {
		const request = requests.get(id);
		if (request) request.bytes = bytes;
		open.delete(id);
		lastChange = Date.now();
	};
	session.on('Network.requestWillBeSent', ({ requestId, frameId, request, timestamp }) => {
		if (frameId === frameTree.frame.id || !request.url.startsWith('http')) return;
		requests.set(requestId, { url: request.url, began: timestamp, bytes: 0 });
		open.add(requestId);
		lastChange = Date.now();
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		end(requestId, encodedDataLength)
	);
	session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
	await session.send('Network.enable');

	return {
		all() {
			const inOrder = [...requests.values()].sort((a, b) => a.began - b.began);
			const first = inOrder[0]?.began ?? 0;

			return inOrder.map(({ url, began, bytes }) => ({ url, at: (began - first) * 1000, bytes }));
		},
		async quiet(milliseconds) {
			while (open.size > 0 || Date.now() - lastChange < milliseconds) {
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		}
	};
}
