import type { Certificate } from '../course/certificate.ts';
import type { Outline } from '../course/course.ts';
import type { Progress } from './progress.ts';
import { sha256 } from './sha256.ts';

/** The data of a certificate of completion for continuing education (ANCC-type). Null: to be written by hand. */
export interface CertificateRecord {
	/** As the learning system says it; shown and never stored. */
	learnerName: string | null;
	activityTitle: string;
	outcomeStatement: string;
	/** Days since 1970-01-01 in the learner's own time. */
	completionDay: number;
	/** False: the progress does not tell the day, and today stands for it. */
	dayKnown: boolean;
	contactHours: number | null;
	/** Percent; null where there is no test, or nobody knows. */
	score: number | null;
	provider: { name: string | null; address: string | null };
	approvalStatement: string | null;
	certificateId: string;
	/** YYYY-MM-DD. */
	expiryOfActivity: string | null;
}

interface Known {
	certificate: Certificate;
	outline: Pick<Outline, 'id' | 'audience' | 'title'>;
	progress: Pick<Progress, 'earned' | 'exam'>;
	/** Empty where no learning system told it. */
	learner: string;
	/** The day's number. */
	today: number;
}

/** What is certified of a course that was completed. */
export function certificateRecord({
	certificate,
	outline,
	progress,
	learner,
	today
}: Known): CertificateRecord {
	const { outcome, provider, address, contactHours, approval, expires } = certificate;
	const day = progress.earned ?? today;
	const sitting = progress.exam.last?.seed ?? 0;

	return {
		learnerName: learner || null,
		activityTitle: outline.title,
		outcomeStatement: outcome,
		completionDay: day,
		dayKnown: progress.earned !== undefined,
		contactHours,
		score: progress.exam.best,
		provider: { name: provider, address },
		approvalStatement: approval,
		certificateId: certificateId([outline.id, outline.audience, day, sitting, learner]),
		expiryOfActivity: expires
	};
}

/**
 * Twelve characters that are the same each time the same certificate is printed. They are worked out from nothing secret, so anybody
 * can make some: a number to file it under, and no proof.
 */
function certificateId(parts: readonly (string | number)[]): string {
	const digits = sha256(JSON.stringify(parts)).slice(0, 12).toUpperCase();

	return digits.replace(/(.{4})(?=.)/g, '$1-');
}
