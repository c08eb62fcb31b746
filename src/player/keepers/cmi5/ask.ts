/** What came back; status 0: nothing did. */
export interface Answer {
	status: number;
	text: string;
	etag: string | null;
}

/** Milliseconds: a learner waits for feedback until then. */
const patience = 20_000;

/** One request, which never throws and never hangs. */
export async function ask(address: string, request: RequestInit): Promise<Answer> {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), patience);
	try {
		const response = await fetch(address, {
			...request,
			signal: stop.signal,
			cache: 'no-store',
			credentials: 'omit'
		});

		return {
			status: response.status,
			text: await response.text(),
			etag: response.headers.get('etag')
		};
	} catch {
		return { status: 0, text: '', etag: null };
	} finally {
		clearTimeout(timer);
	}
}

export function isGood({ status }: Answer): boolean {
	return status >= 200 && status < 300;
}

/** Asked again after 1 and 3 seconds where the network or the server failed. */
export async function askAgain(once: () => Promise<Answer>): Promise<Answer> {
	let answer = await once();
	for (const wait of [1000, 3000]) {
		if (answer.status > 0 && answer.status < 500) break;
		await new Promise((resolve) => setTimeout(resolve, wait));
		answer = await once();
	}

	return answer;
}
