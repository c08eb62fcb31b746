/**
 * Tabs of one course tell each other that the learner wants to be forgotten. Returns what tells the others; without channels
 * between tabs, it tells nobody.
 */
export function openForgetting(course: string, toldToForget: () => void): () => void {
	try {
		const channel = new BroadcastChannel(`course ${course} forgetting`);
		channel.onmessage = toldToForget;

		return () => channel.postMessage('');
	} catch {
		return () => {};
	}
}
