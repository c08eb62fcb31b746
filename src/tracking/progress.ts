import type { Review } from '../assessment/review.ts';
import type { Exam, Outline, OutlinePage } from '../course/course.ts';
import type { Language } from '../course/languages.ts';
import type { Answer } from '../course/question.ts';
import type { LearnerEvent } from './events.ts';
import { own } from './own.ts';

/** Where the learner is: a page, and the how-manieth section heading of it was last in view (0: the top). */
export interface Place {
	page: string;
	section: number;
}

/** What is remembered of a question in practice or on a form, or of a case: there the answer is the path. Also while it is under way. */
export interface Tried {
	/** How often it was submitted, a case: ended. 0: a draft. Saturates in the saved state (B-05), not here. */
	tries: number;
	/** Right at the first try. */
	first: boolean;
	/** Right at the last try. */
	last: boolean;
	/** Right at least once: what counts for completion. Never taken back, but by starting over. */
	ever: boolean;
	answer: Answer;
	/** How sure the learner was of the last answer; left out where it was not said. */
	confidence?: Confidence;
	/** When to ask again; left out where nothing was answered since spaced review came to be, for opinions and for cases. */
	review?: Review;
}

/** 1: guessed, 2: fairly sure, 3: sure. */
export type Confidence = 1 | 2 | 3;

/** One sitting of the final test: the drawn questions in their order, and what was put down so far. */
export interface Sitting {
	/** Orders the options (16 bits). The questions themselves are listed, so that a new release cannot change them. */
	seed: number;
	questions: string[];
	answers: Record<string, Answer>;
	/** Marked by the learner to look at again. */
	flagged: string[];
	/** Index of the question last in view. */
	at: number;
	/** Time worked on it so far, in whole seconds; the time that the course was closed does not count. */
	seconds: number;
	/** What it may take, in seconds; null: as long as it takes. */
	limit: number | null;
}

export interface ExamRecord {
	/** Submitted sittings of this attempt. */
	tries: number;
	/** The best score so far as it may be reported, percent 0 to 100 (R-37: capped when a critical item was missed). */
	best: number | null;
	/** Reached the pass mark with all critical items, once; never taken back. */
	passed: boolean;
	/** The sitting under way. */
	sitting: Sitting | null;
	/** The sitting last submitted, for its results page. */
	last: Sitting | null;
}

/** All that is known of one learner in one attempt. Plain data; pages and questions are held by id. */
export interface Progress {
	/** Random, 16 bits: tells this attempt's state from another's (F-35). */
	attempt: number;
	/** Changes at every commit (M-04); 12 bits, wraps. */
	counter: number;
	place: Place | null;
	/** Pages that were opened; lessons are `read` when their end was reached. */
	pages: Record<string, 'started' | 'read'>;
	tried: Record<string, Tried>;
	exam: ExamRecord;
	/** The day on which the certificate was earned, counted from 1970-01-01 in the learner's own time; left out until then. Sticks. */
	earned?: number;
	/** All that completion asks for was there once. Sticks: a content update does not undo it (F-13). */
	finished: boolean;
	/** The language that the learner chose (F-30); left out where they chose none. */
	language?: Language;
}

export function freshProgress(attempt: number): Progress {
	return {
		attempt,
		counter: 0,
		place: null,
		pages: {},
		tried: {},
		exam: { tries: 0, best: null, passed: false, sitting: null, last: null },
		finished: false
	};
}

/** The progress after an event. Pure; what was reached is never lowered. */
export function progressAfter(before: Progress, event: LearnerEvent, outline: Outline): Progress {
	const after = changed(before, event, outline);

	return { ...after, finished: after.finished || isFinished(after, outline) };
}

/** The progress as the next commit carries it: an LMS takes a state only when it differs from the last one (M-04, M-05). */
export function nextCommit(progress: Progress): Progress {
	return { ...progress, counter: (progress.counter + 1) % 4096 };
}

