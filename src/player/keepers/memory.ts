import type { Keeper } from './keeper.ts';

/** Nobody keeps anything: the course can be read all the same. */
export function memoryKeeper(kind: 'memory' | 'refused'): Keeper {
	return {
		kind,
		kept: { state: '', location: '', before: { completed: false, passed: null, score: null } },
		credited: true,
		passMark: null,
		settle() {},
		save: () => Promise.resolve(true),
		record: () => Promise.resolve(),
		touch() {},
		finish: () => true
	};
}

/** An LMS that opens no session. Nothing goes to this browser's store instead: the next learner here would find it. */
export function refusedKeeper(notice?: () => string): Keeper {
	return { ...memoryKeeper('refused'), ...(notice !== undefined && { notice }) };
}
