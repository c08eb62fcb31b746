import { runInNewContext } from 'node:vm';
import type { Lesson } from '../course/lesson.ts';

/** Static pages with a package's words: the least that any course of this text could cost. */
export interface Floor {
	opening: string;
	lesson: string;
}

/** The floor of a package, from its files. */
export function floorOf(files: ReadonlyMap<string, Uint8Array>): Floor {
	const page = textOf(files, 'index.html');
	const opening = openingText(page);
	const language = /<html[^>]*\blang="([^"]*)"/.exec(page)?.[1] ?? 'en';
	const first = firstLesson(files, opening);

	return {
		opening: staticPage(language, opening),
		lesson: staticPage(language, lessonText(first))
	};
}

/** What a reader sees of the prerendered page: without the closed dialog, and without what only scripts need. */
function openingText(page: string): string {
	const [, markup] = /(<div id="course">[\s\S]*?)(?:<template|<script)/.exec(page) ?? [];
	if (markup === undefined) throw new Error('index.html has no prerendered opening page before its script');

	return markup
		.replace(/<dialog[\s\S]*?<\/dialog>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/ (?:aria-[a-z]+|role|tabindex)="[^"]*"/g, '')
		.replace(/ ?\bsvelte-\w+/g, '')
		.replace(/ class=""/g, '');
}

/** The lesson whose title the opening page's contents name first. */
function firstLesson(files: ReadonlyMap<string, Uint8Array>, opening: string): Lesson {
	const lessons = [...files.keys()]
		.filter((name) => /^page-.*\.js$/.test(name))
		.map((name) => pageData(textOf(files, name)))
		.filter(isLesson)
		.map((lesson) => ({ lesson, place: opening.indexOf(`>${escape(lesson.title)}<`) }))
		.filter(({ place }) => place >= 0)
		.sort((a, b) => a.place - b.place);
	const [first] = lessons;
	if (!first) throw new Error('the opening page names none of the lessons in the package');

	return first.lesson;
}

/** What a page's chunk exports. */
function pageData(script: string): unknown {
	const exported: { default?: unknown } = {};
	runInNewContext(script, {
		courseChunk(name: string, factory: (require: (name: string) => never, exports: object) => void) {
			factory((other) => {
				throw new Error(`${name} needs ${other}: not plain data`);
			}, exported);
		}
	});

	return exported.default;
}

function isLesson(page: unknown): page is Lesson {
	return typeof page === 'object' && page !== null && 'blocks' in page;
}

function lessonText({ title, objectives, blocks, terms, sources }: Lesson): string {
	const parts = [
		`<main><article><h1>${escape(title)}</h1>`,
		`<details><summary>Objectives</summary><ul>${objectives.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul></details>`,
		...blocks.map((block) => (block.is === 'figure' ? `<p>${escape(block.text)}</p>` : block.html)),
		`<dl>${terms.map(({ term, meaning }) => `<dt>${escape(term)}</dt><dd>${meaning}</dd>`).join('')}</dl>`,
		`<ol>${sources.map(({ html }) => `<li>${html}</li>`).join('')}</ol>`,
		'</article></main>'
	];

	return parts.join('\n');
}

function staticPage(language: string, body: string): string {
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Floor</title>
<style>
*{box-sizing:border-box}
body{margin:0;background:#fbfaf6;color:#14242f;font:1rem/1.5 system-ui,sans-serif}
main{max-width:44rem;margin:auto;padding:1.5rem}
h1,h2,h3{font-family:Georgia,serif;line-height:1.2}
.reading,article p,article li{font:1.125rem/1.65 Georgia,serif}
button{min-height:2.75rem;font:inherit}
table{border-collapse:collapse}
td,th{padding:.25rem .75rem;border:1px solid #c9d3d7;text-align:start}
.box{padding:1rem;border-inline-start:.25rem solid #005c66;background:#def3f4}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
</style>
</head>
<body>
<button id="control">Answer</button>
<p id="answer"></p>
${body}
<script>document.getElementById('control').onclick=function(){var answer=document.getElementById('answer');answer.textContent=answer.textContent?'':'Answered'}</script>
</body>
</html>
`;
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
	const bytes = files.get(name);
	if (!bytes) throw new Error(`the package has no ${name}`);

	return new TextDecoder().decode(bytes);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
