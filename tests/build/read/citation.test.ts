import { describe, expect, it } from 'vitest';
import { citation, shortCitation } from '../../../src/build/read/citation.ts';
import type { Reference } from '../../../src/build/read/references.ts';

const aReference = (fields: Partial<Reference>): Reference => ({
	id: 'x',
	type: 'article-journal',
	title: 'Title',
	...fields
});
const words = (reference: Partial<Reference>): string =>
	citation(aReference(reference), 'en').replace(/<[^>]*>/g, '');

describe('a source in the list', () => {
	it.each([
		['one author', { author: [{ family: 'North', given: 'Richard B.' }] }, 'North RB. Title.'],
		['double names', { author: [{ family: 'Lahoud', given: 'Marie-José' }] }, 'Lahoud MJ. Title.'],
		['initials', { author: [{ family: 'Deyo', given: 'RA' }] }, 'Deyo RA. Title.'],
		['no given name', { author: [{ family: 'Moore' }] }, 'Moore. Title.'],
		['a body', { author: [{ literal: 'NICE' }] }, 'NICE. Title.'],
		[
			'three authors, all named',
			{ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }] },
			'A, B, C. Title.'
		],
		[
			'four authors',
			{ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }, { family: 'D' }] },
			'A, B, C, et al. Title.'
		],
		['a title that asks', { title: 'Does it help?' }, 'Does it help?'],
		['a title that was not seen', { title: '[exact title not seen]', 'container-title': 'Spine' }, 'Spine.'],
		['a year alone', { issued: { 'date-parts': [[2020]] } }, 'Title. 2020.'],
		['a volume and no issue', { volume: '12', page: '1-9' }, 'Title. 12:1-9.'],
		[
			'a DOI before all other addresses',
			{ DOI: '10.1/x', PMID: '1', URL: 'https://a.org' },
			'Title. doi:10.1/x'
		],
		['a PubMed number', { PMID: '1', PMCID: 'PMC2' }, 'Title. PMID 1'],
		['a PubMed Central number', { PMCID: 'PMC2' }, 'Title. PMC2'],
		['an address', { URL: 'https://www.fda.gov/a/b' }, 'Title. fda.gov']
	] satisfies [string, Partial<Reference>, string][])('%s', (_, reference, expected) => {
		expect(words(reference)).toBe(expected);
	});

	it('never lets a sign of the list become markup', () => {
		expect(citation(aReference({ title: 'a < b & "c"', URL: 'https://a.org/?x="y"&z' }), 'en')).toBe(
			'a &lt; b &amp; &quot;c&quot;. <a href="https://a.org/?x=&quot;y&quot;&amp;z" target="_blank" rel="noopener noreferrer">a.org</a>'
		);
	});
});

describe('a source on a page in another language', () => {
	const north = { author: [{ family: 'North' }], title: 'Spinal Pain', 'container-title': 'Spine' };

	it('says in which language its title is, and where it appeared', () => {
		expect(citation(aReference(north), 'es')).toBe(
			'North. <span lang="en">Spinal Pain</span>. <span lang="en"><i>Spine</i></span>.'
		);
	});

	it('says so of a body, and of no person', () => {
		const reference = aReference({ author: [{ literal: 'Food & Drug' }, { family: 'North' }] });

		expect(citation(reference, 'es')).toBe(
			'<span lang="en">Food &amp; Drug</span>, North. <span lang="en">Title</span>.'
		);
	});

	it('says nothing where it is in the page’s language', () => {
		expect(citation(aReference({ ...north, language: 'es' }), 'es')).toBe(
			'North. Spinal Pain. <i>Spine</i>.'
		);
	});

	it('says so on English pages, too', () => {
		expect(citation(aReference({ title: 'Du mal de dos', language: 'fr' }), 'en')).toBe(
			'<span lang="fr">Du mal de dos</span>.'
		);
	});

	it.each([
		[{ author: [{ family: 'North' }], issued: { 'date-parts': [[2005]] } }, 'North 2005'],
		[{ author: [{ literal: 'NICE' }] }, '<span lang="en">NICE</span>'],
		[
			{ 'container-title': 'Pain & Spine', issued: { 'date-parts': [[2008]] } },
			'<span lang="en">Pain &amp; Spine</span> 2008'
		]
	] satisfies [Partial<Reference>, string][])(
		'is marked in words where it is no name: %j',
		(reference, expected) => {
			expect(shortCitation(aReference(reference), 'es')).toBe(expected);
		}
	);
});

describe('a source in words', () => {
	it.each([
		[{ author: [{ family: 'North' }], issued: { 'date-parts': [[2005]] } }, 'North 2005'],
		[{ author: [{ literal: 'NICE' }] }, 'NICE'],
		[{ 'container-title': 'Spine', issued: { 'date-parts': [[2008]] } }, 'Spine 2008'],
		[{}, 'Title']
	] satisfies [Partial<Reference>, string][])('%j', (reference, expected) => {
		expect(shortCitation(aReference(reference), 'en')).toBe(expected);
	});
});
