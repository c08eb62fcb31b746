import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bodies as bodiesFromBehind,
	course,
	discs,
	herniation,
	names,
	pedicles,
	roots,
	sides
} from '../../modules/anatomy/back-view.ts';
import { fragment, pushed } from '../../modules/anatomy/herniation.ts';
import {
	isOut,
	levels,
	places,
	reached,
	rootReached,
	rootsAt
} from '../../modules/anatomy/model/herniated-disc.ts';
import type { Stage } from '../../modules/anatomy/model/herniated-disc.ts';
import { partIn, type PartId } from '../../modules/anatomy/model/part-in.ts';
import { sayReached } from '../../modules/anatomy/model/say-reached.ts';
import { SpineModel } from '../../modules/anatomy/model/spine-model.svelte.ts';
import { PartQuiz } from '../../modules/anatomy/quiz/part-quiz.svelte.ts';
import { drawSpine } from '../../modules/anatomy/spine-drawing.ts';
import { placeHitLabels } from '../../modules/anatomy/spine-labels.ts';
import { parts, rootHit } from '../../modules/anatomy/spine-levels.ts';
import { canalDepth, stack } from '../../modules/anatomy/spine-shape.ts';
import { vertebraParts } from '../../modules/anatomy/vertebra-parts.ts';
import {
	body,
	bodyDepth,
	exitingRoot,
	halves,
	traversingRoot
} from '../../modules/anatomy/vertebra-shape.ts';

const stages: Stage[] = ['healthy', 'bulge', 'protrusion', 'extrusion', 'sequestration'];
const out = stages.filter(isOut);
const sidePlaces = places.map(({ value }) => value).filter((place) => place !== 'central');
const fromSide = parts.map(({ id }) => id);
const fromAbove = vertebraParts.map(({ id }) => id);

/** Units of the paper from behind in a millimetre. */
const scale = 1.75;

const everyHerniation = levels.flatMap(({ level }) =>
	sidePlaces.flatMap((place) => sides.map((side) => ({ level, place, side })))
);

describe.each(everyHerniation)('AN-11 $level, $place, $side: the root', ({ level, place, side }) => {
	const { root, what } = rootReached(level, place);

	it('is the same for every stage that is out, and so are its signs and its label from the side', () => {
		for (const stage of out) expect(reached(stage, level, place)).toEqual({ what, root });
		expect(rootHit(level, place)).toMatchObject({ root, course: what });
		const { labels } = placeHitLabels(drawSpine(side), side, { root, level, place });
		expect(labels.map(({ words }) => words)).toEqual([level, `${root} root`]);
		expect(sayReached({ what, root }, level, place, side)).toContain(`the ${root} root`);
	});

	it.each(out)('lies nearest to what has come out, seen from behind, in the stage of %s', (stage) => {
		const middle = middleOf(pointsOf(herniation(rootsAt(level).exiting, place, side, stage)));
		const nearest = roots
			.flatMap((other) =>
				sides.map((way) => ({ name: `${other} ${way}`, far: farFrom(middle, course(other, way).path) }))
			)
			.sort((one, other) => one.far - other.far)[0];

		expect(nearest?.name).toBe(`${root} ${side}`);
	});

	it.each(out)(
		'lies nearer to what has come out, seen from above, in the stage of %s: no other is pushed',
		(stage) => {
			const { x, y } = tipOf(fragment(stage, place));
			const far = (at: Point) => Math.hypot(at.x - x, at.y - y);
			const [hit, other] =
				what === 'traversing' ? [traversingRoot, exitingRoot] : [exitingRoot, traversingRoot];

			expect(far(hit)).toBeLessThan(far(other));
			expect(pushed(other, other.radius, stage, place)).toMatchObject({ x: other.x, y: other.y });
		}
	);
});

describe('a disc of which nothing is out', () => {
	it.each(levels.map(({ level }) => level))('%s reaches nothing in any view', (level) => {
		for (const { value: place } of places)
			for (const stage of ['healthy', 'bulge'] as const) {
				expect(reached(stage, level, place)).toEqual({ what: 'none', root: '' });
				expect(fragment(stage, place)).toEqual([]);
			}
	});
});

describe('proportions from behind', () => {
	const { bodies, discs: discBlocks } = stack();
	const lumbar = discs.map(({ above }) => above);
	const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

	it('are those from the side: a level is as high', () => {
		const heights = lumbar.map(
			(vertebra) => (bodies.get(vertebra)?.height ?? NaN) + (discBlocks.get(vertebra)?.height ?? NaN)
		);
		const pitch = ((names[1]?.y ?? NaN) - (names[0]?.y ?? NaN)) / scale;

		expect(Math.abs(pitch - mean(heights))).toBeLessThan(0.5);
	});

	it('are those from above: the canal is as wide between the pedicles, the body as wide', () => {
		const [right] = pedicles.slice(roots.length + 3);
		const canal = ((right?.at.x ?? NaN) - (right?.across ?? NaN) - 160) / scale;
		const innerEdge = Math.min(...halves.pedicle.filter(({ y }) => y > 5).map(({ x }) => x));
		expect(Math.abs(canal - innerEdge)).toBeLessThan(1.5);

		const widest = Math.max(...body.map(({ x }) => x));
		const [corner] = pointsOf(bodiesFromBehind[3]?.outline ?? '');
		expect(Math.abs((160 - (corner?.x ?? NaN)) / scale - widest)).toBeLessThan(1);
	});

	it('from the side and from above the canal and the body are as deep', () => {
		expect(Math.abs((bodies.get('L4')?.depth ?? NaN) - bodyDepth)).toBeLessThanOrEqual(1);
		const atMidline = halves.flavum.filter(({ x }) => x === 0).map(({ y }) => y);
		expect(Math.abs(Math.min(...atMidline) - canalDepth)).toBeLessThan(1);
	});
});

