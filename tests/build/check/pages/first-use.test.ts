import { describe } from 'vitest';
import { examples } from './a-page.ts';

describe('a hard word that the page explains nowhere', () => {
	examples('first-use', {
		fails: [
			['Allodynia is common.', '“Allodynia” is used here first'],
			['Pressure on the cauda equina.', '“Cauda equina” is used here first'],
			['Suspect cauda equina syndrome.', '“Cauda equina syndrome” is used here first']
		],
		passes: [
			'[[Allodynia]] is common. Allodynia hurts.',
			'[Touch that hurts](term:allodynia) is allodynia.',
			'Suspect [[cauda equina syndrome]].',
			'A disc is a cushion.'
		]
	});
});
