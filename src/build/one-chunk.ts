import type { Rolldown } from 'vite';

/** Those that import a module statically, all by their ids. */
type Importers = (id: string) => readonly string[];

/**
 * Keeps a module and all that it cannot do without in one chunk of its name, so that it comes with one request. Otherwise what
 * other chunks use of it, too, would become further chunks. What the entry cannot do without stays there.
 */
export function oneChunk(name: string, module: string, entry: string): Rolldown.CodeSplittingOptions {
	return {
		groups: [
			{
				name(id, modules) {
					const users = usersOf(id, (each) => modules.getModuleInfo(each)?.importers ?? []);

					return users.has(module) && !users.has(entry) ? name : null;
				},
				// They are found by their users; the bundler's own way would take what the entry needs along.
				includeDependenciesRecursively: false
			}
		]
	};
}

/** The module itself and all that cannot do without it. */
function usersOf(id: string, importers: Importers, found = new Set<string>()): Set<string> {
	if (found.has(id)) return found;
	found.add(id);
	for (const user of importers(id)) usersOf(user, importers, found);

	return found;
}
