/** Something in a package that a learning management system may stumble over. */
export interface Finding {
	/** The rule's id, such as `P-08`; `schema` where the control documents themselves say no. */
	rule: string;
	/** Path in the package; empty where the zip as a whole is meant. */
	file: string;
	/** What is wrong. */
	message: string;
	/** What to do about it. */
	advice: string;
}
