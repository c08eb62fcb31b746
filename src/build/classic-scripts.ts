/** A chunk as Vite wrote it in the `cjs` format. */
export interface Chunk {
	fileName: string;
	code: string;
	/** The chunks and styles it cannot run without. */
	needs: string[];
	isEntry: boolean;
}

/**
 * Turns the chunks of a `cjs` build into classic scripts (P-16): dynamic imports become the loader's, every chunk a define
 * call, and the entry a script that starts with the loader. `loader` is the text of loader.js.
 */
export function classicScripts(chunks: Chunk[], loader: string, build: string): Map<string, string> {
	const start = loader
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace('= NEEDS', () => `= ${JSON.stringify(allNeeds(chunks))}`)
		.replace('BUILD', build);

	return new Map(chunks.map((chunk) => [chunk.fileName, classicScript(chunk, start)]));
}

/** What each chunk and the chunks that it needs cannot do without; the entry and its styles are there from the start. */
function allNeeds(chunks: Chunk[]): Record<string, string[]> {
	const later = new Map(
		chunks.filter(({ isEntry }) => !isEntry).map(({ fileName, needs }) => [fileName, needs])
	);
	const isThere = new Set(
		chunks.flatMap(({ fileName, needs, isEntry }) => (isEntry ? [fileName, ...needs] : []))
	);
	const collect = (name: string, found: Set<string>): Set<string> => {
		for (const needed of later.get(name) ?? []) {
			if (isThere.has(needed) || found.has(needed)) continue;
			found.add(needed);
			collect(needed, found);
		}

		return found;
	};
	const collected = [...later.keys()].map(
		(name) => [name, [...collect(name, new Set())]] as [string, string[]]
	);

	return Object.fromEntries(collected.filter(([, needed]) => needed.length > 0));
}

function classicScript({ fileName, code, isEntry }: Chunk, start: string): string {
	const body = code
		.replace(
			/Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`])\.\/([^"'`]+)\1\)\)/g,
			'loadChunk("$2")'
		)
		.replace(/\brequire\((["'`])\.\/([^"'`]+)\1\)/g, 'require("$2")')
		.replaceAll('</script', '<\\/script');
	if (/\bimport\(|require\((["'`])\.\//.test(body))
		throw new Error(`${fileName}: an import was not rewritten`);

	// The parentheses tell the browser that the function runs at once: it is parsed one time instead of two.
	if (isEntry)
		return `(function(){${start}defineChunk("${fileName}",(function(require,exports){${body}}));requireChunk("${fileName}");arriving["${fileName}"]=Promise.resolve();})();`;

	return `courseChunk(${JSON.stringify(fileName)},function(require,exports){${body}});`;
}
