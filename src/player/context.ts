import { createContext, type Component } from 'svelte';
import type { Case } from '../course/case.ts';
import type { Certificate } from '../course/certificate.ts';
import type { Outline, Quiz } from '../course/course.ts';
import type { Language } from '../course/languages.ts';
import type { Lesson, Term } from '../course/lesson.ts';
import type { Html } from '../course/question.ts';
import type { Interface } from './interface.ts';
import type { Languages } from './languages.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Session } from './session.svelte.ts';

type Loaders<T> = Record<string, () => Promise<{ default: T }>>;

/** The course in one language: the outline at once, all else when asked for. */
export interface Edition {
	outline: Outline;
	lessons: Loaders<Lesson>;
	quizzes: Loaders<Quiz>;
	cases: Loaders<Case>;
	/** What the about page says. */
	about: () => Promise<{ default: Html }>;
	/** All terms, in this audience's words. */
	glossary: () => Promise<{ default: Term[] }>;
	/** The words of figures in this language, by the figures' names; without them a figure speaks the language it was made in. */
	figureWords: Loaders<object>;
}

/** The course in another language than the package's own, with what the player says in it. */
export interface Translation extends Edition {
	interface: Interface;
}

/** The course as the build hands it over, in the package's own language. */
export interface Content extends Edition {
	/** The slots of questions and cases with their option keys: what the outline leaves out (`question-slots.ts`). */
	questionSlots: () => Promise<{ default: Outline['slots']['questions'] }>;
	figures: Loaders<Component<{ text: string }>>;
	/** What the certificate says beside the learner's own data; null: the course, or this part of it, has none. In the package's own language. */
	certificate: (() => Promise<{ default: Certificate }>) | null;
	/** The same in other languages. */
	translations: Partial<Record<Language, () => Promise<Translation>>>;
}

/** What every page of the player may need: the content's loaders, the learner's session, the way through the course. */
export interface Player {
	/** In the language that is shown: what is read from it again when that changes is in the other one. */
	content: Content;
	languages: Languages;
	session: Session;
	navigation: Navigation;
	/** The lesson that stands on the page from the start, because the learner began before the player was there. */
	begun: Lesson | null;
}

export const [getPlayer, setPlayer] = createContext<Player>();
