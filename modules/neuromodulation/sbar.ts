export type Part = 'S' | 'B' | 'A' | 'R' | 'out';

export const parts: readonly { value: Part; label: string; name: string }[] = [
	{ value: 'S', label: 'S', name: 'Situation: what is wrong now' },
	{ value: 'B', label: 'B', name: 'Background: what led to it' },
	{ value: 'A', label: 'A', name: 'Assessment: what you found' },
	{ value: 'R', label: 'R', name: 'Recommendation: what you ask for' },
	{ value: 'out', label: 'Out', name: 'Out: leave it out of the call' }
];

interface Phrase {
	id: string;
	says: string;
	part: Part;
	/** Why it stands there; told with the check. */
	why: string;
}

/** The call of NU-19 in the order in which a worried nurse may think of it; what cannot wait for it: RF-05, NU-14. */
export const phrases: readonly Phrase[] = [
	{
		id: 'power',
		says: 'Ankle power 3/5; it was 5/5 before.',
		part: 'A',
		why: 'A finding with its baseline: the change is the message.'
	},
	{
		id: 'leads',
		says: 'Two leads and a generator were implanted at 14:00.',
		part: 'B',
		why: 'What was done, and when. Say the model: imaging hangs on it.'
	},
	{
		id: 'come',
		says: 'Come now. He needs emergency imaging.',
		part: 'R',
		why: 'Ask for one clear thing, with a time.'
	},
	{
		id: 'weak',
		says: 'New leg weakness 4 hours after SCS leads.',
		part: 'S',
		why: 'First the problem in one line: the listener now knows why you call.'
	},
	{
		id: 'settle',
		says: 'Perhaps it will settle; he is a worrier.',
		part: 'out',
		why: 'An opinion that slows the listener down. Minutes matter.'
	},
	{
		id: 'thinner',
		says: 'He takes apixaban; last dose as charted.',
		part: 'B',
		why: 'Blood thinner and last dose change what is likely and what can be done.'
	},
	{
		id: 'bladder',
		says: 'Bladder scan: 500 mL, he cannot pass urine.',
		part: 'A',
		why: 'A second finding that points to the cord or cauda equina.'
	},
	{
		id: 'meanwhile',
		says: 'I hold the anticoagulant and keep him nil by mouth. Agreed?',
		part: 'R',
		why: 'What you do until they come; asking for a yes closes the loop.'
	}
];

/** Phrases that stand where they do not belong, or nowhere yet. */
export function misplaced(placed: Readonly<Record<string, Part | undefined>>): {
	wrong: string[];
	open: string[];
} {
	return {
		wrong: phrases.filter(({ id, part }) => placed[id] && placed[id] !== part).map(({ id }) => id),
		open: phrases.filter(({ id }) => !placed[id]).map(({ id }) => id)
	};
}

/** The whole call to read aloud, part by part. */
export function wholeCall(): { part: string; lines: string[] }[] {
	return parts
		.filter(({ value }) => value !== 'out')
		.map(({ value, name }) => ({
			part: name,
			lines: phrases.filter(({ part }) => part === value).map(({ says }) => says)
		}));
}
