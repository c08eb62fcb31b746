import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumOptions } from '../../src/build/set-up.js';

const root = join(import.meta.dirname, '../..');

/** Whole packages in a real browser, played by the local LMS; built zips are read from dist/packages. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: join(root, 'test-results/packages'),
	globalSetup: './lms.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 240_000,
	reporter: [['list'], ['json', { outputFile: join(root, 'test-results/packages.json') }]],
	use: {
		actionTimeout: 15_000,
		viewport: { width: 1280, height: 800 },
		launchOptions: chromiumOptions()
	}
});
