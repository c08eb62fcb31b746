import { describe, expect, it } from 'vitest';
import { htmlFor } from './a-course.ts';

describe('a glossary link', () => {
	it.each([
		['[[Allodynia]]', 'allodynia', 'Allodynia'],
		['[[allodynia]]', 'allodynia', 'allodynia'],
		['[[Aβ fibre]]', 'abeta-fibre', 'Aβ fibre'],
		['[[Aβ fibres]]', 'abeta-fibre', 'Aβ fibres'],
		['[[abeta-fibre]]', 'abeta-fibre', 'Aβ fibre'],
		['[[dorsal root ganglion]]', 'dorsal-root-ganglion', 'dorsal root ganglion'],
		['[[Dorsal root ganglion (DRG)]]', 'dorsal-root-ganglion', 'Dorsal root ganglion (DRG)'],
		['[[DRG]]', 'dorsal-root-ganglion', 'DRG'],
		['[[DRGs]]', 'dorsal-root-ganglion', 'DRGs'],
		['[[dorsal-root-ganglion]]', 'dorsal-root-ganglion', 'Dorsal root ganglion'],
		['[[dorsal root\nganglion]]', 'dorsal-root-ganglion', 'dorsal root ganglion'],
		['[[PLIF / TLIF]]', 'plif-tlif', 'PLIF / TLIF'],
		['[*both* ways](term:plif-tlif)', 'plif-tlif', '<em>both</em> ways']
	])('%s', (markdown, slug, words) => {
		expect(htmlFor('nurses', markdown)).toBe(`<p><a class="term" href="#term-${slug}">${words}</a></p>`);
	});
});
