import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { listen } from '../../src/lms/listen.ts';
import { mediaType } from '../../src/lms/media-type.ts';
import { FakeLrs } from '../lms/fake-lrs.ts';
import { startHost } from './host.ts';

/** Every kind of package that keeps a learner's work. */
export const stages = [
	'scorm12',
	'scorm2004-3rd',
	'scorm2004-4th',
	'scorm12-multi',
	'scorm2004-4th-multi',
	'cmi5',
	'web'
] as const;
export type StageName = (typeof stages)[number];

/** A package and whatever keeps what its learner does; it outlives the learner's browser. */
export interface Stage {
	/** The address of the next launch. */
	launch: () => string;
	/** Whether the course stands in a frame. */
	isFramed: boolean;
	/** The LMS is gone, or there again; a package for the web has none. */
	setGone: (gone: boolean) => void;
	close: () => Promise<void>;
}

/** The patients' package of this kind, played by one learner. */
export async function setStage(name: StageName): Promise<Stage> {
	const zip = join(import.meta.dirname, `../../dist/packages/fbss-patients-${name}.zip`);
	if (name === 'cmi5' || name === 'web') return name === 'web' ? onTheWeb(zip) : atAnLrs(zip);
	const host = await startHost({ zip, profile: 'strict' });

	return { launch: () => host.url(), isFramed: true, setGone: host.setGone, close: host.close };
}

async function onTheWeb(zip: string): Promise<Stage> {
	const { address, close } = await serve(zip);

	return { launch: () => address, isFramed: false, setGone() {}, close };
}

async function atAnLrs(zip: string): Promise<Stage> {
	const [{ address, close }, lrs] = await Promise.all([serve(zip), FakeLrs.start()]);
	const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';

	return {
		launch: () => `${address}index.html?${lrs.launch({ registration })}`,
		isFramed: false,
		setGone: (gone) => (lrs.down = gone),
		async close() {
			await Promise.all([close(), lrs.stop()]);
		}
	};
}

/** A package's files on a web server of this machine. */
async function serve(zip: string): Promise<{ address: string; close: () => Promise<void> }> {
	const files = unzipSync(await readFile(zip));
	const server = createServer((request, response) => {
		const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
		const bytes = files[name];
		if (bytes) response.writeHead(200, { 'content-type': mediaType(name) }).end(bytes);
		else response.writeHead(404).end();
	});
	const port = await listen(server, 0);

	return {
		address: `http://127.0.0.1:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
