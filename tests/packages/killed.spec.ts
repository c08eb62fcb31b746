import { expect, test } from '@playwright/test';
import { killAgainAndAgain } from './killed.ts';
import { stages } from './stage.ts';

for (const [seed, name] of stages.entries()) {
	test(`F-08 F-24 T-15 ${name}: a browser that is killed after the feedback has shown loses nothing`, async () => {
		const { tried, survived } = await killAgainAndAgain(name, 2, seed + 1);

		expect(survived).toBe(tried);
		expect(tried).toBe(2);
	});
}
