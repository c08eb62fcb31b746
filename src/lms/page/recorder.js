import { isElement } from './elements.js';

/** The functions of each standard in the order: start, finish, get, set, commit, and the three about errors. */
const functions = {
	scorm12: [
		'LMSInitialize',
		'LMSFinish',
		'LMSGetValue',
		'LMSSetValue',
		'LMSCommit',
		'LMSGetLastError',
		'LMSGetErrorString',
		'LMSGetDiagnostic'
	],
	scorm2004: [
		'Initialize',
		'Terminate',
		'GetValue',
		'SetValue',
		'Commit',
		'GetLastError',
		'GetErrorString',
		'GetDiagnostic'
	]
};

/** Not implemented (1.2), undefined data model element (2004). */
const unknownElement = '401';

/**
 * The object that courses find: exactly the standard's eight functions, every call of which is written down with what
 * came of it. `session()` gives the launch under way: `{ api, begin(call), end(call) }`; `relaunch()` is asked before a
 * start and may put another session in its place.
 */
export function recorder(standard, session, relaunch) {
	const [start, , get, set, , lastError] = functions[standard];
	let refused = null;

	const answer = (name, values) => {
		const { api } = session();
		if (name === lastError && refused !== null) return refused;
		if (name.endsWith('GetLastError') || name.endsWith('GetErrorString') || name.endsWith('GetDiagnostic')) {
			return api[name](...values);
		}

		refused = null;
		const isAccess = name === get || name === set;
		// Before the start, and in 2004 after the end, the session's state is the error to tell.
		const isOpen = standard === 'scorm12' ? !api.isNotInitialized() : api.isInitialized();
		if (isAccess && isOpen && !isElement(standard, String(values[0]))) {
			refused = unknownElement;

			return name === get ? '' : 'false';
		}

		return api[name](...values);
	};

	const record = (name) =>
		function (...values) {
			if (name === start) relaunch();

			const isAccess = name === get || name === set;
			const entry = {
				call: name,
				element: isAccess ? String(values[0]) : null,
				value: name === set ? String(values[1]) : values.length > 0 && !isAccess ? String(values[0]) : null,
				returned: 'true',
				error: '0'
			};
			const opened = session();
			opened.begin(entry);
			const returned = answer(name, values);
			entry.returned = String(returned);
			entry.error =
				name.includes('GetLastError') || name.includes('GetErrorString') || name.includes('GetDiagnostic')
					? '0'
					: (refused ?? String(opened.api[lastError]()));
			opened.end(entry);

			return returned;
		};

	return Object.freeze(Object.fromEntries(functions[standard].map((name) => [name, record(name)])));
}
