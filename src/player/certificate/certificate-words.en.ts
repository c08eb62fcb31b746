/** The words of the certificate, as words.ts has the rest. */
export const certificateWords = {
	title: 'Certificate of completion',
	notYet: 'You have not earned the certificate yet. This is still open:',
	open: (title: string) => `Go to: ${title}`,
	why: 'When it is done, the certificate stands here to be printed. Your name comes from your learning system; the course keeps no name.',

	print: 'Print the certificate',
	whatThen:
		'Print it, or save it as a PDF from the print window. Lines that are empty are filled in by your provider, who keeps the records.',

	name: 'Name',
	credential: 'Credential',
	byHand: 'by hand',
	byProvider: 'filled in by the provider',
	byProviderIfAny: 'filled in by the provider, where there is one',
	activity: 'Activity',
	outcome: 'Outcome',
	completed: 'Completed on',
	printedOn: 'the day of this print; the day of completion is not known to the course',
	hours: 'Contact hours',
	score: 'Final test',
	scoreUnknown: 'passed; the score is in the learning system',
	provider: 'Provider',
	address: 'Address',
	approval: 'Accreditation or approval',
	expires: 'Activity expires on',
	number: 'Certificate number',
	honest:
		'Made by the course in the learner’s browser from what its learning system says. The number is worked out from nothing secret: neither it nor this sheet is a proof. What counts are the provider’s records.'
};

export type CertificateWords = typeof certificateWords;
