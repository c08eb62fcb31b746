import { logPanel } from './log-panel.js';
import { recorder } from './recorder.js';
import { openSession } from './session.js';

const { launch, attempts, form } = document.getElementById('play').dataset;
const frame = document.getElementById('course');
const saved = document.getElementById('saved');
const alert = document.getElementById('alert');
const showCall = logPanel();

/** The course's window, as soon as there is one. */
let course = null;
let isLeaving = false;
/** Whether the course's document has gone since its session ended: only then may the next one start anew. */
let hasLeft = false;
let session = null;

// Moodle's popups have no opener either: the course must find the API in its parent.
if (form === 'window') window.opener = null;

for (const event of ['beforeunload', 'pagehide']) window.addEventListener(event, leaving, true);
window.addEventListener('pagehide', () => session.sendLog());
window.addEventListener('pageshow', (event) => {
	// Out of the back-forward cache: the session is over.
	if (event.persisted) location.reload();
});

start();

function start() {
	try {
		openLaunch();
	} catch (error) {
		alert.textContent = `The course cannot be started: ${error.message}`;
		return;
	}

	const { standard, href } = session;
	window[standard === 'scorm12' ? 'API' : 'API_1484_11'] = recorder(
		standard,
		() => session,
		relaunchWhenLeft
	);

	if (frame) {
		frame.src = href;
		course = frame.contentWindow;
		frame.addEventListener('load', watch);
	} else {
		document.getElementById('open').addEventListener('click', () => {
			if (course !== null && !course.closed) return course.focus();
			course = window.open(href, '', 'width=1000,height=720');
			if (course === null)
				alert.textContent = 'The browser has blocked the window: allow popups for this page.';
		});
	}
}

function openLaunch() {
	session = openSession({
		launchAddress: launch,
		attemptsAddress: attempts,
		told,
		isLeaving: () => isLeaving
	});
	const link = document.getElementById('attempt');
	link.href = attempts + session.attempt;
	link.textContent = `Attempt ${session.attempt}`;
}

/** A start: watch the document that calls. Its frame may have been reloaded after the session ended. */
function relaunchWhenLeft() {
	if (session.api.isTerminated() && hasLeft) openLaunch();
	hasLeft = false;
	watch();
}

/** In capture, so that the course's own listeners find the answer ready. Listening twice is listening once. */
function watch() {
	try {
		for (const event of ['beforeunload', 'pagehide']) course.addEventListener(event, leaving, true);
		course.addEventListener('pagehide', left, true);
	} catch {
		// The frame has gone to another site.
	}
}

function left() {
	hasLeft = true;
}

/** A leave that the learner calls off is over with the next task. */
function leaving() {
	isLeaving = true;
	setTimeout(() => {
		isLeaving = false;
	});
}

function told({ is, why, call }) {
	if (is === 'called') return showCall(call);

	const time = new Date().toLocaleTimeString('en-GB', {
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit'
	});
	saved.textContent = is === 'saved' ? `Saved ${time}` : is === 'finished' ? `Finished ${time}` : 'Not saved';
	alert.textContent = is === 'not saved' ? `What the course has just sent is not saved. ${why}` : '';
}
