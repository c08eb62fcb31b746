import type { Outline, OutlinePage } from '../course/course.ts';
import type { Place } from '../tracking/progress.ts';
import { wayThrough } from './way.ts';

export type View =
	/** `startOver`: the question whether to start over is put at once. */
	| { is: 'opening'; startOver?: boolean }
	| { is: 'about' }
	| { is: 'glossary' }
	| { is: 'handouts' }
	/** Only of courses that have one. */
	| { is: 'certificate' }
	/** `back`: where the learner came from. */
	| { is: 'connection'; back: View }
	/** `section`: the heading to begin at, 0 for the top. */
	| { is: 'page'; page: string; section: number }
	/** Questions of any quizzes by id, to be asked again in this order. */
	| { is: 'review'; questions: string[] }
	| { is: 'exam' }
	/** What only a package for the web has. */
	| { is: 'web'; page: 'progress' | 'result' }
	| { is: 'ended' };

/** The way through the course, in memory alone: an LMS's frame has no address to spare (F-25). */
export class Navigation {
	view: View = $state.raw({ is: 'opening' });
	/** Grows with each step, so that going to the same page again is a step too. */
	step = $state(0);
	/** The learner was just brought back to this place, and is told so in one line. */
	resumed = $state(false);
	/** Where the learner was at the last visit, who has gone somewhere else before that was known. */
	earlier: Place | null = $state.raw(null);

	readonly #course: { readonly outline: Outline };

	/** `course`: asked anew each time, for its outline changes with the language. `page`: to begin with, in place of the opening page. */
	constructor(course: { readonly outline: Outline }, page?: string) {
		this.#course = course;
		if (page !== undefined) this.view = { is: 'page', page, section: 0 };
	}

	/** To the connection details, and back from there to this view. */
	showConnection(): void {
		if (this.view.is !== 'connection') this.go({ is: 'connection', back: this.view });
	}

	get #pages(): OutlinePage[] {
		return this.#course.outline.modules.flatMap((module) => module.pages);
	}

	get #exam(): Outline['exam'] {
		return this.#course.outline.exam;
	}

	go(view: View): void {
		this.view = view;
		this.step += 1;
		this.resumed = false;
		this.earlier = null;
	}

	/** Straight back to where the learner was; who has already gone somewhere else is offered the way. */
	resume(place: Place | null): void {
		if (!place || this.title(place.page) === '') return;
		if (this.step > 0 || this.view.is !== 'opening') {
			const here = this.view.is === 'page' ? this.view.page : this.view.is === 'exam' ? this.#exam?.id : null;
			if (here !== place.page) this.earlier = place;
			return;
		}
		this.open(place.page, place.section);
		this.resumed = true;
	}

	/** Opens a page by its id, the final test included; an unknown id leads to the opening page. */
	open(id: string, section = 0): void {
		if (id === this.#exam?.id) this.go({ is: 'exam' });
		else if (this.page(id)) this.go({ is: 'page', page: id, section });
		else this.go({ is: 'opening' });
	}

	page(id: string): OutlinePage | undefined {
		return this.#pages.find((page) => page.id === id);
	}

	/** What follows a page or the final test on the way through the course; null: nothing. */
	after(id: string): { id: string; title: string } | null {
		const way = wayThrough(this.#course.outline);

		return way[way.findIndex((page) => page.id === id) + 1] ?? null;
	}

	/** The title of a page or of the final test. */
	title(id: string): string {
		return this.page(id)?.title ?? (id === this.#exam?.id ? this.#exam.title : '');
	}
}
