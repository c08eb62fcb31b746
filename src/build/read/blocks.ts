import type { Audience } from '../../course/course.ts';
import type { Block } from '../../course/lesson.ts';
import type { Html } from '../../course/question.ts';
import type { BoxKind } from './box.ts';
import type { Compiler } from './compile.ts';
import type { Part } from './directives.ts';

const TITLES: Record<BoxKind, string> = {
	note: 'Note',
	warning: 'Warning',
	case: 'Case',
	handout: 'Hand-out'
};

/** What one audience gets of a text: stretches of HTML with figures between them. */
export function blocksOf(parts: readonly Part[], audience: Audience, compiler: Compiler): Block[] {
	const blocks: Block[] = [];

	for (const block of parts.flatMap((part) => blocksOfPart(part, audience, compiler))) {
		const last = blocks.at(-1);

		if (block.is === 'html' && last?.is === 'html') {
			blocks[blocks.length - 1] = { is: 'html', html: `${last.html}\n${block.html}` };
		} else blocks.push(block);
	}

	return blocks;
}

/** The HTML alone, for texts that hold no figures. */
export function htmlOf(parts: readonly Part[], audience: Audience, compiler: Compiler): Html {
	return blocksOf(parts, audience, compiler)
		.map((block) => (block.is === 'html' ? block.html : ''))
		.join('\n');
}

function blocksOfPart(part: Part, audience: Audience, compiler: Compiler): Block[] {
	switch (part.is) {
		case 'words':
			return [{ is: 'html', html: compiler.blocks(part.tokens) }];
		case 'figure':
			return [part];
		case 'for':
			return part.audiences.includes(audience) ? blocksOf(part.parts, audience, compiler) : [];
		case 'box': {
			const title = part.title === null ? TITLES[part.kind] : compiler.inline(part.title.tokens);
			const inside = htmlOf(part.parts, audience, compiler);
			if (part.kind === 'handout') return [{ is: 'handout', title, html: withBlanks(inside) }];

			const html = `<aside class="box ${part.kind}"><p class="box-title">${title}</p>\n${inside}</aside>`;

			return [{ is: 'html', html }];
		}
	}
}

/** Four low lines or more are a blank to fill in, a line of them a blank line. */
const withBlanks = (html: Html): Html =>
	html.replace(/<hr>/g, '<p class="blank-line"></p>').replace(/_{4,}/g, '<span class="blank"></span>');
