import type { Cmi, Interaction, Launch, Objective, Result, Score, Standard, Status } from './attempt.ts';
import { noResult } from './attempt.ts';

/** Reads a SCO's result out of its data model. Interactions are write-only to a course; an LMS may read them. */
export function readResult(standard: Standard, cmi: Cmi | null, launches: readonly Launch[]): Result {
	const times = readTimes(launches);
	if (cmi === null) return { ...noResult, ...times };

	const core = standard === 'scorm12' ? part(cmi, 'core') : cmi;

	return {
		status: standard === 'scorm12' ? status12(word(core, 'lesson_status')) : status2004(cmi),
		score: readScore(part(core, 'score')),
		...times,
		location: word(core, standard === 'scorm12' ? 'lesson_location' : 'location'),
		suspendData: word(cmi, 'suspend_data'),
		exit: word(core, 'exit'),
		objectives: list(cmi, 'objectives').map(readObjective),
		interactions: list(cmi, 'interactions').map(readInteraction)
	};
}

/**
 * A finished session's time is added to the total; one that was killed (tab closed without Finish) is added when the next
 * launch shows that it is over, with the time of its last commit. LMSs differ here; this is our choice.
 */
function readTimes(launches: readonly Launch[]): Pick<Result, 'totalTime' | 'sessionTime'> {
	const over = launches.filter((launch, index) => launch.finished || index < launches.length - 1);
	const total = over.reduce((sum, launch) => sum + launch.sessionTime, 0);

	return { totalTime: Math.round(total * 100) / 100, sessionTime: launches.at(-1)?.sessionTime ?? 0 };
}

function status12(lessonStatus: string): Status {
	const ended = ['passed', 'completed'].includes(lessonStatus);

	return {
		completion: ended ? 'completed' : lessonStatus === 'not attempted' ? 'not attempted' : 'incomplete',
		success: lessonStatus === 'passed' || lessonStatus === 'failed' ? lessonStatus : 'unknown',
		lesson_status: lessonStatus
	};
}

/** With a threshold or a pass mark in the manifest the LMS decides, whatever the course has set (RTE 4.2.4.1, 4.2.22.1). */
function status2004(cmi: Cmi): Status {
	const threshold = number(cmi, 'completion_threshold');
	const progress = number(cmi, 'progress_measure');
	const mark = number(cmi, 'scaled_passing_score');
	const scaled = number(part(cmi, 'score'), 'scaled');

	const completion =
		threshold !== null && progress !== null
			? progress >= threshold
				? 'completed'
				: 'incomplete'
			: oneOf(['completed', 'incomplete', 'not attempted'], word(cmi, 'completion_status'));
	const success =
		mark === null
			? oneOf(['passed', 'failed'], word(cmi, 'success_status'))
			: scaled === null
				? 'unknown'
				: scaled >= mark
					? 'passed'
					: 'failed';

	return { completion, success, lesson_status: success === 'unknown' ? completion : success };
}

/** scorm-again gives 1.2 a `max` of 100 that the course never set: without a raw score there is no score. */
function readScore(score: Cmi): Score {
	const raw = number(score, 'raw');
	const scaled = number(score, 'scaled');
	const unset = raw === null && scaled === null;

	return {
		raw,
		min: unset ? null : number(score, 'min'),
		max: unset ? null : number(score, 'max'),
		scaled
	};
}

function readObjective(objective: Cmi): Objective {
	return {
		id: word(objective, 'id'),
		status: word(objective, 'status'),
		completion: word(objective, 'completion_status'),
		success: word(objective, 'success_status'),
		progress: word(objective, 'progress_measure'),
		description: word(objective, 'description'),
		score: readScore(part(objective, 'score'))
	};
}

function readInteraction(interaction: Cmi): Interaction {
	return {
		id: word(interaction, 'id'),
		type: word(interaction, 'type'),
		time: word(interaction, 'time') || word(interaction, 'timestamp'),
		response: word(interaction, 'student_response') || word(interaction, 'learner_response'),
		result: word(interaction, 'result'),
		correct: list(interaction, 'correct_responses').map((response) => word(response, 'pattern')),
		objectives: list(interaction, 'objectives').map((objective) => word(objective, 'id')),
		weighting: word(interaction, 'weighting'),
		latency: word(interaction, 'latency'),
		description: word(interaction, 'description')
	};
}

function oneOf<Word extends string>(words: readonly Word[], found: string): Word | 'unknown' {
	return words.find((candidate) => candidate === found) ?? 'unknown';
}

function part(cmi: Cmi, name: string): Cmi {
	const value = cmi[name];

	return typeof value === 'object' && value !== null ? value : {};
}

function word(cmi: Cmi, name: string): string {
	const value = cmi[name];

	return typeof value === 'object' || value === undefined ? '' : String(value);
}

function number(cmi: Cmi, name: string): number | null {
	const text = word(cmi, name);

	return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function list(cmi: Cmi, name: string): Cmi[] {
	const rows = part(cmi, name);

	return Object.keys(rows)
		.sort((a, b) => Number(a) - Number(b))
		.map((key) => part(rows, key));
}
