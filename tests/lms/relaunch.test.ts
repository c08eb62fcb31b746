import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outline } from '../../src/course/course.ts';
import type { Session } from '../../src/player/session.svelte.ts';
import type { Standard } from '../../src/tracking/find-api.ts';
import { freshProgress } from '../../src/tracking/progress.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { Lms } from './lms.ts';
import type { ProfileName } from './profiles.ts';
import type { Data } from './strict-api.ts';
import { answer, launch, lowered, outline, read, sit } from './visit.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const standards: Standard[] = ['scorm12', 'scorm2004'];

/** How far the learner came before. */
const histories: Record<string, (session: Session) => Promise<void>> = {
	never: () => Promise.resolve(),
	half: (session) => answer(session),
	async completed(session) {
		await read(session);
		await sit(session, false);
	},
	async passed(session) {
		await read(session);
		await sit(session, true);
	},
	async failed(session) {
		await read(session);
		await sit(session, false);
		await sit(session, false);
	}
};

/** How the LMS launches the course again. */
const modes: Record<string, ProfileName> = {
	normal: 'strict',
	review: 'review',
	browse: 'browse',
	'no credit': 'no-credit'
};

const longer: Outline['slots'] = { ...outline.slots, size: { pages: 9, questions: 9 } };
/** What became of the state meanwhile. `before`: as it was half way. */
const states: Record<string, (state: string, before: string) => string> = {
	kept: (state) => state,
	wiped: () => '',
	corrupt: (state) => state.slice(0, -9) + '!' + state.slice(-8),
	older: (_state, before) => before,
	newer: () => encodeState({ ...freshProgress(9), pages: { 'anatomy/lesson': 'read' } }, longer)
};

const cases = Object.keys(histories).flatMap((history) =>
	Object.keys(modes).flatMap((mode) =>
		Object.keys(states).flatMap((state) => standards.map((standard) => ({ history, mode, state, standard })))
	)
);

describe('T-13 whatever was reached, however it is launched again, whatever became of the state', () => {
	it.each(cases)('$history, $mode, state $state, $standard', async ({ history, mode, state, standard }) => {
		const { held, before } = await earlier(history, standard);
		const stored = states[state]?.(held[STATE] ?? '', before) ?? '';
		const lms = new Lms(modes[mode] ?? 'strict', standard, { held: { ...held, [STATE]: stored } });

		// Only looks, and goes.
		(await launch(lms, standard)).finish();
		expect(emptied(lms, held), 'B-08: a place that is known is not taken back').toEqual([]);

		// Does all that could lower something, then what could raise it.
		const session = await launch(lms, standard);
		expect(session.from).toBe(
			stored === '' ? 'new' : (({ corrupt: 'damaged', newer: 'newer' } as Data)[state] ?? 'state')
		);
		if (state === 'kept' && history !== 'never') expect(session.progress.tried).toEqual(triedIn(stored));
		session.note({ is: 'started-over' });
		await answer(session, 'q2', false);
		await sit(session, false);
		await read(session);
		if (!session.progress.exam.passed && session.progress.exam.tries < 2) await sit(session, true);
		session.finish();

		expect(lms.refusals.filter((refusal) => !isNumberedAgain(refusal))).toEqual([]);
		expect(lowered(lms, held), 'R-31').toEqual([]);
		if (mode !== 'normal') expect(results(lms), 'R-40').toEqual([]);
		if (state === 'newer') expect(lms.held[STATE], 'F-14').toBe(stored);
		else expect(decodeState(lms.held[STATE] ?? '', outline.slots).is).toBe('progress');
	});
});

const STATE = 'cmi.suspend_data';

/** What the LMS holds after this history, and the state as it was half way. */
async function earlier(history: string, standard: Standard): Promise<{ held: Data; before: string }> {
	const lms = new Lms('strict', standard);
	if (history === 'never')
		return { held: { [`${standard === 'scorm12' ? 'cmi.core' : 'cmi'}.exit`]: 'suspend' }, before: '' };
	const session = await launch(lms, standard);
	session.visit({ page: 'anatomy', section: 1 });
	await answer(session);
	const before = lms.held[STATE] ?? '';
	await histories[history]?.(session);
	session.finish();

	return { held: lms.held, before };
}

function triedIn(state: string) {
	const decoded = decodeState(state, outline.slots);

	return decoded.is === 'progress' ? decoded.progress.tried : {};
}

function emptied(lms: Lms, held: Data): string[] {
	return lms.log.filter((line) => {
		const [, element = ''] = /^Set (cmi\.(?:core\.lesson_)?location)=$/.exec(line) ?? [];
		return (held[element] ?? '') !== '';
	});
}

/** Who lost the count of their tries sits a test under a number that was used before; a strict LMS keeps the earlier answers. */
function isNumberedAgain(refusal: string): boolean {
	return /^SetValue cmi\.interactions\.\d+\.id=\S*T[12]_q[12]: (201|351)$/.test(refusal);
}

/** What was written of results. */
function results(lms: Lms): string[] {
	return lms.log.filter((line) =>
		/^Set .*(status|score|objectives|interactions|progress_measure)/.test(line)
	);
}
