import type { Kind } from '../../course/question.ts';
import { readAnswers } from './answers.ts';
import { readHeading } from './question-heading.ts';
import type { QuestionLines } from './question-lines.ts';
import { takePicture } from './picture.ts';
import type { Keyed } from './option-keys.ts';
import { splitQuestion } from './question-parts.ts';
import type { Form } from './question-parts.ts';
import { questionWords } from './question-words.ts';
import type { Asked, QuizReaders } from './quiz.ts';
import type { SourceFile } from './source-file.ts';

const FORM_OF: Record<Kind, Form> = {
	'choose-one': 'checklist',
	'choose-all': 'checklist',
	'key-feature': 'checklist',
	hotspot: 'checklist',
	'true-false': 'verdict',
	likert: 'checklist',
	'choose-any': 'checklist',
	order: 'ordered',
	match: 'table',
	sort: 'table',
	label: 'table',
	number: 'number',
	text: 'text',
	task: 'figure'
};

/** Reads one question, from its heading to the next. */
export function readQuestion(
	file: SourceFile,
	{ heading, body }: QuestionLines,
	readers: QuizReaders
): Asked | null {
	const words = questionWords(file, readers.references);
	const head = readHeading(file, heading, readers);
	const kind = head?.kind ?? null;
	const asked = kind === null ? null : FORM_OF[kind];
	const { form, answers, hint, explanation, ...parts } = splitQuestion(file, body, asked);
	const { scene, picture } = takePicture(file, parts.scene, readers.images);

	const stem = head === null ? { html: '', plain: '' } : words.inline([head.stem]);
	const wordings = new Map<string, Keyed>();

	const shared = {
		scene: words.blocks(scene),
		stem: stem.html,
		hint: hint.length === 0 ? null : words.blocks(hint),
		explanation: words.explanation(explanation)
	};

	if (form === null) {
		file.report(
			heading.start,
			'answer-form',
			kind === null ? 'this question has no answers' : `this question has no answers of its kind (${kind})`,
			'write a checklist  - [ ] … , an ordered list  1. … , a table  | … | … | , a value  = 5 ± 5 % mA , a word  = "clonus" , = true  or a figure that sets a task'
		);
		return null;
	}

	const read = readAnswers[form]({
		file,
		words,
		lines: answers,
		kind,
		picture,
		figures: readers.figures,
		explained: explanation.length > 0,
		at: heading.start,
		wordings
	});

	if (head === null || read === null) return null;
	if (picture !== null && !('picture' in read)) {
		file.report(
			parts.scene.at(-1)?.start ?? heading.start,
			'image-place',
			'nothing is asked about this picture',
			'give the answers their places on it:  - [x] … @62,40,7'
		);
	}

	const { id, objectives, level, critical, heldBack, facts, audiences, allow, read: place, braces } = head;

	return {
		id: id.text,
		audiences,
		question: { id: id.text, ...shared, objectives, level, critical, heldBack, read: null, ...read },
		file,
		at: id.start,
		stem: { plain: stem.plain, start: head.stem.start },
		wordings,
		said: words.said,
		allow,
		facts,
		read: place,
		braces
	};
}
