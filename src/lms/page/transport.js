/** A beacon carries 64 KiB in all; the log is left behind when it does not fit beside the data. */
const beaconLimit = 60_000;

/**
 * Posts and waits: a course's Commit must know what became of it. Browsers forbid waiting while a page goes away; then
 * a beacon takes the data along, and only then is an answer taken on trust.
 */
export function post(address, commit, isLeaving) {
	const request = new XMLHttpRequest();

	try {
		request.open('POST', address, false);
		request.setRequestHeader('Content-Type', 'application/json');
		request.send(JSON.stringify(commit));
	} catch {
		return isLeaving() && beacon(address, commit)
			? { stored: true }
			: { stored: false, why: 'The LMS does not answer.' };
	}

	if (request.status === 200) return { stored: true };

	return { stored: false, why: refusalIn(request.responseText) ?? `The LMS answered ${request.status}.` };
}

export function beacon(address, commit) {
	const whole = JSON.stringify(commit);
	const body = whole.length < beaconLimit ? whole : JSON.stringify({ ...commit, log: [] });

	return navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }));
}

/** Asks and waits, for what a launch needs. */
export function ask(address) {
	const request = new XMLHttpRequest();
	request.open('POST', address, false);
	request.send();
	if (request.status !== 200) throw new Error(`${address} answered ${request.status}`);

	return JSON.parse(request.responseText);
}

function refusalIn(text) {
	try {
		return JSON.parse(text).refused ?? null;
	} catch {
		return null;
	}
}
