import { describe } from 'vitest';
import { examples } from './a-page.ts';

describe('a page without a summary', () => {
	examples('in-short', {
		fails: [
			['Text.', 'the page has no summary'],
			[':::note[Note]\nText.\n:::', 'the page has no summary']
		],
		passes: [':::note[In short]\n- Text.\n:::', ':::note[In short: three things]\nText.\n:::']
	});

	examples('in-short', {
		language: 'es',
		fails: [[':::note[Nota]\nTexto.\n:::', 'the page has no summary']],
		passes: [':::note[En pocas palabras]\n- Texto.\n:::']
	});
});
