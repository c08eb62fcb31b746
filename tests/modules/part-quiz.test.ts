import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartQuiz } from '../../modules/anatomy/quiz/part-quiz.svelte.ts';

const ids = ['body', 'lamina', 'pedicle', 'canal'];

describe('a quiz of parts', () => {
	it('asks for each part once, in an order that hangs on the seed', () => {
		fc.assert(
			fc.property(fc.nat(500), (seed) => {
				expect([...new PartQuiz(ids, seed).order].sort()).toEqual([...ids].sort());
			})
		);
		const orders = new Set(Array.from({ length: 20 }, (_, seed) => new PartQuiz(ids, seed).order.join()));
		expect(orders.size).toBeGreaterThan(5);
	});

	it('gives each part a letter in the order of the picture', () => {
		const quiz = new PartQuiz(ids, 3);

		expect(ids.map((id) => quiz.letterOf(id))).toEqual(['A', 'B', 'C', 'D']);
	});

	it('goes on only after the right choice, and counts those right at once', () => {
		const quiz = new PartQuiz(ids, 1);
		const wrong = () => ids.find((id) => id !== quiz.asked) ?? '';
		quiz.next();
		expect(quiz.at).toBe(0);

		quiz.choose(quiz.asked ?? '');
		expect([quiz.isRight, quiz.right]).toEqual([true, 1]);
		quiz.next();

		quiz.choose(wrong());
		expect(quiz.isRight).toBe(false);
		quiz.choose(quiz.asked ?? '');
		expect([quiz.isRight, quiz.right]).toEqual([true, 1]);
		quiz.choose(wrong());
		expect(quiz.isRight).toBe(true);
		quiz.next();
		expect([quiz.at, quiz.given]).toEqual([2, null]);
	});

	it('is over after the last part', () => {
		const quiz = new PartQuiz(ids, 2);
		while (quiz.asked !== undefined) {
			quiz.choose(quiz.asked);
			quiz.next();
		}

		expect([quiz.at, quiz.right]).toEqual([4, 4]);
		quiz.choose('body');
		expect(quiz.given).toBeNull();
	});
});
