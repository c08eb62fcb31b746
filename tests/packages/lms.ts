import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLms } from '../../src/lms/server.ts';

/** One local LMS for the whole run, with a store of its own. */
export default async function start(): Promise<() => Promise<void>> {
	const store = await mkdtemp(join(tmpdir(), 'course-lms-'));
	const lms = await startLms({
		packages: join(import.meta.dirname, '../../dist/packages'),
		store,
		port: 0,
		log: () => {}
	});
	process.env['LMS_URL'] = lms.url;

	return async () => {
		await lms.close();
		await rm(store, { recursive: true });
	};
}
