/** What a certificate of completion says beside the learner's own data. Null: the provider has not said it, and fills it in by hand. */
export interface Certificate {
	/** One measurable outcome, in a sentence. */
	outcome: string;
	provider: string | null;
	/** Postal or web address. */
	address: string | null;
	contactHours: number | null;
	/** The accreditation or approval statement in its prescribed words. */
	approval: string | null;
	/** The day on which the activity expires, as YYYY-MM-DD. */
	expires: string | null;
}
