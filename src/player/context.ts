import { createContext, type Component } from 'svelte';
import type { Case } from '../course/case.ts';
import type { Certificate } from '../course/certificate.ts';
import type { Outline, Quiz } from '../course/course.ts';
import type { Lesson, Term } from '../course/lesson.ts';
import type { Html } from '../course/question.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Session } from './session.svelte.ts';

type Loaders<T> = Record<string, () => Promise<{ default: T }>>;

/** The course as the build hands it over: the outline at once, all else when asked for. */
export interface Content {
	outline: Outline;
	lessons: Loaders<Lesson>;
	quizzes: Loaders<Quiz>;
	cases: Loaders<Case>;
	/** The slots of questions and cases with their option keys: what the outline leaves out (`question-slots.ts`). */
	questionSlots: () => Promise<{ default: Outline['slots']['questions'] }>;
	/** What the about page says. */
	about: () => Promise<{ default: Html }>;
	/** What the certificate says beside the learner's own data; null: the course, or this part of it, has none. */
	certificate: (() => Promise<{ default: Certificate }>) | null;
	/** All terms, in this audience's words. */
	glossary: () => Promise<{ default: Term[] }>;
	figures: Loaders<Component<{ text: string }>>;
}

/** What every page of the player may need: the content's loaders, the learner's session, the way through the course. */
export interface Player {
	content: Content;
	session: Session;
	navigation: Navigation;
	/** The lesson that stands on the page from the start, because the learner began before the player was there. */
	begun: Lesson | null;
}

export const [getPlayer, setPlayer] = createContext<Player>();
