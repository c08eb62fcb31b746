import { describe, expect, it } from 'vitest';
import { InSteps } from '../../src/player/keepers/in-steps.ts';

function aWork(log: string[], name: string, steps = 3) {
	return (function* () {
		for (let step = 1; step <= steps; step++) {
			log.push(`${name}${step}`);
			yield;
		}

		return name;
	})();
}

describe('R-13 work in steps', () => {
	it('lets others have their turn between two steps', async () => {
		const log: string[] = [];
		const working = new InSteps().do(aWork(log, 'a', 2000));
		setTimeout(() => log.push('page'));

		expect(await working).toBe('a');
		expect(log).toContain('page');
		expect(log.at(-1)).toBe('a2000');
	});

	it('does one job after the other, and what is idle when there is nothing else', async () => {
		const log: string[] = [];
		const inSteps = new InSteps();
		await Promise.all([
			inSteps.do(aWork(log, 'idle'), true),
			inSteps.do(aWork(log, 'a')),
			inSteps.do(aWork(log, 'b'))
		]);

		expect(log).toEqual(['idle1', 'a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'idle2', 'idle3']);
	});

	it('R-18 hurries where the page is going: all but what is idle is done at once', async () => {
		const log: string[] = [];
		const inSteps = new InSteps();
		const results = [inSteps.do(aWork(log, 'a')), inSteps.do(aWork(log, 'b'))];
		void inSteps.do(aWork(log, 'idle'), true);

		inSteps.hurry();

		expect(log).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
		expect(await Promise.all(results)).toEqual(['a', 'b']);
	});
});
