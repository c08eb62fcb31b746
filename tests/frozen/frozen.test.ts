import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/build/course-for.ts';
import { outlineOf } from '../../src/build/outline.ts';
import { readCourses } from '../../src/build/read/course.ts';
import { loadSources } from '../../src/build/sources.ts';
import type { Course, Outline } from '../../src/course/course.ts';
import { report } from '../../src/tracking/report.ts';
import { resume } from '../../src/tracking/resume.ts';
import { decodeState, encodeState } from '../../src/tracking/state/state.ts';
import { releases, type Release } from './release.ts';

const root = join(import.meta.dirname, '../..');
const { courses, slots } = await readAll(root);
const sources = await loadSources(root);
const frozen = releases();
const learners = frozen.flatMap(({ version, learners: all }) => all.map((one) => ({ version, ...one })));
const before = { completed: false, passed: null, score: null };

function outlineFor(audience: Course['audience'], of = courses): Outline {
	const course = of.find((one) => one.audience === audience);
	if (!course) throw new Error(`no course for ${audience}`);

	return outlineOf(course);
}

describe.each(frozen)('B-03 the table of slots of release $version', ({ slots: then }: Release) => {
	it('is still there row by row: rows are only ever added', () => {
		expect(slots.pages.slice(0, then.pages.length)).toEqual(then.pages);
		expect(slots.questions.slice(0, then.questions.length).map(({ id }) => id)).toEqual(
			then.questions.map(({ id }) => id)
		);
		for (const [slot, { options }] of then.questions.entries())
			expect(slots.questions[slot]?.options.slice(0, options.length)).toEqual(options);
	});
});

describe('T-17 what a release saved is read by today’s packages', () => {
	it.each(learners)('$version, $audience, $name', ({ audience, state, progress }) => {
		const outline = outlineFor(audience);
		const pages = new Set(Object.keys(outline.slots.pages));
		const resumed = resume({ state, location: '', before }, outline, 1);

		expect(resumed.from).toBe('state');
		expect(resumed.progress.attempt).toBe(progress.attempt);
		expect(resumed.progress.finished || !progress.finished).toBe(true);
		expect(resumed.progress.exam.best).toBe(progress.exam.best);
		expect(resumed.progress.exam.passed).toBe(progress.exam.passed);
		for (const [page, status] of Object.entries(progress.pages))
			if (pages.has(page)) expect(resumed.progress.pages[page]).toBe(status);
		for (const [id, { tries, ever }] of Object.entries(progress.tried))
			if (id in outline.slots.questions) expect(resumed.progress.tried[id]).toMatchObject({ tries, ever });
	});

	it.each(learners.filter(({ version }) => version === courses[0]?.version))(
		'and is what this version would save: $audience, $name',
		({ audience, state, progress }) => {
			expect(encodeState(progress, outlineFor(audience).slots)).toBe(state);
		}
	);
});

/** The course after its authors' next round of work. */
function edited(change: (files: Map<string, string>, manifest: string) => string): Course[] {
	const files = new Map(sources.files);
	const manifest = change(files, sources.manifest);
	const read = readCourses({ ...sources, manifest, files });
	if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems, null, 1));

	return read.courses;
}

const lesson = 'modules/causes/why-pain-persists.md';
const quiz = 'quizzes/causes.md';

function replaceIn(files: Map<string, string>, path: string, from: string | RegExp, to: string): void {
	const text = files.get(path) ?? '';
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`nothing to replace in ${path}`);
	files.set(path, changed);
}

const updates: [string, Course[]][] = [
	[
		'a lesson is edited',
		edited((files, manifest) => {
			replaceIn(files, lesson, /^title: .*$/m, 'title: A new title');
			return manifest;
		})
	],
	[
		'a question is removed',
		edited((files, manifest) => {
			replaceIn(files, quiz, /^## [^]*?(?=^## )/m, '');
			return manifest;
		})
	],
	[
		'options change places, and one gets other words',
		edited((files, manifest) => {
			replaceIn(files, quiz, /^(- \[ \] .*\n {2}> .*\n)(- \[ \] .*\n {2}> .*\n)/m, '$2$1');
			replaceIn(files, quiz, /^- \[ \] .*$/m, '- [ ] Words that stood nowhere before');
			return manifest;
		})
	],
	[
		'a required lesson is added in front',
		edited((files, manifest) => {
			files.set('modules/causes/first.md', files.get(lesson) ?? '');
			return manifest
				.replaceAll(
					/(<item identifier="(nurses|students)-causes" isvisible="true">)/g,
					'$1<item identifier="$2-causes-first" identifierref="causes-first" isvisible="true"/>'
				)
				.replace(
					'</resources>',
					'<resource identifier="causes-first" type="webcontent" adlcp:scormtype="asset" href="modules/causes/first.md"><file href="modules/causes/first.md"/></resource></resources>'
				);
		})
	]
];

/** The same without its second module; the table keeps the rows. */
function withoutModule(outline: Outline): Outline {
	const [gone, ...others] = outline.modules.toSpliced(0, 1).concat(outline.modules.slice(0, 1));
	const pages = new Set(gone?.pages.map(({ id }) => id));
	const questions = new Set(gone?.pages.flatMap((page) => page.questions));
	const kept = <T>(rows: Record<string, T>, removed: Set<string>): Record<string, T> =>
		Object.fromEntries(Object.entries(rows).filter(([id]) => !removed.has(id)));

	return {
		...outline,
		modules: others,
		slots: {
			...outline.slots,
			pages: kept(outline.slots.pages, pages),
			questions: kept(outline.slots.questions, questions)
		}
	};
}

const all: [string, (audience: Course['audience']) => Outline][] = [
	...updates.map(([what, changed]): [string, (audience: Course['audience']) => Outline] => [
		what,
		(audience) => outlineFor(audience, changed)
	]),
	['a module is taken away', (audience) => withoutModule(outlineFor(audience))]
];

describe.each(all)('F-13 content update: %s', (_, changedFor) => {
	it.each(learners)('$version, $audience, $name: keeps what they had', ({ audience, state, progress }) => {
		const outline = changedFor(audience);
		const resumed = resume({ state, location: '', before }, outline, 1);

		expect(resumed.from).toBe('state');
		for (const [page, status] of Object.entries(progress.pages))
			if (page in outline.slots.pages) expect(resumed.progress.pages[page]).toBe(status);
		for (const [id, { tries }] of Object.entries(progress.tried))
			if (id in outline.slots.questions) expect(resumed.progress.tried[id]?.tries).toBe(tries);
		if (progress.finished) expect(resumed.progress.finished).toBe(true);
		if (progress.exam.passed)
			expect(report(resumed.progress, outline)).toMatchObject({ passed: true, score: progress.exam.best });
	});
});

describe.each(updates)('F-14 after a content update: %s', (_, changed) => {
	it('F-14 what it saves is read by its own release, and never mistaken by the one before', () => {
		for (const course of changed) {
			const outline = outlineOf(course);
			const now = resume({ state: '', location: '', before }, outline, 1).progress;
			const state = encodeState(now, outline.slots);

			expect(decodeState(state, outline.slots).is).toBe('progress');
			const grown =
				outline.slots.size.pages > slots.pages.length ||
				outline.slots.size.questions > slots.questions.length;
			expect(decodeState(state, outlineFor(course.audience).slots).is).toBe(grown ? 'newer' : 'progress');
		}
	});
});
