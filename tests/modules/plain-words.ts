/** Sentences of more than twelve words: too long for a patient who is in pain. */
export function longSentences(text: string): string[] {
	return text.split(/(?<=[.?!:;])\s+/).filter((sentence) => sentence.split(/\s+/).length > 12);
}
