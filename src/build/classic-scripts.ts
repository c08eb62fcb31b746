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

	const circle = chunks.filter((chunk) => neededBy(chunk, chunks).has(chunk.fileName));
	if (circle.length > 0)
		throw new Error(
			`${circle.map(({ fileName }) => fileName).join(', ')}: each needs the other first; let a folder that figures share import by value only from folders`
		);

	const entry = chunks.find(({ isEntry }) => isEntry);
	const there = entry ? neededBy(entry, chunks) : new Set<string>();
	const others = chunks.filter((chunk) => chunk !== entry);
	const within = others.filter(({ fileName }) => there.has(fileName));
	const scripts = others
		.filter(({ fileName }) => !there.has(fileName))
		.map((chunk): [string, string] => [chunk.fileName, classicScript(chunk, start)]);
	if (entry) scripts.unshift([entry.fileName, classicScript(entry, start + within.map(defined).join(''))]);

	return new Map(scripts);
}

/** What each chunk and the chunks that it needs cannot do without; the entry and what it needs are there from the start. */
function allNeeds(chunks: Chunk[]): Record<string, string[]> {
	const there = new Set(
		chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [entry.fileName, ...neededBy(entry, chunks)])
	);
	const needs = chunks
		.filter(({ fileName }) => !there.has(fileName))
		.map((chunk): [string, string[]] => [
			chunk.fileName,
			[...neededBy(chunk, chunks)].filter((name) => !there.has(name))
		]);

	return Object.fromEntries(needs.filter(([, needed]) => needed.length > 0));
}

/** The chunks and styles without which a chunk cannot run, and what these cannot run without. */
function neededBy(chunk: Chunk, chunks: Chunk[], found = new Set<string>()): Set<string> {
	for (const name of chunk.needs) {
		if (found.has(name)) continue;
		found.add(name);
		const needed = chunks.find(({ fileName }) => fileName === name);
		if (needed) neededBy(needed, chunks, found);
	}

	return found;
}

function classicScript(chunk: Chunk, start: string): string {
	const { fileName, isEntry } = chunk;
	// The parentheses tell the browser that the function runs at once: it is parsed one time instead of two.
	if (isEntry)
		return `(function(){${start}${defined(chunk)}requireChunk("${fileName}");arriving["${fileName}"]=Promise.resolve();})();`;

	return `courseChunk(${JSON.stringify(fileName)},function(require,exports,loadChunk){${rewritten(chunk)}});`;
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
