import { describe, expect, it } from 'vitest';
import { stampOf } from '../../../src/build/read/translation/stamp.ts';
import { markedAsTranslated } from '../../../src/build/translations.ts';
import { courseFor, example, inSpanish, reading, said, theSources } from './a-course.ts';
import type { Changes } from './a-course.ts';

const PATIENTS = 'modules/anatomy/spine.patients.md';
const LESSON = 'modules/anatomy/spine.patients.es.md';
const QUIZ = 'quizzes/anatomy.patients.es.md';

function spanish(changes: Changes = {}) {
	const [course] = courseFor('patients', inSpanish(changes)).translations;
	if (course === undefined) throw new Error('there is no translation');

	return course;
}

/** A source and its translation, made from bodies, or from the examples where there is none. */
function pair(source: string, translation: string): Record<string, string> {
	const original = example('lesson.patients.md').replace(/(?<=\n---\n)[^]*$/, `\n${source}\n`);

	return {
		[PATIENTS]: original,
		[LESSON]: example('lesson.patients.es.md')
			.replace(/(?<=\n---\n)[^]*$/, `\n${translation}\n`)
			.replace(/translates: \w+/, `translates: ${stampOf(original)}`)
	};
}

/** A question more at the end of the patients' quiz, in both languages. */
function quizzes(english: string, translated: string): Record<string, string> {
	const source = `${example('quiz.patients.md')}\n${english}\n`;

	return {
		'quizzes/anatomy.patients.md': source,
		[QUIZ]: `${example('quiz.patients.es.md')}\n${translated}\n`.replace(
			/translates: \w+/,
			`translates: ${stampOf(source)}`
		)
	};
}

/** The last question of the quiz, in both languages. */
function lastQuestions(files: Record<string, string>) {
	const course = courseFor('patients', inSpanish({ files }));

	return [course, ...course.translations].map(({ modules }) => {
		const page = modules[0]?.pages[1];
		return page?.is === 'quiz' ? page.quiz.questions.at(-1) : undefined;
	});
}

describe('a translated course', () => {
	it('stands beside its source with the same ids in other words', () => {
		const english = courseFor('patients', inSpanish());
		const course = spanish();
		const idsOf = ({ modules }: typeof course) =>
			modules.map(({ id, pages }) => [
				id,
				pages.map((page) => (page.is === 'quiz' ? page.quiz.id : page.is === 'lesson' && page.lesson.id))
			]);

		expect(idsOf(course)).toEqual(idsOf(english));
		expect(course).toMatchObject({
			id: 'small',
			audience: 'patients',
			edition: 'patients-es',
			language: 'es',
			title: 'Cuando el dolor sigue después de una operación de espalda',
			objectives: [{ id: 'PT-1', text: 'Señalar el disco y el nervio en un dibujo' }]
		});
		expect(english).toMatchObject({ edition: 'patients', language: 'en' });
		expect(course.slots).toEqual(english.slots);
	});

	it('is not there where no organization names it', () => {
		expect(reading({}).courses.map(({ translations }) => translations)).toEqual([[], [], []]);
	});

	it('adds nothing to the table of slots, and gives no advice on its questions', () => {
		expect(reading(inSpanish()).slots).toEqual(reading({}).slots);
		expect(reading(inSpanish()).quizzes.map(({ questions }) => questions.map(({ id }) => id))).toEqual(
			reading({}).quizzes.map(({ questions }) => questions.map(({ id }) => id))
		);
	});

	it('has the titles of its own language on boxes without one', () => {
		const files = pair(':::warning\nGo now.\n:::', ':::warning\nVaya ahora.\n:::');
		const page = spanish({ files }).modules[0]?.pages[0];

		expect(JSON.stringify(page)).toContain('Atención');
	});

	it.each([
		['[[alodinia]]', 'alodinia'],
		['[[Alodinia]]', 'Alodinia'],
		['[[alodinias]]', 'alodinias'],
		['[[allodynia]]', 'Alodinia'],
		['[un roce](term:allodynia)', 'un roce']
	])('finds %s in the glossary of its language, under the name of the source', (written, shown) => {
		const files = pair('With [[allodynia]].', `Con ${written}.`);
		const page = spanish({ files }).modules[0]?.pages[0];
		if (page?.is !== 'lesson') throw new Error('the first page is no lesson');

		expect(page.lesson.blocks).toEqual([
			{ is: 'html', html: `<p>Con <a class="term" href="#term-allodynia">${shown}</a>.</p>` }
		]);
		expect(page.lesson.terms).toEqual([
			{ slug: 'allodynia', term: 'Alodinia', meaning: 'Un roce suave duele' }
		]);
	});

	it('leads from a question to the same section as its source, in its own words', () => {
		const braces = '{#where objective=PT-1 level=R facts=AN-03 read=anatomy/spine.patients#the-disc}';
		const files = {
			...pair(
				'## The bone\n\nHard.\n\n## The disc\n\nSoft.',
				'## El hueso\n\nDuro.\n\n## El disco\n\nBlando.'
			),
			...quizzes(
				`## Where? ${braces}\n\n- [x] Here\n  > Yes.\n- [ ] There\n  > No.`,
				`## ¿Dónde? ${braces}\n\n- [x] Aquí\n  > Sí.\n- [ ] Allí\n  > No.`
			)
		};

		expect(lastQuestions(files).map((question) => question?.read)).toEqual([
			{ page: 'anatomy/spine.patients', section: 2, title: 'Your spine: The disc' },
			{ page: 'anatomy/spine.patients', section: 2, title: 'Su columna: El disco' }
		]);
	});
});

