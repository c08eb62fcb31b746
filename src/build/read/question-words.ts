import type { Html } from '../../course/question.ts';
import type { Compiler } from './compile.ts';
import type { Words } from './directives.ts';
import { inspect } from './inspect.ts';
import type { Ground } from './inspect.ts';
import type { Line } from './lines.ts';
import { blockTokens, inlineTokens, plainText } from './markdown.ts';
import { passageOf } from './passage.ts';
import { plainCompiler } from './plain-voice.ts';
import type { References } from './references.ts';
import type { SourceFile } from './source-file.ts';
import { languageOf } from './translation/path.ts';

/** A passage of a question or a case as written, for the rules of content. */
export interface Said extends Words {
	/** By which of `QuestionWords` it was read. */
	as: 'inline' | 'rationale' | 'blocks' | 'explanation';
}

/** Texts of questions: checked and compiled in one go. Only what is shown after the answer may cite. */
export interface QuestionWords {
	/** All that was read so far. */
	said: readonly Said[];
	/** One line's worth, without sources. */
	inline(lines: readonly Line[]): { html: Html; plain: string };
	/** One line's worth that may cite. */
	rationale(lines: readonly Line[]): Html;
	/** Paragraphs, without sources; empty where there are none. */
	blocks(lines: readonly Line[]): Html;
	/** Paragraphs that may cite; `null` where there are none. */
	explanation(lines: readonly Line[]): Html | null;
}

export function questionWords(file: SourceFile, references: References | null): QuestionWords {
	const compiler: Compiler = plainCompiler(references, languageOf(file.path));
	const may: Ground = { sources: references };

	const said: Said[] = [];

	const inline = (
		lines: readonly Line[],
		as: 'inline' | 'rationale',
		ground: Ground
	): { html: Html; plain: string } => {
		const passage = passageOf(lines);
		const tokens = inlineTokens(passage.text);
		inspect(file, passage, tokens, ground);
		said.push({ as, passage, tokens });

		return { html: compiler.inline(tokens), plain: plainText(tokens) };
	};

	const blocks = (lines: readonly Line[], as: 'blocks' | 'explanation', ground: Ground): Html => {
		const passage = passageOf(lines);
		const tokens = blockTokens(passage.text);
		inspect(file, passage, tokens, ground);
		said.push({ as, passage, tokens });

		return compiler.blocks(tokens);
	};

	return {
		said,
		inline: (lines) => inline(lines, 'inline', {}),
		rationale: (lines) => inline(lines, 'rationale', may).html,
		blocks: (lines) => blocks(lines, 'blocks', {}),
		explanation: (lines) => (lines.length === 0 ? null : blocks(lines, 'explanation', may))
	};
}
