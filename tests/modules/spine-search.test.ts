import { describe, expect, it } from 'vitest';
import { markedFromBehind, partsFromBehind } from '../../modules/anatomy/back-parts.ts';
import { paper } from '../../modules/anatomy/back-view.ts';
import { stages } from '../../modules/anatomy/disc-stages.ts';
import type { Findable } from '../../modules/anatomy/explorer/findable.ts';
import { sayView, views } from '../../modules/anatomy/explorer/views.ts';
import { SpineModel, type View } from '../../modules/anatomy/model/spine-model.svelte.ts';
import { operations } from '../../modules/anatomy/operations.ts';
import { parts } from '../../modules/anatomy/spine-levels.ts';
import { findables, search, show } from '../../modules/anatomy/spine-search.ts';
import { vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';

const named = (name: string): Findable => {
	const found = findables.find((each) => each.name === name);
	if (!found) throw new Error(`nothing is called ${name}`);

	return found;
};

describe('a search over all views', () => {
	it.each<[string, string | undefined, string]>([
		['lamina', 'Lamina', 'one vertebra, side, from behind'],
		['LAM', 'Lamina', 'one vertebra, side, from behind'],
		['  conus ', 'Conus medullaris', 'side, from behind'],
		['annulus', 'Annulus of the disc', 'one vertebra'],
		['foramen', 'Foramen', 'side'],
		['ganglion', 'Dorsal root ganglion of the exiting root', 'one vertebra, from behind'],
		['extru', 'Extrusion', 'from above, side, from behind'],
		['tlif', 'Transforaminal lumbar interbody fusion (TLIF)', 'operations'],
		['liver', undefined, ''],
		[' ', undefined, '']
	])('"%s" offers %s first, and says where it is: %s', (sought, name, where) => {
		const [first] = search(sought);

		expect(first?.name).toBe(name);
		expect(first?.views.map(sayView).join(', ') ?? '').toBe(where);
	});

	it('finds everything by its whole name, and nothing under two names', () => {
		for (const { name } of findables) expect(search(name)[0]?.name).toBe(name);
		expect(new Set(findables.map(({ name }) => name)).size).toBe(findables.length);
	});

	it('knows every part of every view, every stage and every operation', () => {
		const parts_ = findables.flatMap(({ what }) => ('part' in what ? [what.part] : []));
		const all = [...parts, ...vertebraParts].map(({ id }) => id);

		expect(new Set(parts_)).toEqual(new Set([...all, ...partsFromBehind]));
		expect(findables).toHaveLength(parts_.length + stages.length + operations.length);
	});

	it('offers no more than fit under the field', () => {
		expect(search('a')).toHaveLength(6);
	});
});

describe('what was found', () => {
	it.each<[string, View, View]>([
		['Lamina', 'side', 'side'],
		['Lamina', 'behind', 'behind'],
		['Lamina', 'operations', 'vertebra'],
		['Sacrum', 'vertebra', 'side'],
		['Extrusion', 'vertebra', 'above'],
		['Laminectomy', 'side', 'operations']
	])('%s, looked for in the view %s, is shown in the view %s', (name, from, to) => {
		const spine = new SpineModel();
		spine.view = from;
		spine.asking = true;
		show(spine, named(name));

		expect(spine.view).toBe(to);
		expect(spine.asking).toBe(false);
	});

	it('is what the view then shows', () => {
		const spine = new SpineModel();
		show(spine, named('Sacrum'));
		expect([spine.part, spine.about]).toEqual(['sacrum', 'part']);
		show(spine, named('Sequestration'));
		expect([spine.stage, spine.about]).toEqual(['sequestration', 'disc']);
		show(spine, named('Anterior lumbar interbody fusion (ALIF)'));
		expect(spine.operation).toBe('alif');
	});

	it('is not hidden from behind by what lies over it', () => {
		const spine = new SpineModel();
		spine.view = 'behind';
		show(spine, named('Conus medullaris'));
		expect({ ...spine.layers }).toEqual({ roof: false, sac: false });
		show(spine, named('Lamina'));
		expect({ ...spine.layers }).toEqual({ roof: true, sac: true });
	});
});

describe('the parts from behind', () => {
	it.each(partsFromBehind)('%s is pointed at on the paper', (part) => {
		const { target, lines } = markedFromBehind[part];

		expect(lines.join(' ')).not.toBe('');
		for (const [value, most] of [
			[target.x, paper.width],
			[target.y, paper.height]
		] as const) {
			expect(value).toBeGreaterThan(0);
			expect(value).toBeLessThan(most);
		}
	});
});

describe('the views', () => {
	it('have a label and a word of their own each', () => {
		expect(new Set(views.map(({ label }) => label)).size).toBe(5);
		for (const { view, said } of views) expect(sayView(view)).toBe(said);
	});
});
