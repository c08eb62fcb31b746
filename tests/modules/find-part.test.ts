import { describe, expect, it } from 'vitest';
import { findPart } from '../../modules/anatomy/quiz/find-part.ts';
import { words as english } from '../../modules/anatomy/spine-levels.en.ts';
import spanish from '../../modules/anatomy/spine-levels.es.ts';
import { parts, plainParts } from '../../modules/anatomy/spine-levels.ts';
import { plainVertebraParts, vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';

describe('a search for a part', () => {
	it.each([
		['lamina', 'lamina'],
		['LAM', 'lamina'],
		['  facet joint ', 'facet'],
		['ganglion', 'ganglion'],
		['root', 'traversing'],
		['cauda', 'sac'],
		['', undefined],
		['liver', undefined]
	])('from above: "%s" finds %s', (words, id) => {
		expect(findPart(vertebraParts, words)?.id).toBe(id);
	});

	it.each([
		['body', 'body'],
		['VERT', 'body'],
		['cauda equina', 'canal'],
		['root', 'root'],
		[' sac', 'sacrum'],
		['flavum', 'flavum'],
		['medullaris', 'conus'],
		['  ', undefined],
		['facet', undefined]
	])('from the side: "%s" finds %s', (words, id) => {
		expect(findPart(parts, words)?.id).toBe(id);
	});

	it.each([
		['nerve', 'root'],
		['nerve c', 'canal'],
		['bone', 'body'],
		['bone r', 'lamina'],
		['bump', 'spinous'],
		['cord', 'conus'],
		['lamina', undefined]
	])('from the side, for patients: "%s" finds %s', (words, id) => {
		expect(findPart(plainParts(english.named), words)?.id).toBe(id);
	});

	it.each([
		['médula', 'conus'],
		['medula', 'conus'],
		['TECHO', 'lamina'],
		['nervios', 'canal'],
		['columna', 'body']
	])('from the side, in Spanish, with accents or without: "%s" finds %s', (words, id) => {
		expect(findPart(plainParts(spanish.named), words)?.id).toBe(id);
	});

	it.each([
		['from above', vertebraParts],
		['from above, for patients', plainVertebraParts],
		['from the side', parts],
		['from the side, for patients', plainParts(english.named)]
	])('%s: finds each part by its whole name', (_, list) => {
		for (const part of list) expect(findPart<{ name: string }>(list, part.name)).toBe(part);
	});
});
