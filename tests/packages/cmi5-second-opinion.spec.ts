import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import type Cmi5 from '@xapi/cmi5';
import { cmi5Keeper } from '../../src/player/keepers/cmi5.ts';
import { anOutline } from '../builders.ts';
import { FakeLrs } from '../lms/fake-lrs.ts';
import type { LooseStatement } from '../lms/statement-rules.ts';
import { aReport } from '../tracking/builders.ts';

const library = join(import.meta.dirname, '../../node_modules/@xapi/cmi5/dist/Cmi5.umd.js');

test('X-05 X-08 X-09 X-10 X-11 a library that many cmi5 courses use says the same to the same strict LMS', async ({
	page
}) => {
	const [ours, theirs] = await Promise.all([FakeLrs.start(), FakeLrs.start()]);
	// A page of the LMS's own origin: the library is what is tried here, not the browser.
	await page.goto(theirs.url);
	await page.addScriptTag({ path: library });
	await page.evaluate(async (query) => {
		const { actor = '', ...address } = Object.fromEntries(new URLSearchParams(query));
		const { Cmi5: Library } = globalThis as unknown as { Cmi5: typeof Cmi5 };
		const session = new Library({ ...address, actor: JSON.parse(actor) } as never);
		await session.initialize();
		await session.complete();
		await session.pass({ scaled: 0.9, raw: 90, min: 0, max: 100 });
		await session.terminate();
	}, theirs.launch());

	const keeper = await cmi5Keeper({ standard: 'cmi5', key: 'key', outline: anOutline() }, ours.launch());
	await keeper?.save(aReport({ completed: true, passed: true, score: 90 }), 'state');
	keeper?.finish();
	await keeper?.returnTo?.();

	// The page itself and its icon were asked for without a token.
	expect(theirs.refused.filter((why) => !why.startsWith('401'))).toEqual([]);
	expect(ours.refused).toEqual([]);
	expect(ours.verbs()).toEqual(theirs.verbs());
	for (const verb of ours.verbs()) {
		expect(shape(ours.statement(verb)), verb).toEqual(shape(theirs.statement(verb)));
	}
	await Promise.all([ours.stop(), theirs.stop()]);
});

/** What two sessions of two learners' programs have in common. */
function shape({ verb, object, result, context }: LooseStatement) {
	return {
		verb: verb?.id,
		object: object?.id,
		categories: context?.contextActivities?.['category']?.map(({ id }) => id).sort(),
		grouping: context?.contextActivities?.['grouping'],
		extensions: Object.keys(context?.extensions ?? {}).sort(),
		result: Object.keys(result ?? {}).sort(),
		score: result?.score
	};
}