describe('an answer means the same in both languages', () => {
	const BRACES = '{#more objective=PT-1 level=R facts=AN-03}';
	const SORT = '{#more kind=sort objective=PT-1 level=R facts=AN-03}';

	it.each([
		[
			'options',
			`## Which? ${BRACES}\n\n- [ ] Bone\n  > No.\n- [x] Disc\n  > Yes.`,
			`## ¿Cuál? ${BRACES}\n\n- [ ] Hueso\n  > No.\n- [x] Disco\n  > Sí.`
		],
		[
			'a verdict and its reasons',
			`## A disc is soft ${BRACES}\n\n= true\n\n- [ ] It is bone\n  > No.\n- [x] It is a cushion\n  > Yes.`,
			`## Un disco es blando ${BRACES}\n\n= true\n\n- [ ] Es hueso\n  > No.\n- [x] Es un cojín\n  > Sí.`
		],
		[
			'an order',
			`## In order ${BRACES}\n\n1. One\n   > A.\n2. Two\n   > B.`,
			`## En orden ${BRACES}\n\n1. Uno\n   > A.\n2. Dos\n   > B.`
		],
		[
			'pairs and groups',
			`## When? ${SORT}\n\n| Sign | Now | Why |\n| --- | --- | --- |\n| Numb | Today | A. |\n| Sore | Later | B. |\n| Weak | Today | C. |\n|  | Never |  |`,
			`## ¿Cuándo? ${SORT}\n\n| Señal | Ahora | Por qué |\n| --- | --- | --- |\n| Dormido | Hoy | A. |\n| Dolorido | Luego | B. |\n| Débil | Hoy | C. |\n|  | Nunca |  |`
		],
		[
			'spellings',
			`## Say it ${BRACES}\n\n= "bone" | "bones" ± 1 letter\n\n:::explanation\nA.\n:::`,
			`## Dígalo ${BRACES}\n\n= "hueso" | "huesos" ± 1 letter\n\n:::explanation\nA.\n:::`
		],
		[
			'a number',
			`## How many? ${BRACES}\n\n= 5 ± 1 bones\n\n:::explanation\nA.\n:::`,
			`## ¿Cuántos? ${BRACES}\n\n= 5 ± 1 huesos\n\n:::explanation\nA.\n:::`
		]
	])('%s', (_, english, translated) => {
		const [source, own] = lastQuestions(quizzes(english, translated));
		const keysIn = (question: unknown) => JSON.stringify(question).match(/"(?:key|target)":"[^"]*"/g);

		expect(own?.stem).not.toBe(source?.stem);
		expect(keysIn(own)).toEqual(keysIn(source));
	});
});

