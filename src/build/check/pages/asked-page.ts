import type { Audience } from '../../../course/course.ts';
import type { CaseText } from '../../read/case.ts';
import { placeInFile } from '../../read/passage.ts';
import type { Asked, QuizText } from '../../read/quiz.ts';
import type { Page } from './page.ts';
import { blocksIn, pieceIn, numbered } from './pieces.ts';
import type { Piece, PieceBlock } from './pieces.ts';

type Known = Pick<Page, 'language' | 'references'>;

/** The questions that one audience gets: each is a page, as learners meet them one at a time. */
export const quizPages = ({ questions }: QuizText, audience: Audience, known: Known): Page[] =>
	questions
		.filter(({ audiences }) => audiences.includes(audience))
		.map((asked) => ({ audience, pieces: piecesOf(asked), top: 0, ...known }));

/** A case with all its scenes. */
export const casePage = (text: CaseText, audience: Audience, known: Known): Page => ({
	audience,
	pieces: piecesOf(text),
	top: 0,
	...known
});

/** What is told or offered before an answer sets a scene and claims nothing. */
const SCENE = { kind: 'case', title: '' } as const;

/** In the file's order; an option and the reason under it are one piece. */
function piecesOf({ said, facts }: Pick<Asked, 'said' | 'facts'>): Piece[] {
	const written = said
		.filter(({ passage }) => passage.lines.length > 0)
		.sort((a, b) => placeInFile(a.passage, 0) - placeInFile(b.passage, 0));
	const isReason = (index: number): boolean =>
		written[index]?.as === 'rationale' && written[index - 1]?.as === 'inline';

	const blocks = written.flatMap((one, index): PieceBlock[] => {
		if (one.as === 'blocks') return blocksIn(one, { facts, box: SCENE });
		if (one.as === 'explanation') return blocksIn(one, { facts, box: null });
		if (isReason(index)) return [];

		const lines = isReason(index + 1) ? written.slice(index, index + 2) : [one];
		const isOffered = lines.every(({ as }) => as === 'inline');

		return [pieceIn(lines, 'item', { facts, box: isOffered ? SCENE : null })];
	});

	return numbered(blocks);
}
