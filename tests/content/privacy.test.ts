import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAll } from '../../src/build/course-for.ts';

const { courses } = await readAll(join(import.meta.dirname, '../..'));

it.each(courses.map((course) => [course.audience, course] as const))(
	'S-09 S-10: the about page tells %s that results come from the browser, and what is kept',
	(_, { about }) => {
		expect(about).toMatch(/[Bb]rowser/);
		expect(about).toMatch(/fit for training records, not for|not a proof/);
		expect(about).toMatch(/no name and no free text/);
	}
);

it('S-12: every link out is safe to follow and says nothing to where it leads', () => {
	const out = courses.flatMap((course) => JSON.stringify(course).match(/<a [^>]*https?:[^>]*>/g) ?? []);

	expect(out.length).toBeGreaterThan(10);
	expect(out.filter((link) => !link.includes('rel=\\"noopener noreferrer\\"'))).toEqual([]);
});

it('S-14: no compiled text holds a script, a handler, a style or a drawing of its own', () => {
	for (const course of courses)
		expect(JSON.stringify(course)).not.toMatch(
			/<(script|style|svg|iframe|object|embed)\b|<[^>]*\s(on\w+|style)=/i
		);
});
