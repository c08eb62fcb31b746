import type { Attempt, Cmi, ScoRecord, Standard } from './attempt.ts';
import { noResult } from './attempt.ts';
import { fromSeconds } from './duration.ts';
import type { Sco } from './manifest.ts';
import type { Package } from './packages.ts';

/** The one learner of this LMS. */
const learner = { id: 'demo', name: 'Learner, Demo' };

/** What the page needs to start a course: the data model is loaded into the API before the course opens. */
export interface LaunchAnswer {
	launch: string;
	attempt: number;
	standard: Standard;
	cmi: Cmi;
	/** Address of the course's first page. */
	href: string;
}

/** An attempt nobody has launched yet. */
export function newAttempt({ id, manifest }: Package, attempt: number, at: string): Attempt {
	return {
		package: id,
		attempt,
		standard: manifest.standard,
		...noResult,
		started: at,
		updated: at,
		scos: Object.fromEntries(manifest.scos.map(({ item, title }) => [item, newSco(title)])),
		log: [],
		dropped: 0
	};
}

/**
 * 2004 gives data back only when the stored exit is `suspend`; otherwise a launch begins a new attempt (RTE 4.2.7, M-01),
 * and in a package of several SCOs the SCO alone begins anew. 1.2 always gives it back.
 */
export function beginsAnew({ standard }: Attempt, sco: ScoRecord): boolean {
	return standard === 'scorm2004' && sco.cmi !== null && sco.exit !== 'suspend';
}

/** The attempt with one more launch of a SCO; its record is made where a rebuilt package has brought a new SCO. */
export function launched(attempt: Attempt, sco: Sco, launch: string, at: string): Attempt {
	const kept = attempt.scos[sco.item];
	const record = kept === undefined || beginsAnew(attempt, kept) ? newSco(sco.title) : kept;
	const launches = [...record.launches, { id: launch, at, commit: 0, sessionTime: 0, finished: false }];

	return {
		...attempt,
		scos: { ...attempt.scos, [sco.item]: { ...record, title: sco.title, launches } }
	};
}

/** What the API holds when the course begins: what was stored, under what only the LMS may say. */
export function launchData(standard: Standard, sco: Sco, { cmi, exit, totalTime }: ScoRecord): Cmi {
	const stored = structuredClone(cmi ?? {});
	const time = fromSeconds(standard, totalTime);

	return standard === 'scorm12'
		? data12(sco, stored, entry12(cmi, exit), time)
		: data2004(sco, stored, cmi === null, time);
}

function data12(sco: Sco, stored: Cmi, entry: string, totalTime: string): Cmi {
	const core = {
		...objectAt(stored, 'core'),
		student_id: learner.id,
		student_name: learner.name,
		credit: 'credit',
		lesson_mode: 'normal',
		entry,
		total_time: totalTime,
		exit: '',
		session_time: '00:00:00'
	};

	return {
		...stored,
		core,
		launch_data: sco.launchData,
		student_data: {
			mastery_score: sco.masteryScore,
			max_time_allowed: sco.maxTimeAllowed,
			time_limit_action: sco.timeLimitAction
		}
	};
}

/** 3.4.4: `resume` after a suspended session, `""` after one that ended otherwise. */
function entry12(cmi: Cmi | null, exit: string): string {
	if (cmi === null) return 'ab-initio';

	return exit === 'suspend' ? 'resume' : '';
}

function data2004(sco: Sco, stored: Cmi, isFirst: boolean, totalTime: string): Cmi {
	const named = Object.fromEntries(sco.objectives.map((id, index) => [index, { id }]));

	return {
		...stored,
		learner_id: learner.id,
		learner_name: learner.name,
		credit: 'credit',
		mode: 'normal',
		entry: isFirst ? 'ab-initio' : 'resume',
		total_time: totalTime,
		exit: '',
		session_time: 'PT0H0M0S',
		launch_data: sco.launchData,
		scaled_passing_score: sco.scaledPassingScore,
		completion_threshold: sco.completionThreshold,
		objectives: isFirst ? named : objectAt(stored, 'objectives')
	};
}

function newSco(title: string): ScoRecord {
	return { title, ...noResult, cmi: null, launches: [] };
}

function objectAt(cmi: Cmi, name: string): Cmi {
	const value = cmi[name];

	return typeof value === 'object' && value !== null ? value : {};
}
