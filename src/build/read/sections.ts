import type { Audience } from '../../course/course.ts';
import type { Part } from './directives.ts';
import type { LessonText } from './lesson.ts';
import { childTokens, plainText } from './markdown.ts';
import type { MarkdownToken } from './markdown.ts';

/** A heading that a learner can be led to. */
export interface Section {
	/** Its name for addresses. */
	id: string;
	/** Its words, plain. */
	title: string;
}

/** The sections of a lesson as one audience gets it. `Place.section` of the first is 1: it counts headings of both levels. */
export function sectionsOf({ parts, headings }: LessonText, audience: Audience): Section[] {
	return parts
		.flatMap((part) => tokensFor(part, audience))
		.flatMap((token) => {
			const id = headings.ids.get(token);
			if (id === undefined || token.type !== 'heading' || token.depth > 3) return [];

			return [{ id, title: plainText(childTokens(token)) }];
		});
}

/** Every token of a part in the order of the text; none where the part is for others. */
function tokensFor(part: Part, audience: Audience): MarkdownToken[] {
	switch (part.is) {
		case 'figure':
			return [];
		case 'words':
			return part.tokens.flatMap(withInner);
		case 'box':
			return part.parts.flatMap((inner) => tokensFor(inner, audience));
		case 'for':
			return part.audiences.includes(audience)
				? part.parts.flatMap((inner) => tokensFor(inner, audience))
				: [];
	}
}

const withInner = (token: MarkdownToken): MarkdownToken[] => [
	token,
	...childTokens(token).flatMap(withInner)
];
