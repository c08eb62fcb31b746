/** Made by src/build/vite-plugin.ts from the manifest and the Markdown. */
declare module 'virtual:course' {
	type Content = import('./context.ts').Content;

	export const outline: Content['outline'];
	export const lessons: Content['lessons'];
	export const quizzes: Content['quizzes'];
	export const cases: Content['cases'];
	export const questionSlots: Content['questionSlots'];
	export const about: Content['about'];
	export const certificate: Content['certificate'];
	export const glossary: Content['glossary'];
	export const figures: Content['figures'];
	export const figureWords: Content['figureWords'];
	export const translations: Content['translations'];
}
