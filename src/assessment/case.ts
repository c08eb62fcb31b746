import type { Case, ChartEntry, Choice, Next, Scene } from '../course/case.ts';
import { seedFor } from './shuffle.ts';

export interface Decision {
	scene: Scene;
	choice: Choice;
}

export interface ShownEntry extends ChartEntry {
	/** The scene that is to be decided has brought it. */
	isNew: boolean;
}

interface RubricRow {
	rubric: string;
	points: number;
	/** What the best choices in the same scenes earn. */
	of: number;
}

/** Where a path through a case has led. */
export interface Standing {
	decisions: Decision[];
	/** What is to be decided; null once the path has ended. */
	scene: Scene | null;
	chart: ShownEntry[];
	points: number;
	/** The most that a path can earn, with the scenes that were drawn. */
	best: number;
	rubric: RubricRow[];
	/** `unsafe`: a choice without points in a critical scene has ended it. */
	end: 'finished' | 'unsafe' | null;
	/** Came to the end safely and with the mark. */
	passed: boolean;
}

/**
 * Replays the keys that were chosen. From the first one that does not fit on (the case was changed) the path is cut. `seed` says
 * which scene of a draw comes: the next number brings the next scene.
 */
export function standing(theCase: Case, path: readonly string[], seed: number): Standing {
	const { decisions, next, end } = replay(theCase, path);
	const scene = end === null ? sceneNamed(theCase, draw(next, seed)) : null;
	const points = decisions.reduce((sum, decision) => sum + earned(decision), 0);
	const met = decisions.map((decision) => decision.scene.id);
	const best = bestOf(theCase, (of) => met.find((id) => of.includes(id)) ?? draw(of, seed));

	return {
		decisions,
		scene,
		chart: chartOf(theCase, decisions, scene),
		points,
		best,
		rubric: rubricOf(decisions),
		end,
		passed: end === 'finished' && points * 100 >= theCase.passMark * best
	};
}

/** The points of a choice with its scene's weight. */
function earned({ scene, choice }: Decision): number {
	return choice.points * scene.weight;
}

/** The choice that earns most; of several, the author's first. */
export function bestChoice({ choices }: Scene): Choice | undefined {
	return [...choices].sort((one, other) => other.points - one.points)[0];
}

export function isUnsafe({ scene, choice }: Decision): boolean {
	return scene.critical && choice.points === 0;
}

/** A key says by itself which scene of a draw it was chosen in: a path stays as it was, whatever is drawn now. */
function replay(
	theCase: Case,
	path: readonly string[]
): { decisions: Decision[]; next: Next; end: Standing['end'] } {
	const decisions: Decision[] = [];
	let next = theCase.first;

	for (const key of path) {
		const decision = next
			.map((id) => sceneNamed(theCase, id))
			.flatMap((scene) => scene.choices.map((choice) => ({ scene, choice })))
			.find(({ choice }) => choice.key === key);
		if (decision === undefined) break;

		decisions.push(decision);
		if (isUnsafe(decision)) return { decisions, next: [], end: 'unsafe' };
		next = decision.choice.next;
		if (next.length === 0) return { decisions, next, end: 'finished' };
	}

	return { decisions, next, end: null };
}

/** Each draw begins at a place of its own, and each number of the seed leads on by one scene. */
function draw(of: Next, seed: number): string {
	const drawn = of[(seedFor(of.join(), 0) + seed) % of.length];
	if (drawn === undefined) throw new Error('nothing can be drawn from an end');

	return drawn;
}

function sceneNamed({ id, scenes }: Case, name: string): Scene {
	const scene = scenes.find((one) => one.id === name);
	if (!scene) throw new Error(`the case ${id} has no scene ${name}`);

	return scene;
}

/** `pick`: which scene of a draw counts. */
function bestOf(theCase: Case, pick: (of: Next) => string): number {
	const known = new Map<string, number>();
	const from = (next: Next): number => {
		if (next.length === 0) return 0;
		const scene = sceneNamed(theCase, pick(next));
		const worth =
			known.get(scene.id) ??
			Math.max(
				...scene.choices.map(
					(choice) => earned({ scene, choice }) + (isUnsafe({ scene, choice }) ? 0 : from(choice.next))
				)
			);
		known.set(scene.id, worth);

		return worth;
	};

	return from(theCase.first);
}

function chartOf({ chart }: Case, decisions: readonly Decision[], scene: Scene | null): ShownEntry[] {
	const stands = [...chart, ...decisions.flatMap((decision) => decision.scene.chart)];

	return [
		...stands.map((entry) => ({ ...entry, isNew: false })),
		...(scene?.chart ?? []).map((entry) => ({ ...entry, isNew: true }))
	];
}

function rubricOf(decisions: readonly Decision[]): RubricRow[] {
	const rows = new Map<string, RubricRow>();

	for (const decision of decisions) {
		const { rubric, weight } = decision.scene;
		if (rubric === null) continue;
		const row = rows.get(rubric) ?? { rubric, points: 0, of: 0 };
		rows.set(rubric, {
			rubric,
			points: row.points + earned(decision),
			of: row.of + (bestChoice(decision.scene)?.points ?? 0) * weight
		});
	}

	return [...rows.values()];
}
