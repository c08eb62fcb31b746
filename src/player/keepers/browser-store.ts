/**
 * Text kept in this browser. IndexedDB with an awaited transaction: it survives a killed browser, localStorage does not
 * (F-24). Where a browser refuses it (F-22, F-23), `null` is the answer and nothing throws.
 */
export interface BrowserStore {
	get(key: string): Promise<string | null>;
	/** Resolves once the text is safely kept; false where it could not be. */
	put(key: string, text: string): Promise<boolean>;
	/** Removes all that the test finds old, by key and text. */
	remove(isOld: (key: string, text: string) => boolean): Promise<void>;
}

const storeName = 'states';

/** `name`: of the database. */
export async function openBrowserStore(name = 'course'): Promise<BrowserStore | null> {
	const database = await openDatabase(name);
	if (!database) return null;
	const writing = () => database.transaction(storeName, 'readwrite', { durability: 'strict' });

	return {
		get: (key) =>
			request<unknown>(() => database.transaction(storeName).objectStore(storeName).get(key)).then((found) =>
				typeof found === 'string' ? found : null
			),
		put: (key, text) =>
			new Promise((resolve) => {
				try {
					const transaction = writing();
					transaction.objectStore(storeName).put(text, key);
					transaction.oncomplete = () => resolve(true);
					transaction.onerror = transaction.onabort = () => resolve(false);
				} catch {
					resolve(false);
				}
			}),
		// One transaction: what is put meanwhile comes after it.
		remove: (isOld) =>
			new Promise((resolve) => {
				try {
					const walk = writing().objectStore(storeName).openCursor();
					walk.onerror = () => resolve();
					walk.onsuccess = () => {
						const cursor = walk.result;
						if (!cursor) return resolve();
						if (isOld(String(cursor.key), String(cursor.value))) cursor.delete();
						cursor.continue();
					};
				} catch {
					resolve();
				}
			})
	};
}

async function openDatabase(name: string): Promise<IDBDatabase | null> {
	return request(() => {
		const opening = indexedDB.open(name, 1);
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
