import { cleaned } from '../launch.ts';
import { isRecord, readJson } from './json.ts';

/** What the LMS wrote into the address of the page. */
export interface LaunchAddress {
	/** Of the LMS's record store; ends with a slash. */
	endpoint: string;
	/** Gives the session's token, once. */
	fetch: string;
	/** The learner as an xAPI agent, in JSON as it came. */
	actor: string;
	registration: string;
	activityId: string;
}

/** The state document LMS.LaunchData, as far as the course uses it. */
export interface LaunchData {
	mode: 'Normal' | 'Browse' | 'Review';
	/** 0 to 1; wins over ours. */
	masteryScore: number | null;
	/** Where the learner goes after the exit. */
	returnUrl: string | null;
	/** Goes into every statement unchanged. */
	contextTemplate: Record<string, unknown>;
	/** What an administrator gave the course at its launch. */
	launchParameters: string;
}

/** Null where the page was not launched by a cmi5 LMS. Other parameters are not our business. */
export function launchAddress(query: string): LaunchAddress | null {
	const parameters = new URLSearchParams(query);
	const endpoint = webAddress(parameters.get('endpoint'));
	const fetch = webAddress(parameters.get('fetch'));
	const actor = parameters.get('actor') ?? '';
	const registration = parameters.get('registration') ?? '';
	const activityId = parameters.get('activityId') ?? '';
	if (!endpoint || !fetch || !registration || !activityId || !isRecord(readJson(actor))) return null;

	return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor, registration, activityId };
}

/** What the LMS calls the learner; empty where it gives an account alone. */
export function learnerIn({ actor }: Pick<LaunchAddress, 'actor'>): string {
	const said = readJson(actor);

	return isRecord(said) && typeof said['name'] === 'string' ? cleaned(said['name']) : '';
}

/** Null where the document is none. */
export function launchData(text: string): LaunchData | null {
	const said = readJson(text);
	if (!isRecord(said)) return null;
	const { launchMode, masteryScore, returnURL, contextTemplate, launchParameters } = said;

	return {
		// An unknown mode is a normal one.
		mode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
		masteryScore:
			typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : null,
		returnUrl: typeof returnURL === 'string' ? webAddress(returnURL) : null,
		contextTemplate: isRecord(contextTemplate) ? contextTemplate : {},
		launchParameters: typeof launchParameters === 'string' ? launchParameters : ''
	};
}

/** Of the document cmi5LearnerPreferences: language tags with commas between them; empty where it says none. */
export function preferredLanguages(text: string): string {
	const said = readJson(text);
	const { languagePreference } = isRecord(said) ? said : {};

	return typeof languagePreference === 'string' ? languagePreference : '';
}

/** An address of the web as it stands; never one that runs as a script (S-01). */
function webAddress(text: string | null): string | null {
	return text && /^https?:\/\/[^\s]+$/i.test(text) ? text : null;
}
