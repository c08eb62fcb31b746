/** Milliseconds until what did not arrive is asked for again. */
const pause = 5000;

/** What comes after the first page, and is waited for until it is here: without it nothing can be connected. */
export async function untilItArrives<T>(load: () => Promise<T>): Promise<T> {
	for (;;) {
		try {
			return await load();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}
