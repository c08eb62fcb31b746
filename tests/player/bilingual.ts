import type { Case } from '../../src/course/case.ts';
import type { Outline } from '../../src/course/course.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import type { Question } from '../../src/course/question.ts';
import type { Content, Translation } from '../../src/player/context.ts';
import spanish from '../../src/player/interface.es.ts';

/** Which words of a text are other ones: `Quiz anatomy` becomes `ES Quiz anatomy`; tags, ids and keys stay. */
const translated = (html: string): string => html.replace(/(^|>)([^<]*\p{L}[^<]*)/gu, '$1ES $2');

/** What learners read, by the name of its field. */
const WORDS = new Set([
	...['title', 'text', 'html', 'stem', 'scene', 'hint', 'explanation', 'rationale', 'summary', 'welcome'],
	...['opening', 'closing', 'consequence', 'debrief', 'heading', 'term', 'meaning', 'caption']
]);

/** The same with other words, wherever they stand. */
function inSpanish<T extends Outline | Lesson | Question[] | Case | object>(value: T): T {
	return JSON.parse(
		JSON.stringify(value, (name, inside: unknown) =>
			WORDS.has(name) && typeof inside === 'string' ? translated(inside) : inside
		)
	) as T;
}

interface Spanish {
	/** While it says true, nothing of it arrives. */
	fails?: () => boolean;
	figureWords?: Translation['figureWords'];
}

/** A small course with a Spanish translation, in which `ES` stands before everything. */
export function bilingual(
	content: Content,
	{ fails = () => false, figureWords = {} }: Spanish = {}
): Content {
	const arrives =
		<T extends object>(load: () => Promise<{ default: T }>) =>
		async () => {
			if (fails()) throw new Error('no connection');
			return { default: inSpanish((await load()).default) };
		};
	const each = <T extends object>(loaders: Record<string, () => Promise<{ default: T }>>) =>
		Object.fromEntries(Object.entries(loaders).map(([id, load]) => [id, arrives(load)]));

	return {
		...content,
		translations: {
			es: async () => {
				if (fails()) throw new Error('no connection');
				return {
					outline: { ...inSpanish(content.outline), language: 'es' },
					lessons: each(content.lessons),
					quizzes: each(content.quizzes),
					cases: each(content.cases),
					glossary: arrives(content.glossary),
					about: async () => ({ default: translated((await content.about()).default) }),
					figureWords,
					interface: spanish
				};
			}
		}
	};
}
