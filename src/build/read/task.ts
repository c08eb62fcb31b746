import type { Answered, Answers } from './answers.ts';
import { directiveOf } from './directives.ts';
import { readFigure } from './figure.ts';
import { isBlank, stretch } from './lines.ts';
import type { Line } from './lines.ts';

const FORM = '::dose-bench[Caption]{task=same-charge}';

/** Reads a figure with the task that it sets, `::dose-bench[Caption]{task=same-charge}`, and under it, after `>`, how it is done and why. */
export function readTask({ file, words, lines, figures }: Answered): Answers | null {
	const [first, ...rest] = lines.filter((one) => !isBlank(one));
	const directive = first && directiveOf(first);
	if (!directive || directive.is !== 'figure') return null;

	const why = rest.filter(({ text }) => /^\s*>/.test(text));
	for (const stray of rest.filter((line) => !why.includes(line))) {
		const another = isFigure(stray);
		file.report(
			stray.start,
			another ? 'task-figure' : 'answer-form',
			another ? 'this question has a second figure' : 'this line is not part of the task',
			another ? 'set one task in one figure' : 'text about it stands after  >  or in :::explanation'
		);
	}
	if (why.length === 0) {
		file.report(
			directive.at,
			'rationale',
			'this task has no rationale',
			'say on the next line how it is done, and why:  > …'
		);
	}

	const figure = readFigure(file, directive, figures);
	if (figure === null) return null;

	const { task, ...props } = figure.props;
	if (typeof task !== 'string') {
		file.report(
			directive.at,
			'task-name',
			task === undefined ? 'this figure sets no task' : `"${String(task)}" cannot be a task's name`,
			`name the task:  ${FORM}`
		);
		return null;
	}

	return {
		kind: 'task',
		figure: figure.name,
		task,
		caption: figure.text,
		props,
		rationale: words.rationale(why.map((line) => stretch(line, line.text.indexOf('>') + 1)))
	};
}

const isFigure = (line: Line): boolean => directiveOf(line)?.is === 'figure';
