import type { Audience, Objective } from '../../course/course.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

interface Named {
	/** The ids as written. */
	ids: readonly Line[];
	/** Where the list stands. */
	at: number;
	/** Who gets the text. */
	audiences: readonly Audience[];
	/** An audience whose objectives could not be read is left out. */
	known: ReadonlyMap<Audience, readonly Objective[]>;
}

/** Every id is an objective of someone who gets the text, and everyone who gets it has one. */
export function inspectObjectives(file: SourceFile, { ids, at, audiences, known }: Named): void {
	if (audiences.some((audience) => !known.has(audience))) return;

	const theirs = audiences.flatMap((audience) => known.get(audience) ?? []).map((objective) => objective.id);

	const unknown = ids.filter(({ text }) => !theirs.includes(text));

	for (const { text, start } of unknown) {
		reportUnknown(file, start, { what: 'learning objective', name: text, known: theirs });
	}

	if (unknown.length > 0) return;

	const written = ids.map((id) => id.text);

	for (const audience of audiences) {
		const own = (known.get(audience) ?? []).map((objective) => objective.id);
		if (own.length === 0 || own.some((id) => written.includes(id))) continue;

		file.report(
			at,
			'no-objective',
			`the ${audience} get this without a learning objective of theirs`,
			`add one of: ${own.join(', ')}`
		);
	}
}

/** Those of the ids that are objectives of the audience. */
export function objectivesOf(ids: readonly string[], own: readonly Objective[]): Objective[] {
	return own.filter((objective) => ids.includes(objective.id));
}
