import { isRecord, readJson } from '../../../tracking/cmi5/json.ts';
import { ask, askAgain, isGood } from './ask.ts';

/** `used`: only a new launch gives another token. */
export type Token = { is: 'token'; token: string } | { is: 'used' | 'unreachable' };

/** The session's token, which the LMS gives once. */
export async function fetchToken(address: string): Promise<Token> {
	const answer = await askAgain(() => ask(address, { method: 'POST' }));
	const said = readJson(answer.text);
	if (isRecord(said) && typeof said['auth-token'] === 'string') {
		return { is: 'token', token: said['auth-token'] };
	}

	return { is: isGood(answer) || (answer.status >= 400 && answer.status < 500) ? 'used' : 'unreachable' };
}
