import { expect, it } from 'vitest';
import { InSteps } from '../../src/player/keepers/in-steps.ts';

it('R-13: the page has its turn after each call that an LMS held it for', async () => {
	const log: string[] = [];
	const ticking = setInterval(() => log.push('page'), 5);
	await new InSteps().do(
		(function* () {
			for (const call of [1, 2, 3, 4, 5, 6]) {
				hold(40);
				log.push(`call${call}`);
				yield;
			}
		})()
	);
	clearInterval(ticking);

	expect(log.join(' ')).toMatch(/^(call\d( page)+ ){5}call6( page)*$/);
});

/** As an LMS does that answers late. */
function hold(milliseconds: number) {
	for (const began = performance.now(); performance.now() - began < milliseconds;);
}