describe('a part in a view that names others', () => {
	it.each<[PartId, PartId | undefined]>([
		['lamina', 'lamina'],
		['disc', 'annulus'],
		['root', 'traversing'],
		['canal', 'sac'],
		['conus', undefined],
		['sacrum', undefined],
		['nucleus', 'nucleus']
	])('from above, %s is shown as %s', (part, shown) => {
		expect(partIn(part, fromAbove)).toBe(shown);
	});

	it.each<[PartId, PartId | undefined]>([
		['annulus', 'disc'],
		['nucleus', 'disc'],
		['ganglion', 'root'],
		['traversing', 'root'],
		['sac', 'canal'],
		['facet', undefined],
		['muscle', undefined]
	])('from the side, %s is shown as %s', (part, shown) => {
		expect(partIn(part, fromSide)).toBe(shown);
	});

	it('is itself wherever it has a name', () => {
		for (const ids of [fromSide, fromAbove] as const)
			for (const id of ids) expect(partIn<PartId>(id, ids)).toBe(id);
	});
});

describe('the model', () => {
	const change = fc.record(
		{
			level: fc.constantFrom(...levels.map(({ level }) => level)),
			place: fc.constantFrom(...places.map(({ value }) => value)),
			stage: fc.constantFrom(...stages),
			side: fc.constantFrom(...sides)
		},
		{ requiredKeys: [] }
	);

	it('keeps what was not changed, and the root follows from it', () => {
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				const spine = new SpineModel();
				const expected = Object.assign(
					{ level: spine.level, place: spine.place, stage: spine.stage, side: spine.side },
					...changes
				);
				for (const one of changes) spine.herniate(one);
				const { level, place, stage, side } = spine;

				expect({ level, place, stage, side }).toEqual(expected);
				expect(spine.reached).toEqual(reached(stage, level, place));
			})
		);
	});

	it('is about what was looked at last, and keeps the other', () => {
		const spine = new SpineModel({ about: 'disc' });
		spine.choose('lamina');
		expect([spine.about, spine.level]).toEqual(['part', 'L4/5']);
		spine.herniate({ level: 'L3/4' });
		expect([spine.about, spine.part]).toEqual(['disc', 'lamina']);
	});

	it('begins again where it began', () => {
		const start = {
			level: 'L5/S1',
			side: 'right',
			stage: 'protrusion',
			part: 'lamina',
			about: 'disc'
		} as const;
		const spine = new SpineModel(start);
		spine.herniate({ level: 'L3/4', side: 'left', stage: 'healthy' });
		spine.choose('sacrum');
		spine.view = 'operations';
		spine.asking = true;
		spine.operation = 'alif';
		spine.when = 'before';
		spine.layers.roof = false;
		spine.begin();

		const { level, side, stage, part, about, view, asking, operation, when, layers } = spine;
		expect({ level, side, stage, part, about }).toEqual(start);
		expect({ view, asking, operation, when }).toEqual({
			view: 'side',
			asking: false,
			operation: 'microdiscectomy',
			when: 'after'
		});
		expect({ ...layers }).toEqual({ roof: true, sac: true });
	});

	it('goes on with the quiz of a view, and with another one when asked again', () => {
		const spine = new SpineModel();
		const make = (round: number) => new PartQuiz(fromSide, round);
		const quiz = spine.quiz('side', make);
		const first = quiz.order;
		quiz.choose(quiz.asked ?? '');
		quiz.next();

		expect(spine.quiz('side', make).at).toBe(1);
		expect(spine.quiz('vertebra', make).at).toBe(0);
		spine.askAgain('side');
		expect(spine.quiz('side', make).at).toBe(0);
		expect(spine.quiz('side', make).order).not.toEqual(first);
	});
});

interface Point {
	x: number;
	y: number;
}

/** All numbers of path data, as points. */
function pointsOf(path: string): Point[] {
	const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

	return Array.from({ length: numbers.length / 2 }, (_, at) => ({
		x: numbers[2 * at] ?? NaN,
		y: numbers[2 * at + 1] ?? NaN
	}));
}

/** What is farthest from the middle of the disc. */
function tipOf(points: readonly Point[]): Point {
	const far = ({ x, y }: Point) => Math.hypot(x, y + 17);

	return points.reduce((tip, point) => (far(point) > far(tip) ? point : tip));
}

function middleOf(points: readonly Point[]): Point {
	const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;

	return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

/** How far a line passes from a point. */
function farFrom({ x, y }: Point, path: string): number {
	return Math.min(...pointsOf(path).map((point) => Math.hypot(point.x - x, point.y - y)));
}
