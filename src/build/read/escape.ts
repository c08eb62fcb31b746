const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, also between the quotes of an attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}
