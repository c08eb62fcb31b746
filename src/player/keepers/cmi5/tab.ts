import { isRecord, readJson } from '../../../tracking/cmi5/json.ts';

/** What this tab remembers of its session, so that a page that was loaded again can go on with it. */
export interface Tab {
	token: string | null;
	/** Initialized has arrived. */
	initialized: boolean;
	/** Terminated was sent: nothing may follow it. */
	ended: boolean;
}

/** `session`: the address of its token, which no other session has. */
export function openTab(session: string): { read(): Tab; write(tab: Tab): void } {
	const key = `cmi5 ${session}`;
	let inMemory: Tab = { token: null, initialized: false, ended: false };

	return {
		read() {
			try {
				const said = readJson(sessionStorage.getItem(key) ?? '');
				if (!isRecord(said)) return inMemory;
				const { token, initialized, ended } = said;

				return {
					token: typeof token === 'string' ? token : null,
					initialized: initialized === true,
					ended: ended === true
				};
			} catch {
				return inMemory;
			}
		},
		write(tab) {
			inMemory = tab;
			try {
				sessionStorage.setItem(key, JSON.stringify(tab));
			} catch {
				// A browser that keeps nothing: this page still has it.
			}
		}
	};
}