const CASE = 'quizzes/cases/ana.patients.md';
const CASE_ES = 'quizzes/cases/ana.patients.es.md';

const ANA = `---
title: Ana
minutes: 3
objective: [PT-1]
facts: [AN-01]
level: Ap
pass: 70
---

Ana is at home.

## What does she do? {#what critical weight=2}

- [3] She calls -> then
  > Good.
- [0] She waits
  > Not safe.

:::debrief
Hours matter.
:::

## And then? {#then}

- [2] She waits
  > Fine.
- [3] She writes it down -> end
  > Best.

:::closing
Call first.
:::
`;

const ANA_ES = ANA.replace('title: Ana', `translates: ${stampOf(ANA)}\ntitle: Ana`)
	.replace('Ana is at home.', 'Ana está en casa.')
	.replace('What does she do?', '¿Qué hace?')
	.replace('She calls', 'Llama')
	.replaceAll('She waits', 'Espera')
	.replace('And then?', '¿Y después?')
	.replace('She writes it down', 'Lo apunta');

/** The small course with a case for patients at its end, in both languages. */
function withAna(change: (text: string) => string = (text) => text): Changes {
	const named = (path: string, id: string): string =>
		`<resource identifier="${id}" href="${path}"><file href="${path}" /></resource>`;

	return inSpanish({
		files: { [CASE]: ANA, [CASE_ES]: change(ANA_ES) },
		manifest: (xml) =>
			xml
				.replace(
					/(identifierref="quiz-anatomy-patients" \/>)/,
					'$1<item identifier="patients-anatomy-ana" identifierref="quiz-cases-ana-patients" />'
				)
				.replace(
					/(identifierref="quiz-anatomy-patients-es" \/>)/,
					'$1<item identifier="patients-es-anatomy-ana" identifierref="quiz-cases-ana-patients-es" />'
				)
				.replace(
					'</resources>',
					`${named(CASE, 'quiz-cases-ana-patients')}${named(CASE_ES, 'quiz-cases-ana-patients-es')}</resources>`
				)
	});
}

describe('numbers in a translation', () => {
	it.each([
		['in another order', '20 of 100 people', 'de 100 personas, 20'],
		['large and broken ones', '1,842 people, 20.6%, 0.5', '1842 personas, 20,6 %, 0,5'],
		['parted by a point or a narrow blank', '12,500 and 9,000', '12.500 y 9\u202f000'],
		['dates', 'by 1 June', 'el 1 de junio, y no el primero de mayo'],
		['a date in words', 'by the first of June', 'a más tardar el 1 de junio'],
		['help lines of the country', 'A crisis line: 988.', 'Una línea de ayuda: 024.'],
		[
			'those of sources and links',
			'A [@north2005] [b](https://a.org/1).',
			'A [@north2005] [b](https://a.org/2).'
		]
	])('may be written otherwise: %s', (_, source, translation) => {
		expect(said(inSpanish({ files: pair(source, translation) }))).toBe('');
	});

	it.each([
		['20 of 100 people', '20 de cada 1000 personas', 'here stands the number 1000 instead of 100 of modules'],
		['0.5', '0,05', 'here stands the number 0.05 instead of 0.5 of modules'],
		['20 of 100, 20 later', 'de 100, 20', 'the number 20 of modules/anatomy/spine.patients.md'],
		['Of 100, 15 may', 'De 100', 'the number 15 of modules/anatomy/spine.patients.md']
	])('%s: %s is another one', (source, translation, message) => {
		expect(said(inSpanish({ files: pair(source, translation) }))).toContain(message);
	});
});