function changed(progress: Progress, event: LearnerEvent, outline: Outline): Progress {
	const { pages, exam } = progress;

	switch (event.is) {
		case 'opened':
			return {
				...progress,
				place: event.place,
				pages: { ...pages, [event.place.page]: own(pages, event.place.page) ?? 'started' }
			};
		case 'read':
			return { ...progress, pages: { ...pages, [event.page]: 'read' } };
		case 'answered':
			return { ...progress, tried: { ...progress.tried, [event.question]: triedAgain(progress, event) } };
		case 'drafted':
			return { ...progress, tried: { ...progress.tried, [event.question]: underWay(progress, event) } };
		case 'earned':
			return { earned: event.day, ...progress };
		case 'exam-started':
			return { ...progress, exam: { ...exam, sitting: event.sitting } };
		case 'exam-answered':
			return withSitting(progress, (sitting) => ({
				...sitting,
				answers: { ...sitting.answers, [event.question]: event.answer }
			}));
		case 'exam-flagged':
			return withSitting(progress, (sitting) => ({
				...sitting,
				flagged: event.flagged
					? [...sitting.flagged.filter((id) => id !== event.question), event.question]
					: sitting.flagged.filter((id) => id !== event.question)
			}));
		case 'exam-moved':
			return withSitting(progress, (sitting) => ({ ...sitting, at: event.at }));
		case 'exam-timed':
			return withSitting(progress, (sitting) => ({
				...sitting,
				seconds: Math.max(sitting.seconds, event.seconds)
			}));
		case 'exam-submitted':
			// A second click finds no sitting under way, and costs no try.
			if (!exam.sitting) return progress;
			// Two sittings in two tabs: the one that is handed in when no try is left counts for nothing.
			if (exam.tries >= (outline.exam?.tries ?? 0)) return { ...progress, exam: { ...exam, sitting: null } };
			return {
				...progress,
				exam: {
					tries: exam.tries + 1,
					best: Math.max(exam.best ?? 0, event.score),
					passed: exam.passed || event.passed,
					sitting: null,
					last: exam.sitting
				}
			};
		case 'started-over':
			// Only the path through the course begins again; results and what they rest on stay (F-35). The next number tells
			// this path from the one before it, when two copies meet.
			return { ...progress, attempt: (progress.attempt + 1) & 0xffff, place: null, pages: {}, tried: {} };
		case 'language-chosen':
			return { ...progress, language: event.language };
	}
}

function triedAgain(
	{ tried }: Progress,
	{ question, answer, right, confidence, review }: Extract<LearnerEvent, { is: 'answered' }>
): Tried {
	const before = own(tried, question);
	const tries = before?.tries ?? 0;
	const next = review ?? before?.review;

	return {
		tries: tries + 1,
		first: tries > 0 ? before?.first === true : right,
		last: right,
		ever: right || (before?.ever ?? false),
		answer,
		...(confidence && { confidence }),
		...(next && { review: next })
	};
}

/** What is under way counts no try. */
function underWay(
	{ tried }: Progress,
	{ question, answer }: Extract<LearnerEvent, { is: 'drafted' }>
): Tried {
	const before = own(tried, question) ?? { tries: 0, first: false, last: false, ever: false };

	return { ...before, answer };
}

function withSitting(progress: Progress, change: (sitting: Sitting) => Sitting): Progress {
	const { exam } = progress;
	if (!exam.sitting) return progress;

	return { ...progress, exam: { ...exam, sitting: change(exam.sitting) } };
}

/**
 * All that completion asks for is there: the final test is success, not completion. Where the test is a SCO of its own, there is
 * nothing else to complete: then it is finished when its result is known.
 */
export function isFinished(progress: Progress, outline: Outline): boolean {
	const { modules, exam } = outline;
	if (exam && modules.length === 0) return isExamOver(progress, exam);

	return modules.flatMap((module) => requiredPages(module, outline)).every((page) => isDone(page, progress));
}

/** The result will not change any more: passed, or out of tries. */
export function isExamOver({ exam: { passed, tries } }: Progress, exam: Exam): boolean {
	return passed || tries >= exam.tries;
}

/** Whether a final test decides on the result, in this SCO or in another one of the course. */
export function isExamined({ exam, part }: Outline): boolean {
	return exam !== null || part?.examElsewhere === true;
}

/**
 * The pages of a module that completion asks for: every lesson; and where there is no final test (patients) the quizzes with
 * red-flag questions. All other quizzes and all cases are practice.
 */
export function requiredPages({ pages }: Outline['modules'][number], outline: Outline): OutlinePage[] {
	return pages.filter((page) => page.is === 'lesson' || (!isExamined(outline) && page.critical.length > 0));
}

/** A lesson is done when it was read, a quiz when its critical questions were each right once. */
export function isDone(page: OutlinePage, progress: Progress): boolean {
	if (page.is === 'lesson') return progress.pages[page.id] === 'read';

	return page.critical.every((id) => isRightOnce(id, progress));
}

/**
 * Every question of a quiz or a form answered at least once, and the critical ones right; a case, which is its own only question, ended at
 * least once, well or badly: what gives them a tick in the menu.
 */
export function isQuizAnswered(
	{ questions, critical }: Pick<OutlinePage, 'questions' | 'critical'>,
	progress: Progress
): boolean {
	return (
		questions.every((id) => (own(progress.tried, id)?.tries ?? 0) > 0) &&
		critical.every((id) => isRightOnce(id, progress))
	);
}

function isRightOnce(question: string, progress: Progress): boolean {
	return own(progress.tried, question)?.ever ?? false;
}
