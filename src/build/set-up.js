// Plain JavaScript without dependencies: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command with the terminal as its own; its exit code. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
	if (error) throw error;

	return status ?? 1;
}

/** Installs the packages of the lock file where they are missing or another lock file's. */
export function installPackages() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = join(root, 'node_modules/.installed-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

	console.log('Installing packages …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const status = run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status);
	writeFileSync(stamp, lock);
}

/** The browser for the tests: the system's, else the system's package manager's, else Playwright's own. */
export function installChromium() {
	if (systemChromium() || playwrightChromium()) return;

	console.log('Installing Chromium …');
	if (onPath('apt-get') && process.getuid?.() === 0) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	if (systemChromium()) return;
	run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
}

/** Path of a Chromium that the system has, or null. */
function systemChromium() {
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
		const path = onPath(name);
		if (path) return path;
	}

	return null;
}

/** How every browser here is launched: without calling anybody at home. */
export function chromiumOptions() {
	const executablePath = systemChromium();

	return {
		...(executablePath === null ? {} : { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}

function playwrightChromium() {
	try {
		const code = "console.log(require('playwright').chromium.executablePath())";
		const path = execFileSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' }).trim();

		return existsSync(path);
	} catch {
		return false;
	}
}

function onPath(name) {
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		const path = join(folder, name);
		if (existsSync(path) && statSync(path).isFile()) return path;
	}

	return null;
}
