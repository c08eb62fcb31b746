/** A record's own entry: ids such as `constructor` find nothing that JavaScript put there (S-02). */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}
