import type { Audience } from '../../../course/course.ts';
import type { Part } from '../../read/directives.ts';
import type { LessonText } from '../../read/lesson.ts';
import { plainText } from '../../read/markdown.ts';
import type { LessonPage } from './page.ts';
import { blocksIn, pieceIn, numbered } from './pieces.ts';
import type { Piece, PieceBlock } from './pieces.ts';

/** A lesson as one audience reads it, for the rules of content. */
export const lessonPage = (
	lesson: LessonText,
	audience: Audience,
	known: Pick<LessonPage, 'language' | 'glossary' | 'references'>
): LessonPage => ({ lesson, audience, ...lessonPieces(lesson, audience), top: lesson.minutesAt, ...known });

/** What this audience reads of a lesson, and how many figures it meets. */
export function lessonPieces(
	{ parts: all }: Pick<LessonText, 'parts'>,
	audience: Audience
): Pick<LessonPage, 'pieces' | 'figures'> {
	const blocks: PieceBlock[] = [];
	let figures = 0;

	const walk = (parts: readonly Part[], box: Piece['box']): void => {
		for (const part of parts) {
			if (part.is === 'words') blocks.push(...blocksIn(part, { box, facts: [] }));
			else if (part.is === 'figure') figures += 1;
			else if (part.is === 'for') {
				if (part.audiences.includes(audience)) walk(part.parts, box);
			} else {
				const inside = { kind: part.kind, title: part.title ? plainText(part.title.tokens) : '' };
				if (part.title) blocks.push(pieceIn([part.title], 'title', { box: inside, facts: [] }));
				walk(part.parts, inside);
			}
		}
	};
	walk(all, null);

	return { pieces: numbered(blocks), figures };
}
