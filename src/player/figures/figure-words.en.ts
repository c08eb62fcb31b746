/** The words of the figures' kit: what every figure offers beside its own. */
export const figureWords = {
	sameInWords: 'The same in words',
	beginAgain: 'Begin again',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	print: 'Print figure',
	notPrinted: 'If nothing happens, use the print command of your browser: it prints the whole page.',
	/** The buttons beside a slider */
	less: (label: string) => `${label}: less`,
	more: (label: string) => `${label}: more`
};

export type FigureWords = typeof figureWords;
