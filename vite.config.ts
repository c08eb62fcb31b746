import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumOptions } from './src/build/set-up.js';
import { picturesPlugin } from './src/build/pictures-plugin.ts';
import { coursePlugin } from './src/build/vite-plugin.ts';

/** `npm run dev` shows one edition: AUDIENCE=patients (default), patients-es, nurses or students. Packages: src/build/bundle.ts. */
const edition = process.env['AUDIENCE'] ?? 'patients';
const [, language] = edition.split('-');

const readAll = async () => (await import('./src/build/course-for.ts')).readAll(import.meta.dirname);

export default defineConfig({
	plugins: [
		coursePlugin(async () =>
			(await import('./src/build/course-for.ts')).courseFor(import.meta.dirname, edition)
		),
		picturesPlugin(),
		svelte()
	],
	// Whose words come with the code: `#own/…` in package.json.
	resolve: { conditions: [...(language === undefined ? [] : [language]), ...defaultClientConditions] },
	server: { host: '127.0.0.1' },
	// Found before the tests run: found while they run, it would make Vite reload them.
	optimizeDeps: { include: ['axe-core', 'ts-fsrs'] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.test.ts'],
					testTimeout: 30_000,
					expect: { poll: { timeout: 10_000 } },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						// The real course, for tests of all its content.
						commands: { courses: async () => (await readAll()).courses },
						provider: playwright({
							launchOptions: chromiumOptions()
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
