/** The words of the connection page. */
export const connectionWords = {
	intro:
		'For the people who look after your learning system, when something is not saved. No answers, no names and no ids are in it.',
	refresh: 'Show the newest',
	copy: 'Copy as text',
	copied: 'Copied. Paste it into a message to your support.',
	copyYourself: 'This browser did not allow copying. The text below is selected: copy it from there.',
	text: 'Connection details as text',
	back: 'Back to where you were',

	rows: {
		course: 'Course',
		package: 'Package',
		where: 'Learning system found at',
		standard: 'It speaks',
		since: 'Session open since',
		mode: 'Mode',
		kept: 'Work is kept in',
		saving: 'Saving',
		savedAt: 'Last save',
		state: 'Saved state',
		storage: 'Storage in this browser',
		network: 'Network',
		browser: 'Browser'
	},
	standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
	kept: {
		lms: 'the learning system',
		browser: 'this browser',
		memory: 'this window only',
		refused: 'this window only: the learning system opened no session'
	},
	saving: { connecting: 'connecting', saved: 'saved', unsaved: 'not saved yet', ended: 'saved and closed' },
	build: (standard: string, build: string) => `${standard}, build ${build}`,
	mode: (mode: string, credit: boolean) => `${mode}, ${credit ? 'with' : 'without'} credit`,
	characters: (count: number) => `${count} characters`,
	notFound: 'not found',
	notOpen: 'not open',
	notYet: 'not yet',
	none: 'none in this visit',
	storage: (allowed: boolean): string => (allowed ? 'allowed' : 'blocked'),
	network: (online: boolean): string => (online ? 'online' : 'offline'),

	calls: (count: number) =>
		count === 0 ? 'No calls so far' : `The last ${count === 1 ? 'call' : `${count} calls`}`,
	columns: ['Time', 'Call', 'Element', 'Length', 'Result', 'Error'],
	other: 'other'
};

export type ConnectionWords = typeof connectionWords;
