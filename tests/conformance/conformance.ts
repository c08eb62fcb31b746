import type { Exception } from './exceptions.ts';
import { idsIn, type Title } from './titles.ts';

/** What is kept of rules, and what the tests say of them. */
export interface Evidence {
	/** Every rule in our own words, by id. */
	rules: Readonly<Record<string, string>>;
	exceptions: Readonly<Record<string, Exception>>;
	titles: readonly Title[];
}

/** The sets of rules, in the order in which they are read. */
const SETS: [letter: string, heading: string][] = [
	['P', 'the package'],
	['R', 'the conversation with the learning system'],
	['Q', 'what single learning systems do otherwise'],
	['F', 'what goes wrong, and what happens then'],
	['S', 'security and privacy'],
	['T', 'how it is tested'],
	['X', 'cmi5'],
	['B', 'the saved state'],
	['M', 'measured on real learning systems']
];

const PREFACE = `# Conformance

What this course promises to learning management systems, rule by rule, and the tests that show it. A test bears the ids of
its rules in its title, and this page is made from the titles by \`npm run conformance\`: change them, or \`rules.json\` and
\`exceptions.ts\` in \`tests/conformance\`, but not this page. Files are those below \`tests\`.`;

/** docs/conformance.md: per set a table of its rules, each with the tests that name it, or why there are none. */
export function conformance(evidence: Evidence): string {
	return [PREFACE, summary(evidence), ...SETS.map((set) => table(set, evidence))].join('\n\n') + '\n';
}

/** What keeps the page from being true; nothing when each rule is accounted for. */
export function faults({ rules, exceptions, titles }: Evidence): string[] {
	const shown = testsByRule(titles);
	const unknown = (ids: Iterable<string>) => [...ids].filter((id) => !Object.hasOwn(rules, id));

	return [
		...unknown(shown.keys()).map(
			(id) => `a title names ${id}, which is no rule: ${shown.get(id)?.[0]?.file}`
		),
		...unknown(Object.keys(exceptions)).map((id) => `there is an exception for ${id}, which is no rule`),
		...Object.keys(rules).flatMap((id) => ruleFaults(id, exceptions[id], shown))
	];
}

function ruleFaults(
	id: string,
	exception: Exception | undefined,
	shown: ReadonlyMap<string, Title[]>
): string[] {
	const tested = shown.has(id);
	if (!exception) return tested ? [] : [`${id} has neither a test nor an exception`];
	if ('coveredBy' in exception) {
		const bare = exception.coveredBy.filter((other) => !shown.has(other));

		return bare.length === 0 ? [] : [`${id} leans on ${bare.join(', ')}, which no test shows`];
	}
	if (exception.why === 'partly met') return tested ? [] : [`${id} is partly met, and no test says how far`];

	return tested ? [`${id} has tests and is ${exception.why}: is it met now, or partly met?`] : [];
}

function summary({ rules, exceptions }: Evidence): string {
	const withWord = (word: string) =>
		Object.keys(rules).filter((id) => {
			const exception = exceptions[id];

			return exception && 'why' in exception && exception.why === word;
		});
	const lines = ['not met', 'partly met', 'not ours']
		.map((word) => [word, withWord(word)] as const)
		.filter(([, ids]) => ids.length > 0)
		.map(([word, ids]) => `- ${word}: ${ids.join(', ')}`);

	return [`Of ${Object.keys(rules).length} rules, all are shown by tests but these:`, '', ...lines].join(
		'\n'
	);
}

function table([letter, heading]: [string, string], { rules, exceptions, titles }: Evidence): string {
	const shown = testsByRule(titles);
	const rows = Object.entries(rules)
		.filter(([id]) => id.startsWith(letter))
		.map(([id, words]) => {
			const parts = [...reason(exceptions[id]), ...byFile(shown.get(id) ?? [])];

			return `| ${id} | ${cell(words)} | ${parts.map(cell).join('<br>')} |`;
		});

	return [
		`## ${letter}: ${heading}`,
		'',
		'| Rule | In short | Shown by |',
		'| --- | --- | --- |',
		...rows
	].join('\n');
}

/** Tests by the rules that their titles name. */
function testsByRule(titles: readonly Title[]): Map<string, Title[]> {
	const byRule = new Map<string, Title[]>();
	for (const title of titles)
		for (const id of idsIn(title.text)) byRule.set(id, [...(byRule.get(id) ?? []), title]);

	return byRule;
}

function reason(exception: Exception | undefined): string[] {
	if (!exception) return [];
	if ('coveredBy' in exception) return [`the tests of ${exception.coveredBy.join(', ')}`];

	return [`**${exception.why}**: ${exception.reason}`];
}

/** `file: title; title`, in the order of files and of titles in them. */
function byFile(tests: readonly Title[]): string[] {
	return [...new Set(tests.map(({ file }) => file))].sort().map((file) => {
		const texts = tests.filter((test) => test.file === file).map(({ text }) => text);

		return `${file.replace(/^tests\//, '')}: ${[...new Set(texts)].join('; ')}`;
	});
}

/** Text that can neither end its cell nor become markup. */
function cell(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[<|]/g, (sign) => (sign === '<' ? '&lt;' : '\\|'));
}
