import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['dist', 'test-results', '.lms', 'node_modules'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-empty-function': 'off',
			eqeqeq: 'error',
			'no-console': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// Only texts that the build compiled from this repository's files; raw HTML in them is a reported problem.
			'svelte/no-at-html-tags': 'off',
			// Types are TypeScript's business.
			'no-undef': 'off'
		}
	},
	{ files: ['**/*.ts'], rules: { 'no-undef': 'off' } },
	{
		// Old syntax for old browsers, and the shared scope of the loader.
		files: ['src/build/loader.js', 'src/build/boot.js'],
		languageOptions: { sourceType: 'script' },
		rules: {
			'svelte/no-inner-declarations': 'off',
			'no-var': 'off',
			'@typescript-eslint/no-unused-vars': 'off'
		}
	}
);
