import { LANGUAGES, type Language } from '../../course/languages.ts';
import type { Html } from '../../course/question.ts';
import { escapeHtml } from './escape.ts';
import type { Person, Reference } from './references.ts';

const NAMED = 3;

/**
 * A source as one line: authors, title, where and when it appeared, and a link. A title in brackets is a guess, not a title. What
 * is not in the page's language says so to those who hear it.
 */
export function citation(reference: Reference, page: Language): Html {
	const container = reference['container-title'];
	const parts = [
		authors(reference, page),
		/^\[.*\]$/.test(reference.title.trim()) ? '' : asWritten(escapeHtml(reference.title), reference, page),
		container === undefined ? '' : asWritten(`<i>${escapeHtml(container)}</i>`, reference, page),
		escapeHtml(whenAndWhere(reference)),
		link(reference)
	];

	return parts
		.filter((part) => part !== '')
		.map((part) => (/[.?!]$/.test(part) || part.startsWith('<a') ? part : `${part}.`))
		.join(' ');
}

/** First author and year, for texts without numbered sources. */
export function shortCitation(reference: Reference, page: Language): Html {
	const [first] = reference.author ?? [];
	const name =
		first && 'family' in first
			? escapeHtml(first.family)
			: asWritten(
					escapeHtml(first?.literal ?? reference['container-title'] ?? reference.title),
					reference,
					page
				);

	return [name, escapeHtml(yearOf(reference))].filter((part) => part !== '').join(' ');
}

/** Titles and names of bodies stay in the language that they were published in. */
function asWritten(words: Html, { language = LANGUAGES[0] }: Reference, page: Language): Html {
	return language === page ? words : `<span lang="${escapeHtml(language)}">${words}</span>`;
}

function authors(reference: Reference, page: Language): Html {
	const people = reference.author ?? [];
	const names = people
		.slice(0, NAMED)
		.map((person) =>
			'literal' in person
				? asWritten(escapeHtml(person.literal), reference, page)
				: escapeHtml(nameOf(person))
		);
	if (people.length > NAMED) names.push('et al.');

	return names.join(', ');
}

function nameOf(person: Extract<Person, { family: string }>): string {
	return [person.family, initials(person.given ?? '')].filter((part) => part !== '').join(' ');
}

/** "Stephan A." and "Jean-Pierre" as SA and JP; what already is initials stays. */
function initials(given: string): string {
	return given
		.split(/[\s.-]+/)
		.map((name) => (/^\p{Lu}{2,3}$/u.test(name) ? name : name.slice(0, 1)))
		.join('');
}

const yearOf = ({ issued }: Reference): string => String(issued?.['date-parts'][0]?.[0] ?? '');

/** `2018;12(3):574-585` */
function whenAndWhere(reference: Reference): string {
	const { volume = '', issue, page } = reference;
	const numbers = `${volume}${issue === undefined ? '' : `(${issue})`}${page === undefined ? '' : `:${page}`}`;

	return [yearOf(reference), numbers.replace(/^:/, '')].filter((part) => part !== '').join(';');
}

function link({ DOI, PMID, PMCID, URL: address }: Reference): Html {
	if (DOI !== undefined) return anchor(`https://doi.org/${DOI}`, escapeHtml(`doi:${DOI}`));
	if (PMID !== undefined)
		return anchor(`https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, escapeHtml(`PMID ${PMID}`));
	if (PMCID !== undefined)
		return anchor(`https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, escapeHtml(PMCID));
	if (address !== undefined)
		return anchor(address, escapeHtml(new URL(address).hostname.replace(/^www\./, '')));

	return '';
}

/** A link out of the course opens beside it, so that nobody loses their place. */
export function anchor(address: string, words: Html): Html {
	return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}
