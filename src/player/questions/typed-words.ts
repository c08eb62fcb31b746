/** What was typed as a word since the page was opened, by question and sitting. It stays in the page. */
export const typedWords = new Map<string, string>();
