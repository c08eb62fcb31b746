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
 * call, and the entry a script that starts with the loader. Chunks that the entry cannot run without become part of its script.
 * `loader` is the text of loader.js.
 */
export function classicScripts(chunks: Chunk[], loader: string, build: string): Map<string, string> {
	const start = loader
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace('= NEEDS', () => `= ${JSON.stringify(allNeeds(chunks))}`)
		.replace('BUILD', build);

	const entry = chunks.find(({ isEntry }) => isEntry);
	const [within, apart] = [true, false].map((wanted) =>
		chunks.filter((chunk) => chunk !== entry && (entry?.needs.includes(chunk.fileName) ?? false) === wanted)
	) as [Chunk[], Chunk[]];
	const scripts = apart.map((chunk): [string, string] => [chunk.fileName, classicScript(chunk, start)]);
	if (entry) scripts.unshift([entry.fileName, classicScript(entry, start + within.map(defined).join(''))]);

	return new Map(scripts);
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

function classicScript(chunk: Chunk, start: string): string {
	const { fileName, isEntry } = chunk;
	// The parentheses tell the browser that the function runs at once: it is parsed one time instead of two.
	if (isEntry)
		return `(function(){${start}${defined(chunk)}requireChunk("${fileName}");arriving["${fileName}"]=Promise.resolve();})();`;

	return `courseChunk(${JSON.stringify(fileName)},function(require,exports){${rewritten(chunk)}});`;
}

function defined(chunk: Chunk): string {
	return `defineChunk("${chunk.fileName}",(function(require,exports){${rewritten(chunk)}}));`;
}

function rewritten({ fileName, code }: Chunk): string {
	const body = code
		.replace(
			/Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`])\.\/([^"'`]+)\1\)\)/g,
			'loadChunk("$2")'
		)
		.replace(/\brequire\((["'`])\.\/([^"'`]+)\1\)/g, 'require("$2")')
		.replaceAll('</script', '<\\/script');
	if (/\bimport\(|require\((["'`])\.\//.test(body))
		throw new Error(`${fileName}: an import was not rewritten`);

	return body;
}
