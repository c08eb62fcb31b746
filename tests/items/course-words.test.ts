import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/build/course-for.ts';
import { courseWords } from '../../src/items/course-words.ts';
import { interaction } from '../../src/tracking/interaction.ts';
import { graded } from '../tracking/builders.ts';

const root = join(import.meta.dirname, '../..');
const words = await courseWords(root);
const { courses, slots } = await readAll(root);
const questions = courses.flatMap(({ modules }) =>
	modules.flatMap(({ pages }) => pages.flatMap((page) => (page.is === 'quiz' ? page.quiz.questions : [])))
);

describe('the course’s own questions in words', () => {
	it('are all there, in the order of the table of slots, as plain text', () => {
		const ids = new Set(questions.map(({ id }) => id));
		const order = slots.questions.map(({ id }) => id).filter((id) => ids.has(id));
		const all = [...words.values()].flatMap(({ stem, options }) => [
			stem,
			...options.flatMap((one) => one.words ?? [])
		]);

		expect([...words.keys()]).toEqual(order);
		expect(all.filter((text) => text === '' || /<[a-z/]|&[a-z]+;|\s\s/.test(text))).toEqual([]);
	});

	it('have the letters that a package reports of its right answers', () => {
		const kinds = ['choose-one', 'choose-all', 'key-feature', 'hotspot', 'true-false'];
		const choices = questions.filter(({ kind }) => kinds.includes(kind));
		const wrong = choices.filter((question) => {
			const row = slots.questions.find(({ id }) => id === question.id)?.options ?? [];
			const { pattern } = interaction(graded(question, [], { options: row }));
			const right = words.get(question.id)?.options.filter((option) => option.right) ?? [];

			return pattern.flat().toSorted().join() !== right.map(({ key }) => key).join();
		});

		expect(choices.length).toBeGreaterThan(20);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
