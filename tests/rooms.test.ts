import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each room may import, itself aside. `modules` may use the figure kit; a folder's figures nothing of the player else. */
const allowed: Record<string, string[]> = {
	'src/course': [],
	'src/assessment': ['src/course'],
	'src/tracking': ['src/course', 'src/assessment'],
	'src/player': ['src/course', 'src/assessment', 'src/tracking'],
	// The draw tells the build what a blueprint can ask for; the codec, how long a learner's state can grow.
	'src/build': ['src/course', 'src/assessment', 'src/tracking'],
	// Checks what is imported as any package is checked.
	'src/lms': ['src/build/package'],
	// Measures the built packages as the LMS plays them.
	'src/bench': ['src/course', 'src/build', 'src/lms'],
	// Reads LMSs' exports beside the course's own questions.
	'src/items': ['src/course', 'src/build'],
	modules: ['src/course', 'src/player/figures']
};

/** No clock, no chance, no page, no disk: what the pure rooms may not name. */
const impure =
	/\b(document|localStorage|indexedDB|navigator|performance)\.\w|Date\.now|Math\.random|new Date\(\)|from 'node:|from 'svelte/;
const pureRooms = ['src/course', 'src/assessment', 'src/tracking'];

describe('imports go one way', () => {
	it.each(Object.keys(allowed))('%s imports only what it may', (room) => {
		const offenders = codeFiles(room).flatMap((file) =>
			importsOf(file)
				.filter((target) => !target.startsWith(`${room}/`))
				.filter((target) => !allowed[room]?.some((other) => target.startsWith(`${other}/`)))
				.map((target) => `${file} imports ${target}`)
		);

		expect(offenders).toEqual([]);
	});

	it.each(pureRooms)('%s knows no page, no clock, no chance and no disk', (room) => {
		const offenders = codeFiles(room).filter((file) =>
			impure.test(withoutComments(readFileSync(join(root, file), 'utf8')))
		);

		expect(offenders).toEqual([]);
	});
});

function codeFiles(room: string): string[] {
	return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|js|svelte)$/.test(name))
		.map((name) => join(room, name));
}

/** Paths from the root of what a file imports from this repository. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(root, file), 'utf8');

	return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
		relative(root, join(root, dirname(file), path))
	);
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