describe('a choice in a case means the same in both languages', () => {
	it('has the keys of the source', () => {
		const course = courseFor('patients', withAna());
		const [source, own] = [course, ...course.translations].map(({ modules }) => {
			const page = modules[0]?.pages[2];
			return page?.is === 'case' ? page.case : undefined;
		});
		const keysOf = (one: typeof own) => one?.scenes.map(({ choices }) => choices.map(({ key }) => key));

		expect(own?.scenes[0]?.choices[0]?.text).toBe('Llama');
		expect(keysOf(own)).toEqual(keysOf(source));
	});

	it.each([
		['case-points', (text: string) => text.replace('[2] Espera', '[1] Espera')],
		['case-scenes', (text: string) => text.replaceAll('#then', '#later').replace('-> then', '-> later')],
		['case-critical', (text: string) => text.replace(' weight=2', '')],
		['case-closing', (text: string) => text.replace(/:::closing[^]*$/, '')]
	])('%s is reported otherwise', async (name, change) => {
		await expect(`${said(withAna(change))}\n`).toMatchFileSnapshot(`translations/${name}.txt`);
	});
});

const inQuiz = (change: (text: string) => string): Record<string, string> => ({
	[QUIZ]: change(example('quiz.patients.es.md'))
});
const inPage = (change: (text: string) => string): Record<string, string> => ({
	'modules/course.patients.es.md': change(example('course-page.patients.es.md'))
});
const inGlossary = (change: (text: string) => string): Record<string, string> => ({
	'modules/glossary.es.md': change(example('glossary.es.md'))
});

describe('a translator reads what is not in step, where, and what to do', () => {
	const NAMED = /<item identifier="patients-es-anatomy-quiz".*\n/;
	const RESOURCE = /<resource identifier="quiz-anatomy-patients-es".*<\/resource>/;

	it.each<[name: string, changes: Changes]>([
		['question-braces', { files: inQuiz((text) => text.replace('level=R', 'level=U')) }],
		['question-id', { files: inQuiz((text) => text.replace('#between-the-bones', '#between-bones')) }],
		[
			'question-right',
			{
				files: inQuiz((text) => text.replace('[x] Discos', '[ ] Discos').replace('[ ] Cos', '[x] Cos'))
			}
		],
		['question-options', { files: inQuiz((text) => `${text}- [ ] Nervios\n  > No.\n`) }],
		['question-hint', { files: inQuiz((text) => `${text}\n:::hint\nPiense.\n:::\n`) }],
		[
			'question-kind',
			{ files: inQuiz((text) => text.replace('#between-the-bones', '#between-the-bones kind=choose-all')) }
		],
		[
			'question-number',
			{
				files: quizzes(
					`## How many? {#more objective=PT-1 level=R facts=AN-03}\n\n= 5 ± 1 bones\n\n:::explanation\nA.\n:::`,
					`## ¿Cuántos? {#more objective=PT-1 level=R facts=AN-03}\n\n= 6 ± 1 huesos\n\n:::explanation\nA.\n:::`
				)
			}
		],
		['lesson-heading', { files: pair('## One\n\nA.\n\n### Two\n\nB.', '## Uno\n\nA.\n\n## Dos\n\nB.') }],
		[
			'lesson-figure',
			{ files: pair('::spine-levels[The spine]{plain side=left}', '::spine-levels[La columna]{plain}') }
		],
		['lesson-box', { files: pair(':::note\nA.\n:::', 'A.') }],
		['lesson-source', { files: pair('One [@north2005].', 'Uno [@foltz2004].') }],
		[
			'lesson-number',
			{
				files: pair(
					'Of 100 people 20 have pain.\n\n## Next\n\nIn 5 years.',
					'De 100 personas 30 tienen dolor.\n\n## Luego\n\nEn unos años.'
				)
			}
		],
		['question-numbers', { files: inQuiz((text) => text.replace('Las costillas', 'Las 24 costillas')) }],
		['lesson-term', { files: pair('An [[Aβ fibre]].', 'Una [[Aβ fibre]].') }],
		[
			'lesson-facts',
			{
				files: {
					[LESSON]: example('lesson.patients.es.md').replace('facts: [AN-01]', 'facts: [AN-02]')
				}
			}
		],
		['page-language', { files: inPage((text) => text.replace('language: es', 'language: en')) }],
		['page-objectives', { files: inPage((text) => text.replace('PT-1:', 'PT-2:')) }],
		['page-modules', { files: inPage((text) => text.replace('{anatomy: ', '{anatomia: ')) }],
		['page-missing', { files: { 'modules/course.patients.es.md': null } }],
		['glossary-missing', { files: { 'modules/glossary.es.md': null } }],
		['glossary-cells', { files: inGlossary((text) => text.replace(' | Un roce suave duele', '')) }],
		['glossary-term', { files: inGlossary((text) => text.replace('| Allodynia', '| Allodinia')) }],
		[
			'glossary-twice',
			{ files: inGlossary((text) => `${text}${text.split('\n')[2]?.replace('| Alodinia', '| Otra')}\n`) }
		],
		[
			'contents-lacks-a-page',
			{
				manifest: (xml) => xml.replace(NAMED, '').replace(RESOURCE, ''),
				files: { [QUIZ]: null }
			}
		],
		[
			'contents-order',
			{ manifest: (xml) => xml.replace(/(.*-es-anatomy-spine".*\n)(.*-es-anatomy-quiz".*\n)/, '$2$1') }
		],
		[
			'contents-of-the-source',
			{
				manifest: (xml) =>
					xml
						.replace('identifierref="quiz-anatomy-patients-es"', 'identifierref="quiz-anatomy-patients"')
						.replace(RESOURCE, ''),
				files: { [QUIZ]: null }
			}
		],
		['contents-with-a-test', { manifest: (xml) => xml.replaceAll('"patients-es', '"nurses-es') }],
		['stale', { files: { [PATIENTS]: example('lesson.patients.md').replace('a stack', 'a pile') } }],
		[
			'stale-glossary',
			{ files: { 'modules/glossary.md': example('glossary.md').replace('Light touch', 'A light touch') } }
		],
		['unstamped', { files: { [LESSON]: example('lesson.patients.es.md').replace(/translates:.*\n/, '') } }],
		['unstamped-glossary', { files: inGlossary((text) => text.replace(/duele \| \w+ \|/, 'duele |  |')) }],
		[
			'stamp-on-a-source',
			{ files: { [PATIENTS]: example('lesson.patients.md').replace('title', 'translates: abcdefgh\ntitle') } }
		]
	])('%s', async (name, changes) => {
		await expect(`${said(inSpanish(changes))}\n`).toMatchFileSnapshot(`translations/${name}.txt`);
	});
});

