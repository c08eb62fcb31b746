/** Where statements go, as the owner of the web server wrote it into xapi.json. */
export interface Configuration {
	/** Ends with a slash. */
	endpoint: string;
	auth: string;
	activityBase: string;
	homePage: string;
}

/** The configuration that lies beside the page; null where nothing is to be sent, or the package lies in a folder. */
export async function findConfiguration(signal: AbortSignal): Promise<Configuration | null> {
	if (location.protocol === 'file:') return null;
	try {
		const answer = await fetch('xapi.json', { cache: 'no-cache', signal });

		return answer.ok ? readConfiguration(await answer.text(), new URL('.', location.href).href) : null;
	} catch {
		return null;
	}
}

/** `here`: the address of the package's folder, which stands in for what was left empty. Null: nothing is sent. */
export function readConfiguration(text: string, here: string): Configuration | null {
	const values = parsed(text);
	const value = (name: string) => {
		const found = values.get(name);

		return typeof found === 'string' ? found.trim() : '';
	};
	const endpoint = value('endpoint');
	if (!isSafe(endpoint)) return null;

	return {
		endpoint: endpoint.replace(/\/*$/, '/'),
		auth: value('auth'),
		activityBase: value('activityBase') || here,
		homePage: value('homePage') || here
	};
}

function parsed(text: string): Map<string, unknown> {
	try {
		const found: unknown = JSON.parse(text);

		return new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
	} catch {
		return new Map();
	}
}

/** The key goes over the wire: https, or http on this machine, which is what the page's policy allows too. */
function isSafe(endpoint: string): boolean {
	return /^(https:\/\/[^/]|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$))/.test(endpoint);
}
