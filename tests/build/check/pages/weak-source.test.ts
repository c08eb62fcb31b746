import { describe } from 'vitest';
import { examples, questionExamples } from './a-page.ts';

describe('a statement that hangs on a source that nobody has seen whole', () => {
	examples('weak-source', {
		fails: [
			['It bleeds [@untitled].', 'nothing but “untitled” stands behind this, and its title was not seen'],
			['It bleeds [@copied].', 'nothing but “copied” stands behind this, and it was read on a copy only'],
			['- It bleeds [@untitled; @copied].', 'nothing but “untitled”']
		],
		passes: [
			'It bleeds [@seen].',
			'It bleeds [@untitled; @seen].',
			'It bleeds [@copied], and heals [@seen].',
			'It bleeds.'
		]
	});

	questionExamples('weak-source', {
		fails: [
			[{ why: 'It bleeds [@untitled].' }, 'nothing but “untitled” stands behind this'],
			[{ explanation: 'It bleeds [@copied].' }, 'nothing but “copied” stands behind this']
		],
		passes: [{ why: 'It bleeds [@seen].' }, { explanation: 'It bleeds [@untitled; @seen].' }]
	});
});
