import { describe, expect, it } from 'vitest';
import { sentencesIn, sentencesOf, wordsOf } from '../../../src/build/readability/prose.ts';

describe('sentences of compiled text', () => {
	it.each([
		['<p>One. Two! Three?</p>', ['One.', 'Two!', 'Three?']],
		['<h2>Title</h2>\n<p>Text</p>', ['Text']],
		[
			'<ul>\n<li>first thing</li>\n<li>second. It goes on.</li>\n</ul>',
			['first thing', 'second.', 'It goes on.']
		],
		['<p>About 1.5 mm of it.</p>', ['About 1.5 mm of it.']],
		['<p>Said <sup><a href="#s">1</a></sup>. Then more.</p>', ['Said .', 'Then more.']],
		['<aside class="box note"><p class="box-title">In short</p>\n<p>Move.</p></aside>', ['Move.']],
		['<p>Less than &lt; 3 &amp; more.</p>', ['Less than < 3 & more.']],
		['<table><tr><td>Cell</td></tr></table>', []]
	])('%s', (html, sentences) => {
		expect(sentencesOf(html)).toEqual(sentences);
	});

	it('begin with a capital, a number or a quotation mark', () => {
		expect(sentencesIn('He asked. “Why?” 20 said no. e.g. this one. ¿Cómo está?')).toEqual([
			'He asked.',
			'“Why?”',
			'20 said no. e.g. this one.',
			'¿Cómo está?'
		]);
	});
});

describe('words', () => {
	it.each([
		['a well-kept nurse’s list', ['a', 'well-kept', 'nurse’s', 'list']],
		['1,842 of 20.6 %', ['1,842', 'of', '20.6']],
		['L4/5 – S1', ['L', '4', '5', 'S', '1']]
	])('%s', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});
