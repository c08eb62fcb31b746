import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlFor, questionsFor } from './a-course.ts';

const awkward = [
	'{L4}',
	'10:30',
	'< 3 weeks',
	'<5',
	'a<b',
	'"Failed"',
	'> 6 weeks',
	'>',
	'<',
	'a::b',
	'::',
	':::a',
	'[x]',
	'& <',
	'&',
	'$',
	'~5 days',
	'~',
	"don't",
	'L5/S1',
	'5–10%',
	'pain'
];

function decoded(html: string): string {
	return html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}

const words = fc.array(fc.constantFrom(...awkward), { minLength: 1, maxLength: 8 });
const prose = fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) =>
	// A line that starts with ::: is a directive by design; one that starts a list is not in the table of words.
	lines.map((line) => line.join(' ')).map((line) => (line.startsWith(':::') ? `pain ${line}` : line))
);

describe('what looks like markup but is not stays text', () => {
	it('in a paragraph of a lesson, whatever is put together', () => {
		fc.assert(
			fc.property(prose, (lines) => {
				const html = htmlFor('nurses', lines.join('\n'));
				expect(html).toMatch(/^<p>[^]*<\/p>$/);
				expect(decoded(html.slice('<p>'.length, -'</p>'.length))).toBe(lines.join('\n'));
			}),
			{ numRuns: 150, seed: 20261101 }
		);
	});

	it('in the options of a question', () => {
		fc.assert(
			fc.property(words, (line) => {
				const text = line.join(' ');
				const question = `## Which? {#which objective=NR-1,MS-1 level=R facts=AN-01}

- [x] ${text}
  > ${text}
- [ ] Another
  > No.
`;
				const [asked] = questionsFor('nurses', question);
				if (asked?.kind !== 'choose-one') throw new Error('not a choice');

				expect(decoded(asked.options[0]?.text ?? '')).toBe(text);
				expect(decoded(asked.options[0]?.rationale ?? '')).toBe(text);
			}),
			{ numRuns: 80, seed: 20261101 }
		);
	});

	it.each([
		['a list item that starts with a sign', '- > 6 weeks', '<ul>\n<li>&gt; 6 weeks</li>\n</ul>'],
		['code between backticks', '`a < b > c`', '<p><code>a &lt; b &gt; c</code></p>'],
		['four spaces before a word', 'One.\n\n    Two.', '<p>    Two.</p>'],
		['a line of dashes under a word', 'Pain\n===', '<p>Pain\n===</p>'],
		['a definition of a link', '[x]: https://example.org', '<p>[x]: <a href'],
		['two colons in front of prose', ':: note', '<p>:: note</p>'],
		[
			'a directive between fences',
			'```\n:::note\n::spine-levels[x]\n```',
			'<pre><code>:::note\n::spine-levels[x]'
		]
	])('%s', (_, markdown, html) => {
		expect(htmlFor('nurses', markdown)).toContain(html);
	});
});

describe('a row left for the reader’s own words', () => {
	it('has no heading that says nothing', () => {
		const html = htmlFor('nurses', '| My question | The answer |\n| --- | --- |\n| Why? | |\n| | |');

		expect(html).toContain('<th scope="row">Why?</th><td></td>');
		expect(html).toContain('<tr><td></td><td></td></tr>');
	});
});

describe('two tables with the same columns', () => {
	it('are two landmarks', () => {
		const table = '| Sign | Act |\n| --- | --- |\n| Fever | Call |';
		const html = htmlFor('nurses', `${table}\n\nThen:\n\n${table}`);

		expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
			'Sign, Act',
			'Sign, Act (2)'
		]);
	});
});
