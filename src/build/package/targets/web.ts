import type { PackagedCourse } from '../manifest.ts';
import { marked, reachingOut, type Target } from './target.ts';

/** The course without an LMS: played from any web server, or from a folder. */
export const webTarget: Target = {
	name: 'web',
	parts: 'web-',
	files(course, bundle) {
		const page = reachingOut(marked(bundle.get('index.html'), 'data-standard="web"'));
		const added = new Map([
			['readme.txt', readme(course)],
			['xapi.json', configuration]
		]);

		const clash = [...bundle.keys()].find((path) => added.has(path));
		if (clash !== undefined)
			throw new Error(`${clash} is made by the packaging and cannot come from the bundle`);

		const text = new TextEncoder();

		return new Map([
			...bundle,
			['index.html', page],
			...[...added].map(([path, words]): [string, Uint8Array] => [path, text.encode(words)])
		]);
	}
};

/** Shipped empty: without an endpoint nothing is sent to anybody. */
const configuration = `${JSON.stringify({ endpoint: '', auth: '', activityBase: '', homePage: '' }, null, '\t')}\n`;

function readme({ title, audience, version }: PackagedCourse): string {
	return `${title}
For ${audience}, version ${version}

Try it: unpack the zip and open index.html in a browser.

Put it on a web server: unpack the zip into a folder of its own and give learners the address of that folder. It needs no
database, no accounts and no learning system. Serve it with https if you can.

Progress stays in each learner's browser. Learners can save it as a file, bring it back in another browser, print their
result, and delete it. Nothing is sent to you or to anybody else.

Optional: to have results sent to an xAPI learning record store, fill in xapi.json:

  endpoint      the store's xAPI address, for example https://lrs.example.org/xapi/ (https, or http on this machine only)
  auth          the Authorization header, for example Basic abc123
  activityBase  the address that activity ids begin with; empty: the address of this folder
  homePage      the home page of the anonymous accounts; empty: the address of this folder

Everybody who can open the course can read xapi.json. Use a key that may only write statements, and nothing else.
Statements carry no name: an account is a random number made in the learner's browser.
`;
}
