// `npm test`: installs what is missing, then every check, from the cheapest to the dearest; goes on after a failure and
// says at the end how many tests and checks passed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium, installPackages, root, run } from './set-up.js';

installPackages();
installChromium();

const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const node = process.execPath;
const bin = (path) => join(root, 'node_modules', path);
const totals = { passed: 0, failed: 0 };

check('format', [bin('prettier/bin/prettier.cjs'), '--check', '.']);
check('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']);
check('types', [bin('typescript/bin/tsc'), '--noEmit']);
check('svelte', [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings']);
check('dead code', [bin('knip/bin/knip.js')]);
check('content', ['--import', 'tsx', 'src/build/check-cli.ts']);
tests(
	'unit',
	[
		bin('vitest/vitest.mjs'),
		'run',
		'--reporter=default',
		'--reporter=json',
		'--outputFile.json=test-results/unit.json'
	],
	'unit.json',
	countVitest
);
check('build', ['--import', 'tsx', 'src/build/cli.ts']);
check('packages', ['--import', 'tsx', 'src/build/package/check-cli.ts', ...builtPackages()]);
tests(
	'whole packages',
	[bin('@playwright/test/cli.js'), 'test', '--config=tests/packages/playwright.config.ts'],
	'packages.json',
	countPlaywright
);

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function builtPackages() {
	const folder = join(root, 'dist/packages');

	return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function check(name, args) {
	console.log(`\n── ${name}`);
	const status = run(node, args);
	if (status === 0) totals.passed += 1;
	else totals.failed += 1;
	console.log(status === 0 ? `${name}: ok` : `${name}: FAILED`);
}

function tests(name, args, file, count) {
	console.log(`\n── ${name}`);
	const status = run(node, args);
	const counted = readCounts(join(results, file), count);
	totals.passed += counted.passed;
	// A runner that failed without naming a test has failed all the same.
	totals.failed += counted.failed === 0 && status !== 0 ? 1 : counted.failed;
	console.log(`${name}: ${counted.passed} passed, ${counted.failed} failed`);
}

function readCounts(path, count) {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return { passed: 0, failed: 0 };
	}
}

function countVitest({ numPassedTests, numFailedTests }) {
	return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