describe('a translation is not older than its source', () => {
	const CASE_OF_REVIEW = /^reviewed:.*$/m;

	it.each([
		['another date of review', (text: string) => text.replace(CASE_OF_REVIEW, 'reviewed: pending')],
		['other line breaks', (text: string) => text.replaceAll(' soft ', '\nsoft ')],
		['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')]
	])('%s changes nothing', (_, change) => {
		expect(said(inSpanish({ files: { [PATIENTS]: change(example('lesson.patients.md')) } }))).toBe('');
	});

	it.each([
		[LESSON, PATIENTS, (text: string) => text.replace('a stack', 'a pile')],
		[QUIZ, 'quizzes/anatomy.patients.md', (text: string) => text.replace('Ribs', 'The ribs')],
		[
			'modules/glossary.es.md',
			'modules/glossary.md',
			(text: string) => text.replace('Light touch', 'A light touch')
		]
	])('%s is again when its translator says so', (path, source, change) => {
		const changes = inSpanish();
		const original = theSources(changes).files.get(source) ?? '';
		const files = { [source]: change(original) };
		const text = markedAsTranslated(path, theSources(inSpanish({ files }))) ?? '';

		expect(said(inSpanish({ files }))).toContain('npm run translated');
		expect(said(inSpanish({ files: { ...files, [path]: text } }))).toBe('');
	});

	it('says so for the first time, too', () => {
		const bare = example('lesson.patients.es.md').replace(/translates:.*\n/, '');
		const sources = theSources(inSpanish({ files: { [LESSON]: bare } }));

		expect(said(inSpanish({ files: { [LESSON]: markedAsTranslated(LESSON, sources) } }))).toBe('');
	});

	it.each(['modules/anatomy/spine.patients.md', 'modules/anatomy/other.patients.es.md', 'README.md'])(
		'%s is no translation',
		(path) => {
			expect(markedAsTranslated(path, theSources(inSpanish()))).toBeNull();
		}
	);
});
