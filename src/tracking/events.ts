import type { Review } from '../assessment/review.ts';
import type { Language } from '../course/languages.ts';
import type { Answer } from '../course/question.ts';
import type { Confidence, Place, Sitting } from './progress.ts';

/** Everything a learner can do that is worth remembering. */
export type LearnerEvent =
	| { is: 'opened'; place: Place }
	| { is: 'read'; page: string }
	/**
	 * A practice question was submitted, or a case came to its end; `right` is the scorer's verdict, `review` when to ask again
	 * (left out: as before).
	 */
	| {
			is: 'answered';
			question: string;
			answer: Answer;
			right: boolean;
			confidence?: Confidence | undefined;
			review?: Review | undefined;
	  }
	/**
	 * An answer that is not submitted yet: what stands in a form, or the keys chosen so far on the way through a case (none: it is begun
	 * anew). Its end is `answered`.
	 */
	| { is: 'drafted'; question: string; answer: Answer }
	| { is: 'exam-started'; sitting: Sitting }
	| { is: 'exam-answered'; question: string; answer: Answer }
	| { is: 'exam-flagged'; question: string; flagged: boolean }
	| { is: 'exam-moved'; at: number }
	/** Worked on the sitting so far, in whole seconds. */
	| { is: 'exam-timed'; seconds: number }
	/** `score` in percent as it may be reported, `passed` with mark and critical items. */
	| { is: 'exam-submitted'; score: number; passed: boolean }
	/** The certificate was earned on this day. */
	| { is: 'earned'; day: number }
	| { is: 'started-over' }
	/** The course is to be shown in this language from now on. */
	| { is: 'language-chosen'; language: Language };
