import { DIFFICULTY } from '../contact-hours/counted.ts';
import { contactHours, mergenerMinutes } from '../contact-hours/mergener.ts';
import type { Coverage } from './coverage.ts';

/** `docs/coverage.md`: who is taught and asked what, and where. */
export function coveragePage(coverage: readonly Coverage[], unused: readonly string[]): string {
	return [
		'# Coverage',
		'Written by `npm run check`. Words are those of the text, without figures; the grade is Flesch–Kincaid, which is meant for',
		'running prose and asks most of patients’ pages. Levels: R remember, U understand, Ap apply, An analyse, E evaluate.',
		...coverage.flatMap(sectionOf),
		'\n## Sources that nothing cites\n',
		unused.length === 0 ? 'None.' : unused.map((id) => `\`${id}\``).join(', ')
	]
		.join('\n')
		.replace('# Coverage\n', '# Coverage\n\n')
		.concat('\n');
}

function sectionOf({ title, audience, certified, lessons, objectives, facts }: Coverage): string[] {
	const words = lessons.reduce((sum, one) => sum + one.words, 0);
	const minutes = lessons.reduce((sum, one) => sum + one.minutes, 0);

	return [
		`\n## ${title}\n`,
		`${lessons.length} lessons, ${words.toLocaleString('en')} words, ${minutes} minutes of reading.\n`,
		...(certified === null ? [] : [hoursOf(words, certified)]),
		'| Lesson | Minutes | Words | Figures | Grade |',
		'| --- | ---: | ---: | ---: | ---: |',
		...lessons.map(
			(one) =>
				`| ${one.id.replace('.patients', '')} | ${one.minutes} | ${one.words} | ${one.figures} | ${one.grade?.toFixed(1) ?? ''} |`
		),
		`\n### Objectives of the ${audience}\n`,
		'| Objective | Lessons | Questions | Critical | Levels |',
		'| --- | --- | ---: | ---: | --- |',
		...objectives.map(
			(one) =>
				`| ${one.id}: ${one.text} | ${places(one.lessons)} | ${one.questions} | ${one.critical} | ${one.levels.join(', ')} |`
		),
		`\n### Facts of the ${audience}\n`,
		'| Fact | Lessons | Questions |',
		'| --- | --- | ---: |',
		...facts.map(({ code, lessons: taught, questions }) => `| ${code} | ${places(taught)} | ${questions} |`)
	];
}

/** The words stand in docs/continuing-education.md, too. */
function hoursOf(words: number, questions: number): string {
	const minutes = mergenerMinutes({ words, questions, difficulty: DIFFICULTY });

	return `Contact hours by Mergener’s formula: 0.9 × (−22.3 + 0.00209 × ${words} words + 2.78 × ${questions} questions + 15.5 × difficulty ${DIFFICULTY}) = ${Math.round(minutes)} minutes = ${contactHours(minutes).toFixed(1)} hours; see [continuing-education.md](continuing-education.md).\n`;
}

const places = (ids: readonly string[]): string => ids.map((id) => id.replace('.patients', '')).join(', ');
