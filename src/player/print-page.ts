/**
 * Asks the browser to print; whether it said that it begins. A frame whose sandbox forbids it hears nothing, and no error either
 * (F-33). Not every browser says so at once: false is a guess.
 */
export function printPage(): boolean {
	let begun = false;
	const begin = () => (begun = true);
	addEventListener('beforeprint', begin);
	print();
	removeEventListener('beforeprint', begin);

	return begun;
}
