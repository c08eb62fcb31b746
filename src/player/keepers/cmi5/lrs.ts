import type { LaunchAddress } from '../../../tracking/cmi5/launch.ts';
import type { Statement } from '../../../tracking/cmi5/statements.ts';
import { ask, type Answer } from './ask.ts';

/** The LMS's record store as this session may use it. */
export interface Lrs {
	send(statements: Statement[]): Promise<Answer>;
	/** A document of the State API. */
	read(stateId: string): Promise<Answer>;
	/** `etag`: only where the document is still the one that bore it. */
	write(stateId: string, text: string, etag: string | null): Promise<Answer>;
	/** A document of the learner's own. */
	readProfile(profileId: string): Promise<Answer>;
}

export function openLrs({ endpoint, actor, registration, activityId }: LaunchAddress, token: string): Lrs {
	const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
	const json = { ...headers, 'Content-Type': 'application/json' };
	const stateAddress = (stateId: string) =>
		`${endpoint}activities/state?${query({ activityId, agent: actor, registration, stateId })}`;

	return {
		// What is sent outlives the page, where the browser knows how.
		send: (statements) =>
			ask(`${endpoint}statements`, {
				method: 'POST',
				headers: json,
				body: JSON.stringify(statements),
				keepalive: true
			}),
		read: (stateId) => ask(stateAddress(stateId), { headers }),
		write: (stateId, text, etag) =>
			ask(stateAddress(stateId), {
				method: 'PUT',
				headers: etag ? { ...json, 'If-Match': etag } : json,
				body: text,
				keepalive: true
			}),
		readProfile: (profileId) =>
			ask(`${endpoint}agents/profile?${query({ agent: actor, profileId })}`, { headers })
	};
}

function query(parameters: Record<string, string>): string {
	return Object.entries(parameters)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}
