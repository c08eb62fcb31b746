/** `npm run bench:assessment`: how long marking and drawing take as banks grow. Medians of five, in milliseconds. */
import { drawExam } from '../../src/assessment/exam.ts';
import { score } from '../../src/assessment/score.ts';
import type { BlueprintRow } from '../../src/course/course.ts';
import type { Question } from '../../src/course/question.ts';
import { oneOfEach, rightAnswer, wrongAnswer } from '../builders.ts';

const kinds = Object.values(oneOfEach) as Question[];
const objectives = Array.from({ length: 10 }, (_, index) => `X-${index}`);

/** A bank of all kinds in turn, each objective as often as any other. */
function aBank(size: number): Question[] {
	return Array.from({ length: size }, (_, index) => ({
		...(kinds[index % kinds.length] as Question),
		id: `q${index}`,
		objectives: [objectives[index % objectives.length] ?? '']
	}));
}

function medianOf(work: () => void): number {
	const times = Array.from({ length: 5 }, () => {
		const began = performance.now();
		work();
		return performance.now() - began;
	}).sort((one, other) => one - other);

	return times[2] ?? 0;
}

const blueprint = objectives.map((objective): BlueprintRow => ({
	objective,
	level: null,
	critical: false,
	draw: 4
}));

console.log('questions   score each right   score each wrong   draw 40 evenly   draw 40 by blueprint');
for (const size of [1000, 10_000, 100_000]) {
	const bank = aBank(size);
	const answered = bank.map((question) => [question, rightAnswer(question), wrongAnswer(question)] as const);
	const banks = [{ id: 'bank', questions: bank }];
	const figures = [
		medianOf(() => answered.forEach(([question, right]) => score(question, right))),
		medianOf(() => answered.forEach(([question, , wrong]) => score(question, wrong))),
		medianOf(() => drawExam({ draw: 40, blueprint: null }, banks, 1)),
		medianOf(() => drawExam({ draw: 40, blueprint }, banks, 1))
	];
	const [right = '', wrong = '', evenly = '', rows = ''] = figures.map((ms) => ms.toFixed(1));

	console.log(
		`${String(size).padStart(9)}   ${right.padStart(16)}   ${wrong.padStart(16)}   ${evenly.padStart(14)}   ${rows.padStart(20)}`
	);
}
