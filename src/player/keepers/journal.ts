import { sha256 } from '../../tracking/sha256.ts';
import { openBrowserStore } from './browser-store.ts';

/** What an LMS has not yet proved to hold, noted in this browser: the state and a day, no names and no text (F-24, S-11). */
export interface Journal {
	/** Who it belongs to: the same for the same learner in the same course, and for nobody else. */
	key: string;
	/** As last noted; empty where there is nothing. */
	state: string;
	/** Resolves once it is noted, or cannot be. */
	put(state: string): Promise<void>;
	forget(): Promise<void>;
}

const days = 30;
/** Milliseconds. A browser that does not answer keeps nobody waiting. */
const patience = 2000;

/** `course`: the key of the course. Without a learner id there is no journal: computers are shared (F-24). `today`: a day number. */
export async function openJournal(course: string, learnerId: string, today: number): Promise<Journal | null> {
	if (learnerId === '') return null;
	const store = await inTime(openBrowserStore('course-journal'));
	if (!store) return null;
	const key = sha256(`${course} ${learnerId}`);
	const [, state = ''] = ((await inTime(store.get(key))) ?? '').split(' ');
	void store.remove((_, text) => Number.parseInt(text) < today - days);

	return {
		key,
		state,
		async put(text) {
			await inTime(store.put(key, `${today} ${text}`));
		},
		async forget() {
			await inTime(store.remove((each) => each === key));
		}
	};
}

function inTime<T>(promise: Promise<T>): Promise<T | null> {
	return Promise.race([promise, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
}
