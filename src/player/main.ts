import './styles/tokens.css';
import './styles/base.css';
import { hydrate, tick } from 'svelte';
import * as course from 'virtual:course';
import type { Outline } from '../course/course.ts';
import { scoOutline } from '../tracking/sco-outline.ts';
import App from './App.svelte';
import { firstLesson } from './first-lesson.ts';
import { Languages } from './languages.svelte.ts';
import { leaveWithThePage } from './leave.ts';
import { Navigation } from './navigation.svelte.ts';
import { addQuestionSlots } from './question-slots.ts';
import { Session } from './session.svelte.ts';
import { untilItArrives } from './until-it-arrives.ts';

declare global {
	/** The player has taken the page over from early.js. */
	var courseStarted: true | undefined;
	/** What the learner did before: began the first lesson, or pressed something that only the player can answer. */
	var courseEarly: { begun: boolean; pressed: HTMLElement | null } | undefined;
}

const target = document.getElementById('course');
if (target && !globalThis.courseStarted && isSupported()) {
	globalThis.courseStarted = true;
	void start(target);
}

/** Takes over what stands on the page: the prerendered opening page, or the first lesson where that was begun already. */
async function start(root: HTMLElement): Promise<void> {
	const { sco } = document.documentElement.dataset;
	const narrow = (whole: Outline) => scoOutline(whole, sco);
	const outline = narrow(course.outline);
	// No part of several knows what is done in the others.
	const certificate = sco ? null : course.certificate;
	const languages = new Languages({ ...course, outline, certificate }, narrow);
	const begun = globalThis.courseEarly?.begun ? await firstLesson(languages.content) : null;
	const session = new Session(outline);
	const navigation = new Navigation(languages.content, begun?.id);
	hydrate(App, { target: root, props: { languages, session, navigation, begun } });
	await tick();
	globalThis.courseEarly?.pressed?.click();

	leaveWithThePage(session);
	const slots = addQuestionSlots(outline, course);
	const { connect } = await untilItArrives(() => import('./connect.ts'));
	await connect({ session, languages, navigation }, sco, slots);
	navigation.resume(session.keptPlace);
}

/** Chrome and Edge 109, Firefox 115, Safari 15.6 and newer have all of these; boot.js says so to the others. */
function isSupported(): boolean {
	return (
		'findLast' in Array.prototype && 'HTMLDialogElement' in globalThis && 'structuredClone' in globalThis
	);
}
