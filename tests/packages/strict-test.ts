import { expect, test as base } from '@playwright/test';
import { join } from 'node:path';
import { bundle } from './host.ts';

/** A test fails when a value was set that a strict LMS refuses, whatever the LMS of the test takes (T-14). */
export const test = base.extend<{ strict: null }, { watcher: string }>({
	watcher: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern
		async ({}, use) => use(await bundle(join(import.meta.dirname, '../lms/watch.ts'))),
		{ scope: 'worker' }
	],
	strict: [
		async ({ context, watcher }, use) => {
			const refusals: string[] = [];
			await context.exposeFunction('tellRefusal', (refusal: string) => refusals.push(refusal));
			await context.addInitScript(
				`{${watcher.replace('var lms', 'const lms')};lms.watch((refusal) => void tellRefusal(refusal));}`
			);
			await use(null);
			expect(refusals, 'T-14: nothing was set that a strict LMS refuses').toEqual([]);
		},
		{ auto: true }
	]
});
