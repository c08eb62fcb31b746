import type { Audience } from '../../course/course.ts';
import type { Language } from '../../course/languages.ts';
import type { Block } from '../../course/lesson.ts';
import type { Html } from '../../course/question.ts';
import type { BoxKind } from './box.ts';
import type { Compiler } from './compile.ts';
import type { Part } from './directives.ts';

/** Of boxes to which their author gave none. */
const TITLES: Record<Language, Record<BoxKind, string>> = {
	en: { note: 'Note', warning: 'Warning', case: 'Case', handout: 'Hand-out' },
	es: { note: 'Nota', warning: 'Atención', case: 'Caso', handout: 'Hoja para imprimir' }
};

/** Who reads a text. */
export interface Reader {
	audience: Audience;
	language: Language;
}

/** What one audience gets of a text: stretches of HTML with figures between them. */
export function blocksOf(parts: readonly Part[], reader: Reader, compiler: Compiler): Block[] {
	const blocks: Block[] = [];

	for (const block of parts.flatMap((part) => blocksOfPart(part, reader, compiler))) {
		const last = blocks.at(-1);

		if (block.is === 'html' && last?.is === 'html') {
			blocks[blocks.length - 1] = { is: 'html', html: `${last.html}\n${block.html}` };
		} else blocks.push(block);
	}

	return blocks;
}

/** The HTML alone, for texts that hold no figures. */
export function htmlOf(parts: readonly Part[], reader: Reader, compiler: Compiler): Html {
	return blocksOf(parts, reader, compiler)
		.map((block) => (block.is === 'html' ? block.html : ''))
		.join('\n');
}

function blocksOfPart(part: Part, reader: Reader, compiler: Compiler): Block[] {
	switch (part.is) {
		case 'words':
			return [{ is: 'html', html: compiler.blocks(part.tokens) }];
		case 'figure':
			return [part];
		case 'for':
			return part.audiences.includes(reader.audience) ? blocksOf(part.parts, reader, compiler) : [];
		case 'box': {
			const title =
				part.title === null ? TITLES[reader.language][part.kind] : compiler.inline(part.title.tokens);
			const inside = htmlOf(part.parts, reader, compiler);
			if (part.kind === 'handout') return [{ is: 'handout', title, html: withBlanks(inside) }];

			const html = `<aside class="box ${part.kind}"><p class="box-title">${title}</p>\n${inside}</aside>`;

			return [{ is: 'html', html }];
		}
	}
}

/** Four low lines or more are a blank to fill in, a line of them a blank line. */
const withBlanks = (html: Html): Html =>
	html.replace(/<hr>/g, '<p class="blank-line"></p>').replace(/_{4,}/g, '<span class="blank"></span>');
