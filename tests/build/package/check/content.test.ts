import { boot, hash, policy } from '../builders.ts';
import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const inner = `<script>${boot}</script>`;

const content: Row[] = [
	[
		'P-16 refuses a module script',
		{ page: [['<script src', '<script type="module" src']] },
		'P-16 index.html'
	],
	[
		'P-16 refuses a module preload',
		{ page: [['rel="stylesheet"', 'rel="modulepreload"']] },
		'P-16 index.html'
	],
	[
		'P-16 refuses a crossorigin attribute',
		{ page: [['rel="stylesheet"', 'rel="stylesheet" crossorigin']] },
		'P-16 index.html'
	],
	[
		'P-16 refuses an address from the root of the host',
		{ page: [['"./assets', '"/assets']] },
		'P-16 index.html'
	],
	['P-16 refuses import() in a file', { bundle: { 'lesson.js': 'import("./other.js")' } }, 'P-16 lesson.js'],
	[
		'P-16 refuses module syntax in a file',
		{ bundle: { 'lesson.js': 'export const lesson = 1' } },
		'P-16 lesson.js'
	],
	[
		'P-16 takes prose about imports',
		{ bundle: { 'lesson.js': 'var text = "We import (nearly) all; export default is a word."' } }
	],
	...['eval("1")', 'new Function("")', 'atob("")', 'btoa("")'].map((code): Row => [
		`P-17 refuses ${code}`,
		{ bundle: { 'lesson.js': code } },
		'P-17 lesson.js'
	]),
	['P-17 refuses an inline handler', { page: [['<p>', '<p onclick="go()">']] }, 'P-17 index.html'],
	[
		'P-17 and S-06 refuse a remote script',
		{ page: [['<script src="./assets', '<script src="https://example.org']] },
		'P-17 index.html',
		'S-06 index.html'
	],
	[
		'S-06 refuses a remote picture',
		{ page: [['<p>', '<p><img alt="" src="//example.org/a.png">']] },
		'S-06 index.html'
	],
	[
		'S-06 refuses a remote font',
		{ bundle: { 'fonts.css': '@font-face { src: url("https://example.org/a.woff2") }' } },
		'S-06 fonts.css'
	],
	[
		'S-06 refuses a remote picture in a drawing',
		{ bundle: { 'map.svg': '<svg><image href="http://example.org/a.png"/></svg>' } },
		'S-06 map.svg'
	],
	['S-07 refuses a page without a policy', { page: [[policy, '']] }, 'S-07 index.html'],
	[
		'S-07 refuses a policy that comes late',
		{ page: [[policy, `<link rel="icon" href="data:,">${policy}`]] },
		'S-07 index.html'
	],
	['S-07 refuses a policy in a comment', { page: [[policy, `<!-- ${policy} -->`]] }, 'S-07 index.html'],
	[
		'S-07 refuses a policy that allows another host',
		{ page: [["img-src 'self'", 'img-src https://example.org']] },
		'S-07 index.html'
	],
	[
		'S-07 refuses a policy that allows any inline style',
		{ page: [["style-src 'self'", "style-src 'unsafe-inline'"]] },
		'S-07 index.html'
	],
	[
		'S-07 refuses a policy that does not start from nothing',
		{ page: [["default-src 'none'", "default-src 'self'"]] },
		'S-07 index.html'
	],
	[
		'S-08 refuses an inline script that the policy would block',
		{ page: [[inner, '<script>go()</script>']] },
		'S-08 index.html'
	],
	['S-08 refuses a second inline script', { page: [[inner, inner + inner]] }, 'S-08 index.html'],
	[
		'S-08 takes a data block',
		{ page: [[inner, `${inner}<script type="application/json">{"a":"<p style='x'>"}</script>`]] }
	],
	['S-08 refuses a style attribute', { page: [['<p>', '<p style="color: red">']] }, 'S-08 index.html'],
	[
		'S-08 refuses an inline style sheet',
		{ page: [['</head>', '<style>p { margin: 0 }</style></head>']] },
		'S-08 index.html'
	],
	[
		'S-08 takes an inline style sheet that the policy allows',
		{
			page: [
				["style-src 'self'", `style-src '${hash('p{}')}'`],
				['</head>', '<style>p{}</style></head>']
			]
		}
	]
];

checkRows('the content', content);
