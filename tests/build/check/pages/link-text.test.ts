import { describe } from 'vitest';
import { examples, questionExamples } from './a-page.ts';

describe('a link that does not say where it leads', () => {
	examples('link-text', {
		fails: [
			['Read it [here](https://example.org).', 'the link “here” does not say'],
			['[Click here](https://example.org) now.', 'the link “Click here” does not say'],
			['See [this page](https://example.org).', 'the link “this page” does not say'],
			['[https://example.org](https://example.org)', 'the link “https://example.org” does not say']
		],
		passes: ['Read [the guideline on sciatica](https://example.org).', 'Pain of the [[cauda equina]].']
	});

	questionExamples('link-text', {
		fails: [
			[{ why: 'Read it [here](https://example.org).' }, 'the link “here” does not say'],
			[{ explanation: '[More](https://example.org)' }, 'the link “More” does not say']
		],
		passes: [{ explanation: 'Read [the guideline on sciatica](https://example.org).' }]
	});

	examples('link-text', {
		language: 'es',
		fails: [
			['Léalo [aquí](https://example.org).', 'the link “aquí” does not say'],
			['Vea [esta página](https://example.org).', 'the link “esta página” does not say']
		],
		passes: ['Lea [la guía sobre la ciática](https://example.org).']
	});
});
