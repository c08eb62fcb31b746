import type { Html } from '../../course/question.ts';

/** What a patient must be told on every page, and how the words for it may look (facts RF-01 to RF-04, RF-08, RF-09). */
const FLAGS: [string, RegExp][] = [
	['numb skin between the legs', /\bnumb\b[^.]*\bbetween your legs\b/i],
	['new trouble with urine or stool', /\b(?:urine|bladder)\b/i],
	['new weakness in a leg', /\bweak(?:ness)?\b/i],
	['fever, or a wound that is red or leaks', /\bfever\b/i],
	['a headache that is worse upright', /\bheadache\b/i],
	['a swollen calf, chest pain, short breath', /\bchest pain\b/i],
	['where to go', /\bemergency\b/i],
	['that the course does not replace the team', /does not replace/i]
];

/** What the foot of the patients' pages leaves out; everything where there is none. */
export const missingFlags = (foot: Html | null): string[] =>
	FLAGS.filter(([, said]) => !said.test((foot ?? '').replace(/<[^>]*>/g, ''))).map(([flag]) => flag);
