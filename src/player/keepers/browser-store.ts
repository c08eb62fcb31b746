/**
 * Text kept in this browser, for when there is no LMS. IndexedDB with an awaited transaction: it survives a killed browser,
 * localStorage does not (F-24). Where a browser refuses it (F-22, F-23), `null` is the answer and nothing throws.
 */
export interface BrowserStore {
	get(key: string): Promise<string | null>;
	/** Resolves once the text is safely kept; false where it could not be. `null` deletes what is kept. */
	put(key: string, text: string | null): Promise<boolean>;
}

const storeName = 'states';

export async function openBrowserStore(): Promise<BrowserStore | null> {
	const database = await openDatabase();
	if (!database) return null;

	return {
		get: (key) =>
			request<unknown>(() => database.transaction(storeName).objectStore(storeName).get(key)).then((found) =>
				typeof found === 'string' ? found : null
			),
		put: (key, text) =>
			new Promise((resolve) => {
				try {
					const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
					const entries = transaction.objectStore(storeName);
					if (text === null) entries.delete(key);
					else entries.put(text, key);
					transaction.oncomplete = () => resolve(true);
					transaction.onerror = transaction.onabort = () => resolve(false);
				} catch {
					resolve(false);
				}
			})
	};
}

async function openDatabase(): Promise<IDBDatabase | null> {
	return request(() => {
		const opening = indexedDB.open('course', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);

		return opening;
	});
}

/** The request's result, or null when it fails, however it fails. */
function request<T>(make: () => IDBRequest<T>): Promise<T | null> {
	return new Promise((resolve) => {
		try {
			const asked = make();
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => resolve(null);
		} catch {
			resolve(null);
		}
	});
}
