import type { Answer } from '../course/question.ts';
import type { Place, Sitting } from './progress.ts';

/** Everything a learner can do that is worth remembering. */
export type LearnerEvent =
	| { is: 'opened'; place: Place }
	| { is: 'read'; page: string }
	/** A practice question was submitted; `right` is the scorer's verdict. */
	| { is: 'answered'; question: string; answer: Answer; right: boolean }
	| { is: 'exam-started'; sitting: Sitting }
	| { is: 'exam-answered'; question: string; answer: Answer }
	| { is: 'exam-flagged'; question: string; flagged: boolean }
	| { is: 'exam-moved'; at: number }
	/** `score` in percent as it may be reported, `passed` with mark and critical items. */
	| { is: 'exam-submitted'; score: number; passed: boolean }
	| { is: 'started-over' };
