import { describe } from 'vitest';
import { examples, questionExamples } from './a-page.ts';

describe('a claim that is often repeated, alone', () => {
	examples('unqualified-claim', {
		fails: [
			['Depression came before in 85.9% of patients.', '“85.9%” stands without'],
			['A 50% increase in risk follows the fourth operation.', '“50% increase” stands without'],
			['Success falls: 30%, 15% and 5%.', '“30%, 15% and 5%” stands without'],
			['Stimulation is fully reversible.', '“fully reversible” stands without'],
			['Fusion fails in 30–46%.', '“30–46%” stands without'],
			['It affects 20–40% of patients.', '“20–40%” stands without'],
			['It affects 20 to 40 in 100.', '“20 to 40 in 100” stands without'],
			['Revision succeeds in 22–40%.', '“22–40%” stands without'],
			['It is highly effective.', '“highly effective” stands without']
		],
		passes: [
			'An old expert summary says 30%, 15% and 5%; it does not hold for a recurrent disc.',
			'Called fully reversible, it can be taken out, but that is another operation.',
			'Some reports give 30–46% after fusion; a large English study found no higher rate.',
			'Articles say 20–40%; population studies find about 1 in 5.',
			'Articles say 20 to 40 of 100; counts of whole countries find about 20 in 100.',
			'Articles say 22–40%; reported success runs from 12 to 82%.',
			'Called highly effective; against placebo stimulation no benefit was shown.'
		]
	});

	questionExamples('unqualified-claim', {
		fails: [
			[{ stem: 'Why does fusion fail in 30–46%?' }, '“30–46%” stands without'],
			[{ option: 'It affects 20–40%', why: 'No. It is rarer.' }, '“20–40%” stands without'],
			[{ why: 'Stimulation is fully reversible.' }, '“fully reversible” stands without'],
			[{ explanation: 'Success falls: 30%, 15% and 5%.' }, '“30%, 15% and 5%” stands without']
		],
		passes: [
			{ option: 'It affects 20–40%', why: 'Data are limited; population studies find about 1 in 5.' },
			{ explanation: 'Called fully reversible, it can be taken out, but that is another operation.' }
		]
	});
});
