import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const names: Row[] = [
	['P-12 refuses capital letters', { bundle: { 'assets/Spine2.svg': '' } }, 'P-12 assets/Spine2.svg'],
	['P-12 refuses spaces', { bundle: { 'a b.txt': '' } }, 'P-12 a b.txt'],
	['P-12 refuses accents', { bundle: { 'rücken.txt': '' } }, 'P-12 rücken.txt'],
	[
		'P-12 refuses a path of more than 100 characters',
		{ bundle: { [`${'a'.repeat(97)}.txt`]: '' } },
		`P-12 ${'a'.repeat(97)}.txt`
	],
	['P-13 refuses two files of one base name', { bundle: { 'more/spine.svg': '' } }, 'P-13 more/spine.svg'],
	['P-15 refuses a module file', { bundle: { 'lesson.mjs': '' } }, 'P-15 lesson.mjs'],
	['P-15 refuses a server script', { bundle: { 'save.php': '' } }, 'P-15 save.php']
];

checkRows('the names', names);
