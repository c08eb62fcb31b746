import axe from 'axe-core';
import type { Frame, Page } from 'playwright';

type Axe = typeof axe;

/** What axe finds wrong in a document, each with its place. `rules`: all of them where none is named; `skip`: a selector. */
export async function violationsIn(
	frame: Frame | Page,
	{ rules = [], skip }: { rules?: string[]; skip?: string } = {}
): Promise<string[]> {
	return frame.evaluate(
		async ({ source, rules, skip }) => {
			if (!('axe' in globalThis)) (0, eval)(source);
			const { axe: page } = globalThis as unknown as { axe: Axe };
			const { violations } = await page.run(
				skip === undefined ? document : { exclude: [skip] },
				rules.length > 0 ? { runOnly: rules } : {}
			);

			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
		},
		{ source: axe.source, rules, skip }
	);
}
