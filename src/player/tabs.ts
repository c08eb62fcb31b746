/** The tabs of one learner in one course, as one of them sees the others (F-07). */
export interface Tabs {
	/** Tells the others what was saved. */
	tell(state: string): void;
	/** This tab is done; the others learn of it. */
	close(): void;
}

export interface Heard {
	/** Another tab is there, or is gone. */
	other(open: boolean): void;
	/** Another tab has saved this: foreign text, to be read as such (S-04). */
	state(state: string): void;
}

/** Null where tabs cannot talk to each other. Words between them are `hello`, `here`, `bye` and states. */
export function openTabs(name: string, heard: Heard): Tabs | null {
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(`course ${name}`);
	} catch {
		return null;
	}
	const tell = (text: string) => channel.postMessage(text);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		heard.other(data !== 'bye');
		// Whoever is still there answers.
		if (data === 'bye') tell('hello');
		else if (data === 'hello') tell('here');
		else if (typeof data === 'string' && data !== 'here') heard.state(data);
	};
	tell('hello');

	return {
		tell,
		close() {
			tell('bye');
			channel.close();
		}
	};
}
