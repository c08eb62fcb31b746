import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { onTestFinished } from 'vitest';
import type { RunningLms } from '../../src/lms/server.ts';
import { startLms } from '../../src/lms/server.ts';

export type Files = Record<string, string>;

/** A page that calls nothing by itself: tests call the API from inside it. */
const coursePage = `<!doctype html><html lang="en"><title>Course</title><h1>A course</h1><script src="find.js"></script></html>`;

const findApi = `
var home = [window.parent, window.opener].filter(Boolean);
var api = home.map(function (w) { return w.API || w.API_1484_11; }).filter(Boolean)[0];
`;

interface SampleOptions {
	title?: string;
	/** Inside each item, after its title. */
	inItem?: string;
	items?: string[];
	files?: Files;
}

export function sample12({
	title = 'A small course',
	inItem = '',
	items = ['one'],
	files = {}
}: SampleOptions = {}): Files {
	return {
		'imsmanifest.xml': manifest('1.2', title, 'scormtype', items, inItem),
		'index.html': coursePage,
		'find.js': findApi,
		...files
	};
}

export function sample2004({
	title = 'A small course',
	inItem = '',
	items = ['one'],
	files = {}
}: SampleOptions = {}): Files {
	return {
		'imsmanifest.xml': manifest('2004 4th Edition', title, 'scormType', items, inItem),
		'index.html': coursePage,
		'find.js': findApi,
		...files
	};
}

export function zipped(files: Files | Zippable): Uint8Array {
	const zippable = Object.entries(files).map(([name, content]) => [
		name,
		typeof content === 'string' ? new TextEncoder().encode(content) : content
	]);

	return zipSync(Object.fromEntries(zippable) as Zippable);
}

export interface TestLms extends RunningLms {
	packages: string;
	store: string;
	/** Stops, and starts again on the same folders. */
	restart(): Promise<TestLms>;
}

/** An LMS with folders of its own, gone after the test. */
export async function aLms(built: Record<string, Files> = {}): Promise<TestLms> {
	const folder = mkdtempSync(join(tmpdir(), 'lms-'));
	const packages = join(folder, 'packages');
	mkdirSync(packages);
	for (const [id, files] of Object.entries(built)) writeFileSync(join(packages, `${id}.zip`), zipped(files));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});

	return runningOn(packages, join(folder, 'store'));
}

async function runningOn(packages: string, store: string): Promise<TestLms> {
	const lms = await startLms({ packages, store, port: 0, log: console.error });
	onTestFinished(() => lms.close());

	return {
		...lms,
		packages,
		store,
		restart: async () => {
			await lms.close();

			return runningOn(packages, store);
		}
	};
}

function manifest(
	version: string,
	title: string,
	scormtype: string,
	items: string[],
	inItem: string
): string {
	const adlcp = version === '1.2' ? 'adlcp_rootv1p2' : 'adlcp_v1p3';

	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sample" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/${adlcp}"
	xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
	<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
	<organizations default="ORG">
		<organization identifier="ORG">
			<title>${title}</title>
			${items.map((item) => `<item identifier="${item}" identifierref="RES"><title>Part ${item}</title>${inItem}</item>`).join('\n')}
		</organization>
	</organizations>
	<resources>
		<resource identifier="RES" type="webcontent" adlcp:${scormtype}="sco" href="index.html"><file href="index.html"/></resource>
	</resources>
</manifest>`;
}
