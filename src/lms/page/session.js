import { ask, beacon, post } from './transport.js';

/** Longer values are cut in the log, never in the data. */
const longestValue = 4100;

/** scorm-again as the LMS needs it: quiet, judging no status by itself, and with our way of storing. */
const settings = {
	autocommit: false,
	mastery_override: false,
	logLevel: 5,
	dataCommitFormat: 'json',
	sendFullCommit: true,
	lmsCommitUrl: 'attempts'
};

/**
 * One launch: a new API object with the stored data in it, and the calls made of it. `told`: what the page shows;
 * `isLeaving`: whether the page is going away.
 */
export function openSession({ launchAddress, attemptsAddress, told, isLeaving }) {
	const launch = ask(launchAddress);
	const address = attemptsAddress + launch.attempt;
	const calls = [];
	let commits = 0;
	let acknowledged = 0;
	let flushing = 0;

	const unsent = () => calls.slice(acknowledged);

	/** scorm-again's own Commit and Finish end here: what it answers is what the server has said. */
	const processHttpRequest = (_url, data, isFinish) => {
		const upTo = calls.length;
		const commit = {
			launch: launch.launch,
			number: (commits += 1),
			finished: isFinish,
			cmi: data.cmi,
			log: unsent()
		};
		const { stored, why } = post(address, commit, isLeaving);
		// The call that carried this is settled only when it returns; sent as answered, it is corrected when it was not.
		if (stored) acknowledged = upTo;
		told({ is: stored ? (isFinish ? 'finished' : 'saved') : 'not saved', why });

		return stored
			? { result: 'true', errorCode: 0 }
			: { result: 'false', errorCode: launch.standard === 'scorm12' ? 101 : 391 };
	};

	const Api = launch.standard === 'scorm12' ? window.Scorm12API : window.Scorm2004API;
	const api = new Api({ ...settings, httpService: { processHttpRequest, updateSettings() {} } });
	api.loadFromJSON(launch.cmi, 'cmi');

	const sendLog = () => {
		flushing = 0;
		if (unsent().length === 0) return;

		const commit = { launch: launch.launch, number: 0, finished: false, cmi: null, log: unsent() };
		if (beacon(address, commit)) acknowledged = calls.length;
	};

	return {
		...launch,
		api,
		begin(call) {
			calls.push(
				Object.assign(call, {
					number: calls.length + 1,
					at: new Date().toISOString(),
					value: cut(call.value)
				})
			);
		},
		end(call) {
			call.returned = cut(call.returned);
			told({ is: 'called', call });
			// After Finish no commit comes any more to take the last calls along.
			if (!api.isTerminated()) return;
			if (isLeaving()) sendLog();
			else if (flushing === 0) flushing = window.setTimeout(sendLog, 300);
		},
		sendLog
	};
}

function cut(value) {
	return value !== null && value.length > longestValue
		? `${value.slice(0, longestValue)} … (${value.length} characters)`
		: value;
}
