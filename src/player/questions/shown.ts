import type { Answer } from '../../course/question.ts';

/** What every kind's view is given. */
export interface View<Q> {
	question: Q;
	/** Empty until the learner did something. */
	answer: Answer;
	/** Orders what is shuffled. */
	seed: number;
	/** No more changes. */
	closed: boolean;
	/** `none`: before checking, and in exams. `own`: rationale of what was answered. `all`: the whole answer. */
	feedback: 'none' | 'own' | 'all';
	onanswer: (answer: Answer) => void;
}
