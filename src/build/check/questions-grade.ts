import { sentencesIn } from '../readability/prose.ts';

/** Keys of questions and cases that hold no words for learners. */
const NO_WORDS = new Set([
	'id',
	'key',
	'kind',
	'level',
	'objectives',
	'read',
	'page',
	'image',
	'next',
	'is',
	'figure',
	'task'
]);

/** The sentences of a quiz or a case: stems, scenes, options, rationales, whatever its kinds hold. */
export function sentencesAmong(value: unknown): string[] {
	if (typeof value === 'string')
		return sentencesIn(value.replace(/<\/(?:p|li)>/g, '. ').replace(/<[^>]*>/g, ''));
	if (Array.isArray(value)) return value.flatMap(sentencesAmong);
	if (typeof value !== 'object' || value === null) return [];

	return Object.entries(value).flatMap(([key, inside]) => (NO_WORDS.has(key) ? [] : sentencesAmong(inside)));
}
