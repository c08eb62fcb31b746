import type { Snippet } from 'svelte';
import type { OperationId } from '../operations.ts';
import type { PartQuiz } from '../quiz/part-quiz.svelte.ts';
import type { Side } from '../spine-shape.ts';
import { reached, type Level, type Place, type Reached, type Stage } from './herniated-disc.ts';
import type { PartId } from './part-in.ts';

export type View = 'side' | 'above' | 'behind' | 'vertebra' | 'operations';
/** The views that can ask for their parts. */
export type QuizView = Extract<View, 'side' | 'vertebra'>;

/** Where a disc comes out, and how far. */
interface Herniation {
	level: Level;
	place: Place;
	stage: Stage;
	/** The patient's. */
	side: Side;
}

/** Where a model begins, and where it goes back to. */
interface Start extends Herniation {
	part: PartId;
	about: 'part' | 'disc';
}

const usual: Start = {
	level: 'L4/5',
	place: 'paracentral',
	stage: 'extrusion',
	side: 'left',
	part: 'disc',
	about: 'part'
};

/**
 * The low back that is looked at: one for all views of the explorer, a fresh one for a view that stands alone in a lesson. Which
 * root is reached follows from it, by herniated-disc.ts, and so is the same in every view. A view that cannot show a value leaves it
 * as it is, for the others. Proportions are not in here: from the side and from behind they are those of spine-shape.ts, from above
 * those of vertebra-shape.ts, with the same canal and pedicles (tests/modules/spine-model.test.ts).
 */
export class SpineModel {
	view = $state<View>('side');
	part = $state<PartId>('disc');
	/** What is looked at: a part, or a disc and what it reaches. */
	about = $state<'part' | 'disc'>('part');
	/** The learner is asked for the parts, in views that ask. */
	asking = $state(false);
	operation = $state<OperationId>('microdiscectomy');
	when = $state<'before' | 'after'>('after');
	/** From behind: what is not taken off. */
	layers = $state({ roof: true, sac: true });
	#herniation = $state.raw<Herniation>(usual);
	/** How often each quiz was begun. */
	#rounds = $state.raw<Record<QuizView, number>>({ side: 0, vertebra: 0 });
	readonly #quizzes: Partial<Record<QuizView, { round: number; quiz: PartQuiz }>> = {};
	readonly #start: Start;

	constructor(start: Partial<Start> = {}) {
		this.#start = { ...usual, ...start };
		this.begin();
	}

	/** Puts all back to the start. */
	begin(): void {
		this.view = 'side';
		const { part, about, ...herniation } = this.#start;
		this.#herniation = herniation;
		this.part = part;
		this.about = about;
		this.asking = false;
		this.operation = 'microdiscectomy';
		this.when = 'after';
		this.layers = { roof: true, sac: true };
		this.askAgain('side');
		this.askAgain('vertebra');
	}

	get level(): Level {
		return this.#herniation.level;
	}

	get place(): Place {
		return this.#herniation.place;
	}

	get stage(): Stage {
		return this.#herniation.stage;
	}

	get side(): Side {
		return this.#herniation.side;
	}

	get reached(): Reached {
		return reached(this.stage, this.level, this.place);
	}

	/** From now on it is about the disc. */
	herniate(change: Partial<Herniation>): void {
		this.#herniation = { ...this.#herniation, ...change };
		this.about = 'disc';
	}

	/** From now on it is about a part. */
	choose(part: PartId): void {
		this.part = part;
		this.about = 'part';
	}

	/** The quiz of a view, which goes on where it was left when the view comes back. */
	quiz(view: QuizView, make: (round: number) => PartQuiz): PartQuiz {
		const round = this.#rounds[view];
		const kept = this.#quizzes[view];
		if (kept?.round === round) return kept.quiz;
		const quiz = make(round);
		this.#quizzes[view] = { round, quiz };

		return quiz;
	}

	askAgain(view: QuizView): void {
		this.#rounds = { ...this.#rounds, [view]: this.#rounds[view] + 1 };
	}
}

/** What the explorer hands to each of its views; a view that stands alone has none of it. */
export interface Shared {
	spine: SpineModel;
	/** The chosen part in words, for views that do not have it. */
	part: { name: string; meaning: string };
	/** The controls of level, place, stage and side, the same in every view that shows them. */
	herniation: Snippet;
	/** From the end of a view's quiz to the quiz of the other one. */
	onward: { label: string; go: () => void };
}
