import type { Page, PageFinding } from '../page.ts';

const STIMULATION = /\b(?:stimulat(?:or|ion|ors)|SCS|the device|the implant)\b/i;
const BENEFIT =
	/\b(?:relief|relieved|responders?|helped|helps|less pain|pain is gone|half their pain|half of their pain|success|better than|superior)\b/i;
const NUMBER = /\d/;
const HARM =
	/\b(?:infection|infected|adverse event|ha?ematoma|migrat|complication|removed|taken out|explant|repaired|revision|revised|device problem|spinal cord injury|bleed)/i;
const BLINDED = /\b(?:blind|blinded|placebo|sham|dummy|pretend)/i;

/**
 * A benefit of stimulation in numbers, on a page without a harm or without a blinded result (curriculum, part 10, rule 2: both
 * share the page with it).
 */
export function oneSidedBenefit({ language, pieces }: Page): PageFinding[] {
	if (language !== 'en') return [];

	const whole = pieces.map(({ text }) => text).join('\n');
	const missing = [
		...(HARM.test(whole) ? [] : ['a harm']),
		...(BLINDED.test(whole) ? [] : ['a blinded result'])
	];
	const benefit = pieces.find(
		({ text, box }) =>
			box?.kind !== 'case' && STIMULATION.test(text) && BENEFIT.test(text) && NUMBER.test(text)
	);
	if (!benefit || missing.length === 0) return [];

	return [
		{
			at: benefit.at,
			message: `a benefit of stimulation stands on a page without ${missing.join(' and without ')}`,
			advice: 'set both beside it, with their sources'
		}
	];
}
