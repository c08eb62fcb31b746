import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/course/certificate.ts';
import { certificateRecord } from '../../src/tracking/certificate-record.ts';
import { freshProgress } from '../../src/tracking/progress.ts';
import { anOutline } from './builders.ts';

const certificate: Certificate = {
	outcome: 'Scores 80 %',
	provider: 'Spine Academy',
	address: 'Harbour Street 1',
	contactHours: 2.3,
	approval: null,
	expires: '2029-11-26'
};
const sitting = { seed: 4711, questions: [], answers: {}, flagged: [], at: 0, seconds: 0, limit: null };
const fresh = freshProgress(7);
const progress = {
	...fresh,
	earned: 20_783,
	exam: { ...fresh.exam, tries: 1, best: 90, passed: true, last: sitting }
};
const known = { certificate, outline: anOutline(), progress, learner: 'Doe, Jane', today: 20_900 };
const idOf = (more: Partial<typeof known>) => certificateRecord({ ...known, ...more }).certificateId;

describe('the data of a certificate', () => {
	it('joins what the learning system, the progress and the provider say', () => {
		expect(certificateRecord(known)).toEqual({
			learnerName: 'Doe, Jane',
			activityTitle: 'Course',
			outcomeStatement: 'Scores 80 %',
			completionDay: 20_783,
			dayKnown: true,
			contactHours: 2.3,
			score: 90,
			provider: { name: 'Spine Academy', address: 'Harbour Street 1' },
			approvalStatement: null,
			certificateId: expect.stringMatching(/^([0-9A-F]{4}-){2}[0-9A-F]{4}$/) as string,
			expiryOfActivity: '2029-11-26'
		});
	});

	it('leaves blank what nobody said, and takes today where the day is not known', () => {
		const { exam } = progress;

		expect(certificateRecord({ ...known, progress: { exam }, learner: '' })).toMatchObject({
			learnerName: null,
			completionDay: 20_900,
			dayKnown: false
		});
	});

	it('has the same number each time it is printed, and another for another learner, day or sitting', () => {
		const others = [
			{ learner: 'Roe, Jane' },
			{ progress: { ...progress, earned: 20_784 } },
			{ progress: { ...progress, exam: { ...progress.exam, last: { ...sitting, seed: 4712 } } } },
			{ outline: { ...known.outline, audience: 'students' as const } }
		];

		expect(idOf({ today: 21_000 })).toBe(idOf({}));
		expect(new Set([idOf({}), ...others.map(idOf)]).size).toBe(others.length + 1);
	});
});
