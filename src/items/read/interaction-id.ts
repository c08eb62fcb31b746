/**
 * The question's id and the try in the id of an interaction: `T2_scs-numb`, in SCORM 2004 `urn:<course>:T2_scs-numb`, in xAPI
 * the end of an activity's address. An id of another course stays whole, and its try is null.
 */
export function readId(id: string): { item: string; tried: number | null } {
	const found = /(?:^|[:/#])T([1-9]\d{0,2})_([^:/#]+)$/.exec(id.trim());

	return found ? { item: found[2] ?? '', tried: Number(found[1]) } : { item: id.trim(), tried: null };
}

/** Whether it is no item of a test: a decision in a clinical case, `C1_<case>_<scene>`, or an answer on a form, `F1_<question>` (src/player). */
export function isNoItem(item: string): boolean {
	return /(?:^|[:/#])[CF][1-9]_[^:/#]+$/.test(item);
}
