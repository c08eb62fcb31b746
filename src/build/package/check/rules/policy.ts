import { createHash } from 'node:crypto';
import { reaching } from '../../targets/target.ts';
import type { Finding } from '../finding.ts';
import type { Tag } from '../html-tags.ts';
import { isPage, isRunningScript } from '../text-files.ts';
import type { PackageFacts, TextFile } from '../text-files.ts';

const example =
	'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\' …">';

/** Every page states, before anything else, that it loads nothing from elsewhere (S-07), and lives by it (S-08). */
export function policyFindings(file: TextFile, { reachesOut }: PackageFacts): Finding[] {
	if (!isPage(file)) return [];

	const policy = file.tags.find(isPolicy);

	return policy === undefined
		? [finding('S-07', file, 'the page has no Content-Security-Policy', `put ${example} first into <head>`)]
		: [
				...placeFindings(file, policy),
				...strengthFindings(file, policy, reachesOut),
				...inlineFindings(file, policy.attributes.get('content') ?? '')
			];
}

/** Only the page's encoding may come before: it loads nothing and has to stand early. */
function placeFindings(file: TextFile, policy: Tag): Finding[] {
	const before = file.tags
		.slice(0, file.tags.indexOf(policy))
		.filter(({ name, attributes }) => !['html', 'head'].includes(name) && !attributes.has('charset'));

	return before.length === 0
		? []
		: [
				finding(
					'S-07',
					file,
					`<${before[0]?.name}> stands before the policy`,
					'put the policy first into <head>'
				)
			];
}

/** A page that asks an LMS or an LRS does so at an address that nobody knows when the package is made. */
function strengthFindings(file: TextFile, policy: Tag, reachesOut: boolean): Finding[] {
	const stated = policy.attributes.get('content') ?? '';
	const content = reachesOut ? stated.replace(reaching, '') : stated;
	const loose = content.match(/'unsafe-[a-z-]+'|\bhttps?:\S*|\bwss?:\S*|(?<=\s)\*\S*/g) ?? [];
	const findings = [...new Set(loose)].map((source) =>
		finding(
			'S-07',
			file,
			`the policy allows ${source.replace(/;$/, '')}`,
			'allow only what the package holds: ’self’ and hashes'
		)
	);
	if (!/(^|;)\s*default-src\s+'none'\s*(;|$)/.test(content)) {
		findings.push(
			finding('S-07', file, 'the policy does not start from nothing', "write default-src 'none' into it")
		);
	}

	return findings;
}

function inlineFindings(file: TextFile, policy: string): Finding[] {
	const inline = file.tags.filter((tag) => isRunningScript(tag) && !tag.attributes.has('src'));
	const blocked = inline.filter(({ text }) => !policy.includes(hash(text)));
	const styled = file.tags.filter(({ attributes }) => attributes.has('style'));
	const sheets = file.tags.filter(({ name, text }) => name === 'style' && !policy.includes(hash(text)));

	return [
		...(inline.length > 1
			? [finding('S-08', file, `the page has ${inline.length} inline scripts`, 'keep one at most')]
			: []),
		...blocked.map(({ text }) =>
			finding(
				'S-08',
				file,
				'the policy does not allow the inline script',
				`add '${hash(text)}' to script-src`
			)
		),
		...sheets.map(({ text }) =>
			finding(
				'S-08',
				file,
				'the policy does not allow the inline style sheet',
				`move it to a file, or add '${hash(text)}' to style-src`
			)
		),
		...[...new Set(styled.map(({ name }) => name))].map((name) =>
			finding('S-08', file, `<${name}> has a style attribute, which the policy drops`, 'use a class')
		)
	];
}

function isPolicy({ name, attributes }: Tag): boolean {
	return name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
}

function hash(text: string): string {
	// A browser reads the page's line ends as plain newlines before it hashes.
	return `sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}`;
}

function finding(rule: string, { path }: TextFile, message: string, advice: string): Finding {
	return { rule, file: path, message, advice };
}
